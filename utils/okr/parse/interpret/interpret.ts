import { changedTo } from '../../kinds/change';
import { changeAt } from '../change';
import { findPair } from '../pair';
import type { Quantity } from '../quantity';
import type { Reading } from '../reading';
import { chooseTarget } from '../target';
import { nameBefore, unitOf } from '../unit';
import { nothing, type Facts } from './facts';
import { amountOfChange } from './amount';
import { factorWord, fromFactor } from './factor';
import { grown, isGrowth } from './growth';
import { directionOf, isRepeated, kept, keeps, measured } from './level';
import { rhythmAt } from './rhythm';
import { withoutNumber } from './without-number';

/** Numbers, rhythms and verbs of a sentence as the fields of a key result. */
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
  // "7 podcast (hiện tại: 2, đích: 7)": what is counted stands beside the plain number.
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
  // "by 2,000 (now 10,000)" ends at 12,000.
  if (baseline && amountOfChange({ ...common, kind: 'metric', baseline: null }, open) === 'surely') {
    const direction = directionOf(reading, target, change);
    const end = changedTo(baseline.value, direction === 'decrease' ? -target.value : target.value);
    return { ...common, kind: 'metric', direction, target: end, comparator: null };
  }
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

const isEndValue = (target: Quantity) =>
  target.label === 'target' || target.goal === 'end' || target.goal === 'perhaps-end';
