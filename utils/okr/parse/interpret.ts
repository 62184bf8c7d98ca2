import type { KeyResult } from '../key-result';
import { changeAt, isBurden, type Change } from './change';
import { findPair } from './pair';
import { oneOf, wholeWords } from './pattern';
import type { Quantity } from './quantity';
import type { FoundPeriod, Reading } from './reading';
import { chooseTarget } from './target';
import { measureOf, nameBefore, phraseAt, unitOf } from './unit';
import { madeNouns, shareNouns } from './vocabulary/nouns';
import { factorWords } from './vocabulary/numerals';
import {
  betteringVerbs,
  directingVerbs,
  fallingVerbs,
  keepingVerbs,
  repeatedVerbs,
} from './vocabulary/verbs';

/** What the numbers of a sentence come to, before dates and questions. */
export interface Facts extends Pick<
  KeyResult,
  | 'kind'
  | 'comparator'
  | 'direction'
  | 'baseline'
  | 'target'
  | 'targetHigh'
  | 'unit'
  | 'percent'
  | 'multiplier'
  | 'period'
> {
  /** The number taken as the target, and the others that could have been. */
  readonly quantity: Quantity | null;
  readonly rivals: readonly Quantity[];
  readonly change: Change | null;
  readonly rhythm: FoundPeriod | null;
  /** "lên 35 %" of a share beside a comparison: to or by? */
  readonly toOrBy: boolean;
  /** The measure is a share itself, so that "5 %" may mean points. */
  readonly shareOrPoints: boolean;
}

const nothing: Facts = {
  kind: 'milestone',
  comparator: null,
  direction: null,
  baseline: null,
  target: null,
  targetHigh: null,
  unit: '',
  percent: false,
  multiplier: null,
  period: null,
  quantity: null,
  rivals: [],
  change: null,
  rhythm: null,
  toOrBy: false,
  shareOrPoints: false,
};

export function interpret(reading: Reading): Facts {
  const { open, quantities } = reading;
  const pair = findPair(quantities, open);
  if (pair) return fromPair(reading, pair.baseline, pair.target);
  const choice = chooseTarget(quantities, open);
  const factor = factorWord(reading);
  if (factor && (!choice || !isEndValue(choice.target))) return factor;
  if (!choice) return withoutNumber(reading);
  const baseline = quantities.find((quantity) => quantity.label === 'baseline') ?? null;
  const facts = fromTarget(reading, choice.target, choice.rivals, baseline);
  // "3 bài được trích dẫn (baseline: 0, target: 3)": what is counted stands beside the plain number.
  const plain =
    choice.target.label === 'target' ? quantities.find((quantity) => quantity.label === null) : undefined;
  return plain && !facts.percent ? { ...facts, unit: unitOf(plain, open) || facts.unit } : facts;
}

function fromPair(reading: Reading, baseline: Quantity, target: Quantity): Facts {
  const rhythm = rhythmAt(reading, [baseline, target]);
  return {
    ...nothing,
    ...measured(reading, target),
    kind: 'metric',
    baseline: baseline.value,
    direction: target.value < baseline.value ? 'decrease' : 'increase',
    unit:
      unitOf(target, reading.open) ||
      unitOf(baseline, reading.open) ||
      nameBefore(reading.open, baseline.leadStart),
    period: rhythm?.period ?? null,
    rhythm,
    quantity: target,
  };
}

