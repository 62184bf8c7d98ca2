import { lineBreaks, plainText } from '../plain-text';
import { splitLabel, type Labelled } from './labels';

/** One line of pasted text, with what its looks say about its place. */
export interface Line {
  /** Counted from 1. */
  readonly row: number;
  /** Without bullet, number, heading signs and emphasis. */
  readonly text: string;
  /** Width of the whole line: long neighbours tell a wrapped line. */
  readonly width: number;
  readonly indent: number;
  /** The picture that serves as its bullet; empty for ordinary marks. */
  readonly picture: string;
  readonly mark: 'none' | 'bullet' | 'number' | 'dotted' | 'letter' | 'heading';
  readonly label: Labelled | null;
  /** A blank line stands before it. */
  readonly afterBlank: boolean;
}

/** Longer lines are cut: no sentence is. */
const longestLine = 2_000;

/** Lines that hold something; blank ones live on as `afterBlank`. */
export function linesOf(text: string, firstRow = 1): readonly Line[] {
  const lines: Line[] = [];
  let blank = true;
  text.split(lineBreaks).forEach((raw, index) => {
    const plain = withBreaks(raw.slice(0, longestLine));
    if (plain.trim() === '' || /^[\s|:=_*>-]+$/u.test(plain)) {
      blank = true;
      return;
    }
    for (const piece of piecesOf(plain)) {
      const line = marked(piece);
      if (line.text === '') continue;
      lines.push({ row: firstRow + index, ...line, width: plain.length, afterBlank: blank });
      blank = false;
    }
  });
  return lines;
}

// "│   ├── …": a drawn tree is a list, indented.
const asList = (line: string) => line.replace(/[├└╰][─-]+ ?/gu, '- ').replace(/[│┃]/gu, ' ');
const stamp = /^\s*\[[^\]]{0,24}\d{1,2}:\d\d[^\]]{0,12}\] */u;
const speaker = /^[\p{L}][\p{L}\p{M}.' -]{0,40}: /u;

/** "[27/11/2026, 10:02] Lan: …" without who said it in a chat, and when. */
function unsaid(raw: string): string {
  const rest = raw.replace(stamp, '');
  return rest === raw || splitLabel(rest) !== null ? rest : rest.replace(speaker, '');
}

const withBreaks = (raw: string) => plainText(asList(unsaid(raw).replace(/\t/g, '    ')));

const inner = /(?<=[\s;,.])(?=(?:KR|Key result) ?\d{1,3}(?:\.\d{1,3})? ?[:.)–-] ?\S)/giu;

/** "O: … KR1: … KR2: …" on one line are as many lines. */
export const piecesOf = (line: string): readonly string[] =>
  line
    .split(inner)
    .filter((piece) => /[\p{L}\p{N}]/u.test(piece))
    .map((piece, i, all) => (i < all.length - 1 ? piece.replace(/[\s;,•·–-]+$/u, '') : piece));

const bullet = /^(?:[-–—*+>](?=\s)|[•·▪◦●○■□➢➤✓✔☐☑‣⁃o](?=\s)|[•·▪◦●○■□➢➤✓✔☐☑‣⁃])\s*(?:\[[ xX✓]?\]\s*)?/u;
// "1.1 Đạt …" and "1.1. đạt …" are numbered, "1.5 triệu" is a number.
const dotted = /^\(?\d{1,2}(?:\.\d{1,2})+(?:[.)]\s+|\s+(?=[\p{Lu}\d*]))/u;
const numbered = /^(?:\(?\d{1,2}[.)]\s+|\d\ufe0f?\u20e3\s*|(?:I{1,3}|IV|VI{0,3}|IX|X)[.)]\s+)/u;
const lettered = /^\(?[a-hA-H][.)]\s+/u;
const heading = /^#{1,6}\s+/u;
const pictures = /^(?:\p{Extended_Pictographic}[\ufe0f\u200d\p{Emoji_Modifier}]*\s*)+/u;

function marked(piece: string): Pick<Line, 'text' | 'indent' | 'mark' | 'picture' | 'label'> {
  const indent = /^\s*/u.exec(piece)?.[0].length ?? 0;
  let rest = piece.trim().replace(/^>\s+/u, '');
  let mark: Line['mark'] = 'none';
  for (let i = 0; i < 3; i += 1) {
    const found = markAt(rest);
    if (found === null) break;
    if (mark === 'none' || mark === 'bullet') mark = found.mark;
    rest = rest.slice(found.length);
    if (found.mark === 'dotted' || found.mark === 'number') break;
  }
  const picture = pictures.exec(rest)?.[0] ?? '';
  const text = withoutEmphasis(rest.slice(picture.length));
  if (mark === 'none' && picture !== '') mark = 'bullet';
  return { text, indent, mark, picture: picture.trim(), label: splitLabel(text) };
}

function markAt(text: string): { readonly mark: Line['mark']; readonly length: number } | null {
  const plain = text.replace(/^(\*\*|__)(?=\S)/u, '');
  const skipped = text.length - plain.length;
  for (const [mark, pattern] of [
    ['heading', heading],
    ['dotted', dotted],
    ['number', numbered],
    ['letter', lettered],
    ['bullet', bullet],
  ] as const) {
    const match = pattern.exec(plain);
    if (match && match[0].length > 0) return { mark, length: match[0].length + skipped };
  }
  return null;
}

function withoutEmphasis(text: string): string {
  return text
    .replace(/\*\*|__|`|~~/gu, '')
    .replace(/(?<=^|\s)([*_])(?=\S)([^*_]{1,200})(?<=\S)\1(?=$|[\s.,:;])/gu, '$2')
    .replace(/\s+/gu, ' ')
    .trim();
}
