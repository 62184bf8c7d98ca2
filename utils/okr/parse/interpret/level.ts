import type { KeyResult } from '../../key-result';
import { changeAt, isBurden, type Change } from '../change';
import { oneOf, wholeWords } from '../pattern';
import type { Quantity } from '../quantity';
import type { Reading } from '../reading';
import { nameBefore, phraseAt, unitOf } from '../unit';
import { betteringVerbs, fallingVerbs, keepingVerbs, risingVerbs } from '../vocabulary/verbs';
import type { Facts } from './facts';
import { isLevel, isMade, isWork, opensWithWork } from './measures';

/** A level held over time, with a comparator in any case. */
export function kept(reading: Reading, common: Facts, target: Quantity, change: Change | null): Facts {
  const direction =
    target.value === 0
      ? 'decrease'
      : target.comparator === null
        ? isBurden(reading.open)
          ? 'decrease'
          : 'increase'
        : directionOf(reading, target, change);
  const comparator =
    common.comparator ?? (target.high !== null ? 'between' : direction === 'decrease' ? '<=' : '>=');
  return {
    ...common,
    kind: 'keep',
    comparator,
    direction,
    unit: unitOf(target, reading.open) || nameBefore(reading.open, target.leadStart),
  };
}

const keeping = wholeWords(oneOf(keepingVerbs), 'iu');
const moving = wholeWords(oneOf(fallingVerbs, betteringVerbs), 'iu');
const rising = wholeWords(oneOf(risingVerbs), 'iu');

/** Said to be kept, or a limit with no way to it. */
export function keeps(reading: Reading, target: Quantity): boolean {
  const before = reading.open.slice(0, target.leadStart);
  const limited =
    (target.comparator === '<=' || target.comparator === '<') && target.goal === null && !moving.test(before);
  if (limited && !reading.periods.length) return true;
  if (
    sustained.test(reading.text) &&
    isLevel(before) &&
    changeAt(reading.open, target, target.leadStart) === null
  )
    return true;
  if (target.high !== null && isBand(reading, target)) return true;
  // "Zero critical incidents": none, all the time.
  if (target.value === 0 && target.goal === null && !moving.test(before) && !rising.test(before)) return true;
  if (!keeping.test(before) || isHeld(reading, before)) return false;
  return (
    target.percent ||
    target.comparator !== null ||
    target.goal === 'end' ||
    target.currency !== '' ||
    target.high !== null ||
    !isMade(unitOf(target, reading.open))
  );
}

/** "Hold two dinners a quarter": what is held so often is no level. */
const isHeld = ({ periods }: Reading, before: string): boolean =>
  periods.length > 0 && /^\P{L}*hold\P{L}*$/iu.test(before);

/** With a period beside it, the number counts work and not what comes of it. */
export function isRepeated(reading: Reading, target: Quantity, change: Change | null): boolean {
  if (change !== null || target.percent || target.currency !== '') return false;
  const unit = phraseAt(reading.open.slice(target.end), 5);
  return isMade(unit) || isWork(reading.open.slice(0, target.start));
}

// "no page takes longer than 3 seconds"
const denying = /(?<![\p{L}])(?:no|none|not|never|không)(?![\p{L}])/iu;

export function directionOf(
  reading: Reading,
  target: Quantity,
  change: Change | null,
): KeyResult['direction'] {
  if (change !== null) return change.direction;
  const lead = reading.open.slice(target.leadStart, target.start);
  if (/(?<![\p{L}])(?:down|xuống)(?![\p{L}])/iu.test(lead)) return 'decrease';
  if (target.value === 0) return 'decrease';
  if (target.comparator === '>' && denying.test(reading.open.slice(0, target.leadStart))) return 'decrease';
  if (target.comparator === '<=' || target.comparator === '<') return 'decrease';
  if (
    target.comparator === null &&
    isBurden(reading.open.slice(0, target.start)) &&
    !isWork(reading.open.slice(0, target.start))
  )
    return 'decrease';
  return 'increase';
}

const sustained =
  /(?<![\p{L}])(?:all (?:year|quarter|month|the time)|throughout|at all times|at any time|suốt|luôn|mọi lúc|cả (?:quý|năm|chu kỳ))(?![\p{L}])/iu;
const between = /(?<![\p{L}])(?:between|range|khoảng|giữa)(?![\p{L}])/iu;

/** Both ends of a range bind: "from 4.2 to 4.8" of a score, and not "3 to 5 posts". */
function isBand({ open, text }: Reading, target: Quantity): boolean {
  if (changeAt(open, target, target.leadStart) !== null) return false;
  const before = open.slice(0, target.leadStart);
  return (
    between.test(open) || sustained.test(text) || (target.from && isLevel(before) && !opensWithWork(before))
  );
}

/** The number itself, as fields. */
export function measured(
  reading: Reading,
  target: Quantity,
): Pick<Facts, 'target' | 'targetHigh' | 'percent' | 'comparator' | 'unit'> {
  const comparator =
    target.comparator ?? (target.high !== null && isBand(reading, target) ? 'between' : null);
  return {
    target: target.value,
    targetHigh: target.high,
    percent: target.percent,
    comparator,
    unit: unitOf(target, reading.open),
  };
}
