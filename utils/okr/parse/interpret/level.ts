import type { KeyResult } from '../../key-result';
import { isBurden, type Change } from '../change';
import { oneOf, wholeWords } from '../pattern';
import type { Quantity } from '../quantity';
import type { Reading } from '../reading';
import { nameBefore, phraseAt, unitOf } from '../unit';
import { betteringVerbs, fallingVerbs, keepingVerbs } from '../vocabulary/verbs';
import type { Facts } from './facts';
import { isMade, isWork } from './measures';

/** A level held over time, with a comparator in any case. */
export function kept(reading: Reading, common: Facts, target: Quantity, change: Change | null): Facts {
  const direction =
    target.comparator === null
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

/** Said to be kept, or a limit with no way to it. */
export function keeps(reading: Reading, target: Quantity): boolean {
  const before = reading.open.slice(0, target.leadStart);
  const limited =
    (target.comparator === '<=' || target.comparator === '<') && target.goal === null && !moving.test(before);
  if (limited && !reading.periods.length) return true;
  if (!keeping.test(before)) return false;
  return (
    target.percent ||
    target.comparator !== null ||
    target.goal === 'end' ||
    target.currency !== '' ||
    target.high !== null ||
    !isMade(unitOf(target, reading.open))
  );
}

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

/** The number itself, as fields. */
export function measured(
  reading: Reading,
  target: Quantity,
): Pick<Facts, 'target' | 'targetHigh' | 'percent' | 'comparator' | 'unit'> {
  const comparator =
    target.comparator ??
    (target.high !== null && /between|trong khoảng/iu.test(reading.open) ? 'between' : null);
  return {
    target: target.value,
    targetHigh: target.high,
    percent: target.percent,
    comparator,
    unit: unitOf(target, reading.open),
  };
}
