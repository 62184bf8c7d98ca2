import { vietnamese } from './languages/script';
import { hasLetter } from './lexicon/letters';
import type { Piece } from './walk';

const mostLooked = 400;
const longest = 40;
const fewest = 4;

/** Whether its short texts are written in Vietnamese, whatever the page says of itself: a template's language stays behind. */
export function isVietnamese(pieces: readonly Piece[]): boolean {
  const short = pieces.slice(0, mostLooked).filter(({ text }) => text.length < longest && hasLetter(text));
  const own = short.filter(({ text }) => vietnamese.test(text)).length;
  return own >= fewest && own * 3 > short.length;
}
