import { apart } from './apart';
import { grouped } from '../lexicon/tokens';
import { childrenOf, parentOf, textOf, upTo } from '../dom';
import type { Piece } from '../walk';
import { numbered } from '../window/dates';
import { shaper } from './shape';

/**
 * Things of a list, as posts and mails are on a board: alike, side by side, and each with a day of its own. Where two of a
 * list have one, what is like them and has none yet is of the list too.
 */
export function datedOn(pieces: readonly Piece[], language: string): readonly Element[] {
  const shapeOf = shaper();
  const days = pieces
    .slice(0, mostLooked)
    .filter(
      ({ digits, text }) =>
        digits && text.length < longest && mayBe.test(text) && day.test(numbered(text.trim(), language)),
    )
    .slice(0, mostDays);
  return [...grouped(days, ({ element }) => shapeOf(element)).values()].flatMap((alike) => {
    const boxOf = apart(alike.map(({ element }) => element));
    const boxes = alike.flatMap(({ element, text }) => {
      const box = boxOf(element);
      const list = box && parentOf(box);
      return list && textOf(box, fewest).length === fewest ? [{ box, list, text }] : [];
    });
    return [...grouped(boxes, ({ list }) => list)].flatMap(([list, its]) =>
      its.every(({ text }) => text === its[0]!.text)
        ? []
        : upTo(mostDays, childrenOf(list)).filter((it) => shapeOf(it) === shapeOf(its[0]!.box)),
    );
  });
}

/** What is shorter is a line about the page itself: "Published: 14 May 2026". */
const fewest = 40;
const longest = 60;
const mostLooked = 4_000;
const mostDays = 200;
/** Dates are worked out only where one may stand. */
const mayBe = /\d[/.-]\d|[^\s\d][. ,]+\d\d?(?!\d)|\d [^\d\s]/;
/** Months are numbers already: "m10 15". */
const day =
  /\b\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\b|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|^\d+ ?\S+ (?:ago|trước)$|m\d+,? \d{1,2}(?!\d)|(?<!\d)\d{1,2},? m\d/;
