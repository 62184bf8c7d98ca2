import { attr, tagOf } from '../dom';
import { wordsOf } from '../lexicon/tokens';
import type { Piece } from '../walk';

/** Whether a number says how much another one changed: behind an arrow of its own, "▲" "12,5%", or as its markup calls it. */
export function isChange(pieces: readonly Piece[], at: number, percent: boolean): boolean {
  const { element, behind: icon } = pieces[at]!;
  const names = (): string => `${attr(element, 'class')} ${icon ? attr(icon, 'class') : ''}`;
  if (percent && changed.test(wordsOf(names()))) return true;
  const other = pieces[at - 1];
  const before = other && tagOf(other.element) !== 'button' ? other.text.trim() : '';
  const behind = percent && pieces[at - 2]?.digits === true;
  return before.length < 20 && (arrows.test(before) || (behind && carets.test(before)));
}

const changed = / (?:up|down|trend|change|delta|growth|arrow|caret) /;
const arrows =
  /^(?:(?:in|de)creased? (?:by|of)|[▲▼△▽↑↓⬆⬇↗↘⇧⇩]\ufe0f?|arrow_(?:up|down)ward|trending_(?:up|down))$/i;
/** Before a count these open a menu. */
const carets = /^(?:[▴▾+−-]|arrow_drop_(?:up|down)|north_east|south_east)$/;
