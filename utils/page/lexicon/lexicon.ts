import { negatives, words } from './words';

/** A known name of a figure, found in a text. */
export interface FoundLabel {
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /** A bare verb or button word: names a figure only right beside a number. */
  readonly weak: boolean;
}

/** Every known label of a normalised text, left to right, the longest at each place. `negative` labels take part under the key `-`. */
export function labelsIn(text: string): readonly FoundLabel[] {
  const folded = text.toLowerCase();
  // A letter whose lower case is longer would move every place after it.
  if (folded.length !== text.length) return [];
  const { byFirst, unspaced } = table();
  const found: FoundLabel[] = [];
  let free = 0;
  word.lastIndex = 0;
  for (let match = word.exec(folded); match; match = word.exec(folded)) {
    if (match.index < free) continue;
    const phrases = byFirst.get(match[0]);
    const phrase = phrases?.find(
      ({ text: written }) =>
        folded.startsWith(written, match!.index) && endsWord(folded, match!.index + written.length),
    );
    if (!phrase) continue;
    free = match.index + phrase.text.length;
    found.push({ key: phrase.key, start: match.index, end: free, weak: phrase.weak });
  }
  if (!script.test(folded)) return found;
  for (const match of folded.matchAll(unspaced.pattern)) {
    if (found.some(({ start, end }) => match.index < end && start < match.index + match[0].length)) continue;
    found.push({
      key: unspaced.keys.get(match[0]) ?? '-',
      start: match.index,
      end: match.index + match[0].length,
      weak: false,
    });
  }
  return found.toSorted((a, b) => a.start - b.start);
}

/** Whether `labelsIn` could find anything: false is sure, true is not. */
export function mayNameFigure(text: string): boolean {
  const folded = text.toLowerCase();
  if (folded.length !== text.length || script.test(folded)) return true;
  const { byFirst } = table();
  for (const [found] of folded.matchAll(word)) if (byFirst.has(found)) return true;
  return false;
}

interface Phrase {
  readonly key: string;
  readonly text: string;
  readonly weak: boolean;
}

interface Table {
  readonly byFirst: ReadonlyMap<string, readonly Phrase[]>;
  readonly unspaced: { readonly pattern: RegExp; readonly keys: ReadonlyMap<string, string> };
}

const word = /[\p{L}\p{M}]+/gu;
const script = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
let built: Table | undefined;

function table(): Table {
  if (built) return built;
  const byFirst = new Map<string, Phrase[]>();
  const keys = new Map<string, string>();
  const add = (phrase: Phrase): void => {
    if (script.test(phrase.text)) {
      if (!keys.has(phrase.text)) keys.set(phrase.text, phrase.key);
      return;
    }
    const first = /[\p{L}\p{M}]+/u.exec(phrase.text)?.[0];
    if (first === undefined || !phrase.text.startsWith(first)) return;
    const phrases = byFirst.get(first) ?? [];
    if (!phrases.some(({ text }) => text === phrase.text)) phrases.push(phrase);
    byFirst.set(first, phrases);
  };
  for (const [key, lists] of Object.entries(words))
    for (const list of lists) {
      const [nouns = '', verbs = ''] = list.split('~');
      for (const text of nouns.split('|')) if (text) add({ key, text, weak: false });
      for (const text of verbs.split('|')) if (text) add({ key, text, weak: true });
    }
  for (const list of negatives) for (const text of list.split('|')) add({ key: '-', text, weak: false });
  for (const phrases of byFirst.values()) phrases.sort((a, b) => b.text.length - a.text.length);
  const alternatives = [...keys.keys()]
    .toSorted((a, b) => b.length - a.length)
    .map((text) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  built = { byFirst, unspaced: { pattern: new RegExp(alternatives.join('|'), 'gu'), keys } };
  return built;
}

function endsWord(text: string, end: number): boolean {
  return !/[\p{L}\p{M}]/u.test(text[end] ?? '') || !/[\p{L}\p{M})]/u.test(text[end - 1] ?? '');
}
