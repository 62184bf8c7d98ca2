import { changeAt, type Change } from '../change';
import { oneOf, wholeWords } from '../pattern';
import type { Quantity } from '../quantity';
import type { Reading } from '../reading';
import { measureOf, phraseAt } from '../unit';
import { factorWords } from '../vocabulary/numerals';
import { keepingVerbs } from '../vocabulary/verbs';
import { nothing, type Facts } from './facts';
import { directionOf } from './level';
import { rhythmAt } from './rhythm';

const levels = wholeWords(
  'coverage|roas|roi|ltv|ltv/cac|return|ratio|pipeline|arr|tỷ lệ|hệ số|lợi tức',
  'iu',
);

const keeping = wholeWords(oneOf(keepingVerbs), 'iu');
const ofPlan = /^ (?:the |our )?(?:chỉ tiêu|kế hoạch|mục tiêu|quotas?|targets?|goals?|plan)(?![\p{L}])/iu;

/** "3x", "3 lần": growth by a factor, a level of so many times, or so often a week. */
export function fromFactor(reading: Reading, common: Facts, target: Quantity, change: Change | null): Facts {
  const { open } = reading;
  const before = open.slice(0, target.start);
  const times = /lần|times/iu.test(open.slice(target.start, target.end));
  // "2,4 lần/năm", "3 lần chỉ tiêu": so many times, and no growth.
  const behind = open.slice(target.end);
  const counted = times && change !== null && common.rhythm?.start === target.end;
  if (counted || ofPlan.test(behind))
    return {
      ...common,
      kind: 'metric',
      direction: directionOf(reading, target, change),
      unit: counted ? open.slice(target.start, target.end).replace(/^[^\p{L}]+/u, '') : 'x',
    };
  if (common.rhythm && !change)
    return {
      ...common,
      kind: 'cadence',
      direction: 'increase',
      unit: phraseAt(open.slice(target.end)) || measureOf(open, null, target),
    };
  const multiplied =
    /(?:gấp|nhân)\s*$/iu.test(before) ||
    (change !== null &&
      !(target.goal === 'end' || (target.goal === 'perhaps-end' && !times && reading.language === 'en')));
  const opens =
    /^\P{L}*(?:\p{L}+ )?$/u.test(before) &&
    !keeping.test(before) &&
    target.goal === null &&
    !times &&
    /^ \p{L}/u.test(open.slice(target.end)) &&
    !levels.test(open);
  if (
    (multiplied && !(levels.test(before) && target.goal !== null && target.goal !== 'change')) ||
    opens ||
    (change === null && /compared|so với/iu.test(open)) ||
    (reading.compared && !levels.test(open))
  ) {
    return {
      ...common,
      kind: 'growth',
      target: null,
      multiplier: target.value,
      comparator: common.comparator,
      direction: change?.direction ?? 'increase',
      unit: measureOf(open, change?.verbEnd ?? null, target),
    };
  }
  return { ...common, kind: 'metric', direction: directionOf(reading, target, change) };
}

/** "gấp đôi", "triple", "twice a week". */
export function factorWord(reading: Reading): Facts | null {
  const match = factorPattern.exec(reading.open);
  const multiplier = factorWords[(match?.[0] ?? '').toLowerCase()];
  if (match === null || multiplier === undefined) return null;
  const start = match.index;
  const place = { start, end: start + match[0].length, leadStart: start };
  if (/^twice$/iu.test(match[0]) && reading.periods.length > 0) {
    const rhythm = reading.periods[0] ?? null;
    return {
      ...nothing,
      kind: 'cadence',
      direction: 'increase',
      target: 2,
      period: rhythm?.period ?? null,
      rhythm,
      unit: phraseAt(reading.open),
    };
  }
  if (/^một nửa$/iu.test(match[0]) && !changeAt(reading.open, place, start)) return null;
  const change = changeAt(reading.open, place, start);
  const rhythm = rhythmAt(reading, []);
  return {
    ...nothing,
    kind: 'growth',
    multiplier,
    change,
    rhythm,
    period: rhythm?.period ?? null,
    direction: multiplier < 1 ? 'decrease' : 'increase',
    unit:
      phraseAt(reading.open.slice(place.end), 5) || measureOf(reading.open, change?.verbEnd ?? null, place),
  };
}

const factorPattern = wholeWords(oneOf(Object.keys(factorWords)), 'iu');
