import { oneOf, wholeWords } from '../pattern';
import { isLevel } from '../interpret/measures';
import { findQuantities, type Quantity } from '../quantity';
import type { Reading } from '../reading';
import { fallingVerbs, risingVerbs } from '../vocabulary/verbs';

/** What is still open holds the numbers that may be targets. */
export function readQuantities(reading: Reading): Reading {
  return { ...reading, quantities: joinRanges(findQuantities(reading.open, reading.language), reading.open) };
}

/** "3 - 4 bài", "20–30 %", "between 3 and 5", "từ 3 đến 5 bài". */
function joinRanges(quantities: readonly Quantity[], open: string): readonly Quantity[] {
  const joined: Quantity[] = [];
  for (const quantity of quantities) {
    const low = joined.at(-1);
    const between = low === undefined ? '' : open.slice(low.end, quantity.start);
    const isRange =
      low !== undefined &&
      low.high === null &&
      low.value < quantity.value &&
      low.percent <= quantity.percent &&
      spans(low, quantity, between, open);
    if (isRange) {
      joined[joined.length - 1] = {
        ...quantity,
        ...leadKept(low),
        value: low.scaled || !quantity.scaled ? low.value : low.value * scaleOf(quantity, open),
        high: quantity.value,
      };
    } else joined.push(quantity);
  }
  return joined;
}

const moving = wholeWords(oneOf(risingVerbs, fallingVerbs, ['đưa', 'from', 'move', 'go']), 'iu');

/** Whether two neighbouring numbers are the ends of a range, and not a start and a target. */
function spans(low: Quantity, high: Quantity, between: string, open: string): boolean {
  if (/^ ?[-–—] ?$/u.test(between)) return true;
  const fromLevel = low.goal === null && isLevel(open.slice(0, low.leadStart));
  const moves = moving.test(open) && (fromLevel || (!high.percent && !high.factor));
  if (/^ (?:and|và) $/iu.test(between))
    return /(?:between|khoảng|giữa|từ) ?$/iu.test(open.slice(0, low.start));
  if (!/^ (?:đến|tới|to|hoặc|or) $/iu.test(between) || moves || low.label === 'baseline') return false;
  return !low.from || (/^từ/iu.test(open.slice(low.leadStart)) && !moving.test(open));
}

const leadKept = (low: Quantity) => ({
  start: low.start,
  leadStart: low.leadStart,
  comparator: low.comparator,
  goal: low.goal,
  label: low.label,
  from: low.from,
});

function scaleOf(quantity: Quantity, open: string): number {
  const digits = /[\d.,]+/.exec(open.slice(quantity.start, quantity.end))?.[0] ?? '1';
  return quantity.value / Number(digits.replace(',', '.'));
}
