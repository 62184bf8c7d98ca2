import { perWord, wordsIn } from '../lexicon/letters';
import { mayNameFigure } from '../lexicon/lexicon';
import { normalise } from '../number/normalise';
import { wordsOutside } from './fillers';
import { ratings } from './rating';

/** Whether a short text may be the name of a figure: false is sure, true is not. */
export function mayBeName(written: string): boolean {
  const text = normalise(written);
  return mayNameFigure(text, wordsIn(text));
}

/** So many words and none that names a figure, or more than any label has: whatever its numbers count, it tells of them. */
export function isSentence(written: string): boolean {
  if (written.length < shortestSentence) return false;
  const text = normalise(written);
  const words = wordsIn(text);
  if (words.length < fewestWords * perWord) return false;
  const told = wordsOutside(text, words, []);
  if (told >= mostWords) return true;
  return told >= fewestWords && !mayNameFigure(text, words) && !ratings.test(text);
}

const shortestSentence = 40;
// A date takes up to four words, a sentence's own stay.
const fewestWords = 10;
const mostWords = 30;
