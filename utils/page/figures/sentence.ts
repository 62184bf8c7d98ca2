import { perWord, wordsIn } from '../lexicon/letters';
import { oneSpaced } from '../lexicon/spaces';
import { mayHoldName } from '../lexicon/lexicon';
import { normalise } from '../number/normalise';
import { wordsOutside } from './fillers';
import { rated } from './rating';
import { separators } from './tokens';

/** So many words and none that names a figure, or more than any label has: whatever its numbers count, it tells of them. */
export function isSentence(written: string): boolean {
  if (written.length < fewestSigns) return false;
  if (equation.test(written)) return true;
  const text = normalise(written);
  const words = wordsIn(text);
  if (words.length < fewestWords * perWord) return false;
  const told = wordsOutside(text, words, []);
  if (told >= mostWords) return true;
  return told >= fewestWords && !mayHoldName(text) && !rated(text) && !mayBeApart(text, told);
}

/** "CTR = (300 / 10,000) × 100" teaches, "KR1: 50,000 visits" is aimed at. */
const equation = / [=×] |^\s*(?:KR|KPI|OKR)\s?\d*\s?[:.]/;

/** Whether a part of the text may be a number alone, however many words the others have. */
function mayBeApart(text: string, told: number): boolean {
  return told < fewestInParts && separators.test(oneSpaced(text));
}

// A date takes two.
const fewestWords = 3;
const fewestSigns = 6;
const fewestInParts = 10;
const mostWords = 30;