function fromTarget(
  reading: Reading,
  target: Quantity,
  rivals: readonly Quantity[],
  baseline: Quantity | null,
): Facts {
  const { open } = reading;
  const change = changeAt(open, target, target.leadStart);
  const rhythm = rhythmAt(reading, baseline ? [target, baseline] : [target]);
  const common = {
    ...nothing,
    ...measured(reading, target),
    quantity: target,
    rivals,
    change,
    rhythm,
    period: rhythm?.period ?? null,
    baseline: baseline?.value ?? null,
  };
  if (baseline && (!target.percent || baseline.percent || !isGrowth(reading, target, change))) {
    const falls = baseline.value > target.value;
    return {
      ...common,
      kind: keeps(reading, target) ? 'keep' : 'metric',
      direction: falls ? 'decrease' : 'increase',
      unit: unitOf(target, open) || nameBefore(open, target.leadStart),
    };
  }
  if (target.factor) return fromFactor(reading, common, target, change);
  if (target.percent && isGrowth(reading, target, change)) return grown(reading, common, target, change);
  if (keeps(reading, target)) return kept(reading, common, target, change);
  const kind = rhythm && isRepeated(reading, target, change) ? 'cadence' : 'metric';
  return {
    ...common,
    kind,
    direction: directionOf(reading, target, change),
    unit: unitOf(target, open) || nameBefore(open, target.leadStart),
  };
}

const levels = wholeWords(
  'coverage|roas|roi|ltv|ltv/cac|return|ratio|pipeline|arr|tỷ lệ|hệ số|lợi tức',
  'iu',
);
const often = wholeWords(oneOf(madeNouns), 'iu');

