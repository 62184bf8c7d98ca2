import { fold, isLetter, letters, perWord, unspacedScript, wordsIn, type Words } from './letters';
import { newSieve, type Sieve } from './sieve';
import { once } from './tokens';
import { words } from './words';

/** A known name of a figure, found in a text. */
export interface FoundLabel {
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /** A bare verb or button word: names a figure only right beside a number. */
  readonly weak: boolean;
}

/** Every known label of a normalised text, left to right, the longest at each place. `negative` labels take part under the key `-`. */
export function labelsIn(folded: string, words: Words = wordsIn(folded)): readonly FoundLabel[] {
  const { byFirst, firsts, unspaced } = table();
  let found: FoundLabel[] | undefined;
  let free = 0;
  for (let at = 0; at < words.length; at += perWord) {
    const start = words[at]!;
    const end = words[at + 1]!;
    if (start < free || !firsts.mayHold(folded, start, end)) continue;
    const phrases = byFirst.get(folded.slice(start, end));
    const phrase = phrases?.find(
      ({ text }) => folded.startsWith(text, start) && endsWord(folded, start + text.length),
    );
    if (!phrase) continue;
    free = start + phrase.text.length;
    (found ??= []).push({ key: phrase.key, start, end: free, weak: phrase.weak });
  }
  return unspacedScript.test(folded) ? withUnspaced(folded, found ?? [], unspaced()) : (found ?? none);
}

/** Scripts that leave no space between words: a label is wherever its letters stand. */
function withUnspaced(
  folded: string,
  found: readonly FoundLabel[],
  { pattern, keys }: Unspaced,
): readonly FoundLabel[] {
  const more = [...folded.matchAll(pattern)].map((match) => ({
    key: keys.get(match[0])!,
    start: match.index,
    end: match.index + match[0].length,
    weak: false,
  }));
  return [...found, ...more].toSorted((a, b) => a.start - b.start);
}

/** Whether `labelsIn` could find anything in a text as it is written: false is sure, true is not. */
export function mayHoldName(text: string): boolean {
  const { byFirst, firsts } = table();
  let start = -1;
  let signs = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const code = at < text.length ? text.charCodeAt(at) : 0;
    signs |= code;
    if (isLetter(code)) {
      if (start === -1) start = at;
    } else if (start !== -1) {
      if (firsts.mayHold(text, start, at) && byFirst.has(fold(text.slice(start, at)))) return true;
      start = -1;
    }
  }
  return signs > 0x7f && unsure.test(text);
}

/** Scripts without spaces, marks apart from their letters, signs that are not seen. */
const unsure = /[^\0-\xac\xae-\u02ff\u0400-\u0500\u1e00-\u1fff\u2010-\u3000]/;

interface Phrase {
  readonly key: string;
  readonly text: string;
  readonly weak: boolean;
}

interface Unspaced {
  readonly pattern: RegExp;
  readonly keys: ReadonlyMap<string, string>;
}

interface Table {
  /** The longest phrase first. */
  readonly byFirst: ReadonlyMap<string, readonly Phrase[]>;
  readonly firsts: Sieve;
  readonly unspaced: () => Unspaced;
}

const none: readonly FoundLabel[] = [];
let built: Table | undefined;
let learnt = '';

/** Takes in what sites of the page's language call their figures, as lines of the lexicon, in place of those before. */
export function learnPhrases(lines: string): void {
  if (lines !== learnt) built = undefined;
  learnt = lines;
}

function table(): Table {
  if (built) return built;
  const byFirst = new Map<string, Phrase[]>();
  const firsts = newSieve();
  const unspaced: Phrase[] = [];
  const add = (key: string, list: string, weak: boolean): void => {
    const mayBeUnspaced = unspacedScript.test(list);
    for (const text of list.split('|')) {
      const phrase = { key, text, weak };
      if (mayBeUnspaced && unspacedScript.test(text)) {
        unspaced.push(phrase);
        continue;
      }
      const end = text.search(noLetter);
      const first = end === -1 ? text : text.slice(0, end);
      const phrases = byFirst.get(first);
      if (phrases) place(phrases, phrase);
      else {
        byFirst.set(first, [phrase]);
        firsts.add(first);
      }
    }
  };
  for (const line of (words + learnt).trim().split(/\n+/)) {
    const [names = '', verbs] = line.split('~');
    const [key] = names.split(/[|:]/, 1);
    add(key!, names.replace(/^.*:/, ''), false);
    if (verbs) add(key!, verbs, true);
  }
  built = { byFirst, firsts, unspaced: once(() => patternOf(unspaced)) };
  return built;
}

const noLetter = new RegExp(`[^${letters}]`);

/** Among phrases of the same first word, before the first shorter one; of two alike the earlier stays first. */
function place(phrases: Phrase[], phrase: Phrase): void {
  let at = phrases.length;
  while (at > 0 && phrases[at - 1]!.text.length < phrase.text.length) at -= 1;
  phrases.splice(at, 0, phrase);
}

function patternOf(phrases: readonly Phrase[]): Unspaced {
  const keys = new Map(phrases.map(({ key, text }) => [text, key]));
  const alternatives = [...keys.keys()].toSorted((a, b) => b.length - a.length);
  return { pattern: new RegExp(alternatives.join('|'), 'gu'), keys };
}

function endsWord(text: string, end: number): boolean {
  return end >= text.length || !isLetter(text.charCodeAt(end)) || !isLetter(text.charCodeAt(end - 1));
}
