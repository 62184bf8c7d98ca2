import { parentOf, tagOf, textOf } from '../dom';
import { normalise } from '../number/normalise';
import { readNumber, readNumbers, type ReadNumber } from '../number/read-number';
import { newBudget } from '../budget';
import type { Means } from '../read';
import { walk } from '../walk';

/** A stretch of text of one element, with the numbers in it. */
export interface Bit {
  readonly text: string;
  readonly element: Element;
  readonly numbers: readonly ReadNumber[];
  /** The text folded, with `#` for every number. */
  readonly form: string;
}

const longest = 200;
const most = 6_000;

/** The texts of a page in order. A number that its markup cuts into pieces is one. */
export function bitsOn(page: Document, means: Means = {}): readonly Bit[] {
  const { pieces } = walk(page, means.budget ?? newBudget(means.clock), means.shadowOf);
  const language = page.documentElement.getAttribute('lang') ?? '';
  const bits: { text: string; element: Element }[] = [];
  for (const piece of pieces) {
    if (bits.length > most) break;
    const element = piece.digits ? wholeNumber(piece.element, language) : piece.element;
    const last = bits.at(-1);
    if (last?.element === element) last.text += piece.text;
    else bits.push({ text: piece.text, element });
  }
  return bits.map(({ text, element }) => {
    const shown = normalise(text.slice(0, 600)).replaceAll(/\s+/g, ' ').trim();
    const numbers = shown.length <= longest ? readNumbers(shown, language) : [];
    return { text: shown, element, numbers, form: formOf(shown, numbers) };
  });
}

export function hasWords(form: string): boolean {
  return /\p{L}{2}/u.test(form);
}

/** Text folded for comparing: case, spaces and closing colons do not count, numbers are all alike. */
export function formOf(text: string, numbers: readonly ReadNumber[] = readNumbers(normalise(text))): string {
  let form = '';
  let from = 0;
  for (const { start, end } of numbers) {
    form += `${text.slice(from, start)}#`;
    from = end;
  }
  return (form + text.slice(from))
    .toLowerCase()
    .replaceAll(/\p{Nd}+/gu, '#')
    .replaceAll(/\s+/g, ' ')
    .replace(/^[\s:：·•|-]+|[\s:：·•|-]+$/g, '')
    .slice(0, longest);
}

export function isWithin(element: Element, box: Element): boolean {
  for (let at: Element | null = element, up = 0; at && up < 60; at = parentOf(at), up += 1)
    if (at === box) return true;
  return false;
}

/** `<b>1</b><b>.560</b>` is one number: its holder is what reads as a whole. */
function wholeNumber(element: Element, language: string): Element {
  let holder = element;
  for (let up = 0; up < 3; up += 1) {
    const parent = parentOf(holder);
    if (!parent || tagOf(parent) === 'body') break;
    const text = compact(parent);
    if (text === '' || text === compact(holder) || !readNumber(text, language)) break;
    holder = parent;
  }
  return holder;
}

/** Only a separator at the seam joins: two numbers side by side stay two. */
function compact(element: Element): string {
  const rough = textOf(element, 60);
  return rough.length >= 60 ? '' : rough.replaceAll(/ (?=[.,]\d)|(?<=\d[.,]) /g, '');
}