function fromFactor(reading: Reading, common: Facts, target: Quantity, change: Change | null): Facts {
  const { open } = reading;
  const before = open.slice(0, target.start);
  const times = /lần|times/iu.test(open.slice(target.start, target.end));
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
    before.trim() === '' && !times && /^ \p{L}/u.test(open.slice(target.end)) && !levels.test(open);
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

function grown(reading: Reading, common: Facts, target: Quantity, change: Change | null): Facts {
  const unit = measureOf(reading.open, change?.verbEnd ?? null, target);
  const direction = target.value < 0 ? 'decrease' : (change?.direction ?? 'increase');
  const share = isShare(`${unit} ${reading.open.slice(change?.verbEnd ?? 0, target.leadStart)}`);
  return {
    ...common,
    kind: 'growth',
    target: Math.abs(target.value),
    direction,
    unit: target.points ? 'điểm %' : unit,
    baseline: null,
    toOrBy: target.goal === 'perhaps-end' && share,
    shareOrPoints: share && !target.points && target.goal !== 'perhaps-end',
  };
}

/** A percentage that says how much something changes, and not where it ends. */
function isGrowth(reading: Reading, target: Quantity, change: Change | null): boolean {
  const { open } = reading;
  if (target.goal === 'end' && change?.verbEnd !== null && !nounOfGrowth(open, target)) return false;
  const touching =
    change?.verbEnd !== undefined &&
    change.verbEnd !== null &&
    open.slice(change.verbEnd, target.leadStart).trim() === '';
  const shareOf =
    /^ (?:of|của|số|tổng)(?![\p{L}])/iu.test(open.slice(target.end)) &&
    !/^ số lượ/iu.test(open.slice(target.end));
  if (shareOf && change !== null && change.verbEnd !== null && !touching && target.goal !== 'change')
    return false;
  if (target.goal === 'perhaps-end') return upTo(reading, target, change);
  if ((target.signed && target.value !== 0) || target.goal === 'change') return true;
  return change !== null || nounOfGrowth(open, target) || (reading.compared && target.comparator !== null);
}

const nounOfGrowth = (open: string, target: Quantity) =>
  /(?:tăng trưởng|mức tăng|tốc độ tăng|growth|growth of|growth rate|growth rate of|increase of|reduction of|mức giảm)[^\d.;,■]{0,20}$/iu.test(
    open.slice(0, target.start),
  );

/** "tăng người theo dõi lên 35 %" is by 35 %; "tăng tỷ lệ mở lên 35 %" is to 35 %. */
function upTo(reading: Reading, target: Quantity, change: Change | null): boolean {
  if (change === null) return false;
  const word = reading.open.slice(target.leadStart, target.start);
  if (/còn|mức|to |at /iu.test(word) && !/^\s*(?:lên|xuống) tới/iu.test(word)) return false;
  if (reading.compared) return true;
  return /lên|xuống/iu.test(word) && !isShare(reading.open.slice(0, target.leadStart));
}

function kept(reading: Reading, common: Facts, target: Quantity, change: Change | null): Facts {
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

function keeps(reading: Reading, target: Quantity): boolean {
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
    !often.test(unitOf(target, reading.open))
  );
}

function factorWord(reading: Reading): Facts | null {
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
const isEndValue = (target: Quantity) =>
  target.label === 'target' || target.goal === 'end' || target.goal === 'perhaps-end';

const directing = new RegExp(
  `^(?:[^\\s]+ ){0,2}?${oneOf(directingVerbs)}(?![\\p{L}])|(?<![\\p{L}])(?:has|have|is|are|was|were) ${oneOf(directingVerbs)}(?![\\p{L}])`,
  'iu',
);
const founding =
  /^\P{L}*(?:launch|build|set up|define|create|establish|develop|design|start|begin|xây dựng|thiết lập|ra mắt|thiết kế|tạo|lập|hoàn thành|hoàn thiện)(?![\p{L}])/iu;
const madeNext = new RegExp(`^[^\\p{L}]*(?:\\p{L}+ ){0,2}?${oneOf(madeNouns)}(?![\\p{L}])`, 'iu');
const working = wholeWords(oneOf(repeatedVerbs), 'iu');

function withoutNumber(reading: Reading): Facts {
  const { open, periods } = reading;
  const rhythm = periods.find((period) => period.period !== null) ?? null;
  const repeats =
    rhythm !== null &&
    (rhythm.form === 'rate' || madeNext.test(open.slice(rhythm.end)) || working.test(open)) &&
    !founding.test(open);
  if (repeats && !directing.test(open)) {
    return {
      ...nothing,
      kind: 'cadence',
      direction: 'increase',
      target: 1,
      period: rhythm.period,
      rhythm,
      unit: phraseAt(open.slice(rhythm.end)) || phraseAt(open),
    };
  }
  const better = betteringStart.test(open) && (isShare(open) || isBurden(open));
  const match = directing.exec(open);
  if (!match && !better) return nothing;
  const verb = match?.[0] ?? betteringStart.exec(open)?.[0] ?? '';
  const falls = falling.test(verb) || (better && isBurden(open));
  return {
    ...nothing,
    kind: 'metric',
    direction: falls ? 'decrease' : 'increase',
    period: rhythm?.period ?? null,
    rhythm,
    unit: phraseAt(open.slice((match?.index ?? 0) + verb.length), 6),
  };
}

const betteringStart = new RegExp(`^\\P{L}*${oneOf(betteringVerbs)}(?![\\p{L}])`, 'iu');
const falling = wholeWords(oneOf(fallingVerbs), 'iu');

/** The rhythm or rate that belongs to these numbers: none of the others may stand nearer. */
function rhythmAt(reading: Reading, numbers: readonly Quantity[]): FoundPeriod | null {
  return (
    reading.periods.find((period) => {
      const before = reading.quantities.filter((quantity) => quantity.end <= period.start).at(-1);
      const nearest = before ?? reading.quantities.find((quantity) => quantity.start >= period.end);
      if (nearest === undefined) return true;
      return (
        numbers.length === 0 ||
        numbers.some((number) => number.start === nearest.start || number.end === nearest.end)
      );
    }) ?? null
  );
}

function isRepeated(reading: Reading, target: Quantity, change: Change | null): boolean {
  if (change !== null || target.percent || target.currency !== '') return false;
  const unit = phraseAt(reading.open.slice(target.end), 5);
  return often.test(unit) || working.test(reading.open.slice(0, target.start));
}

function directionOf(reading: Reading, target: Quantity, change: Change | null): KeyResult['direction'] {
  if (change !== null) return change.direction;
  if (target.value === 0) return 'decrease';
  if (target.comparator === '<=' || target.comparator === '<') return 'decrease';
  if (
    target.comparator === null &&
    isBurden(reading.open.slice(0, target.start)) &&
    !working.test(reading.open.slice(0, target.start))
  )
    return 'decrease';
  return 'increase';
}

function measured(
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

const shares = wholeWords(oneOf(shareNouns), 'iu');
const isShare = (text: string) => shares.test(text);
