import { plainText } from './plain-text';

/** Longer sentences are read only so far; no key result is longer. */
export const longestSentence = 1_000;

const label =
  /^(?:(?:[-–—*+>](?=\s|\*)|[•·▪◦●○■□➢➤✓✔☐☑])\s*)*(?:\(?(?:key ?result|kết quả then chốt|kết quả chính|kqtc|kq|kr)s?\s*[.#]?\s*(?:\d+(?:\.\d+)*)?\)?\s*[:.)\-–—]\s*)?/iu;
const emphasis = /\*\*|__|`|~~/g;

/** One line as a reader sees it: no label, no bullet, no emphasis marks, single spaces. */
export function cleanSentence(text: string): string {
  return plainText(text.slice(0, longestSentence * 2))
    .replace(emphasis, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(label, '')
    .replace(/(?<=^|[\s(])\*(?=\S)([^*]{1,200})(?<=\S)\*(?=$|[\s).,:;])/gu, '$1')
    .replace(quoted, '$1')
    .slice(0, longestSentence)
    .trim();
}

const quoted = /^[“"«]([^”"»“«]+)[”"»][.,;]?$/u;

/** "“Dẫn đầu ngành”" without its quotes; a text that only holds some is left. */
export const unquoted = (text: string): string => text.replace(quoted, '$1');
