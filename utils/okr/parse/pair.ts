import { changeAt } from './change';
import { isLevel } from './interpret/measures';
import { oneOf, wholeWords } from './pattern';
import type { Quantity } from './quantity';
import { strongGoals, weakGoals } from './vocabulary/comparators';

/** A start and a target said together: "from 3 to 8", "từ 3% lên 8%", "3% → 8%", "to 8% from 3%". */
export interface Pair {
  readonly baseline: Quantity;
  readonly target: Quantity;
}

const arrow = /^[^.;\d]{0,24}?(?:→|->|=>|–>|—>|➔|➜|⇒|>>)[^.;\d]{0,24}$/u;
const joint = wholeWords(
  oneOf(
    strongGoals.filter((word) => word !== '='),
    weakGoals,
  ),
  'iu',
);
const backwards =
  /^[^.;\d]{0,24}?[( ](?:up from|down from|from|từ mức|từ|so với mức|so với|compared to|vs\.?)[^.;\d]{0,24}$/iu;

/** The first two neighbouring numbers that are a start and a target, or null. */
export function findPair(quantities: readonly Quantity[], open: string): Pair | null {
  for (let i = 0; i + 1 < quantities.length; i += 1) {
    const [first, second] = [quantities[i]!, quantities[i + 1]!];
    const between = open.slice(first.end, second.start);
    if (first.label === 'target' || second.label !== null) continue;
    if (arrow.test(between)) return alike(first, second);
    const near = between.length <= 60 && !/[.;](?: |$)/u.test(between);
    if (
      near &&
      (first.from || first.label === 'baseline') &&
      second.goal !== null &&
      joint.test(between) &&
      likes(first, second)
    )
      return alike(first, second);
    // "increase the demo ratio 50% to 60%": a level that moves needs no "from".
    if (
      near &&
      /^ (?:to|đến|tới) $/iu.test(between) &&
      first.goal === null &&
      first.high === null &&
      isLevel(open.slice(0, first.leadStart)) &&
      changeAt(open, first, first.leadStart) !== null &&
      first.percent === second.percent
    )
      return alike(first, second);
    if (near && lifted.test(between) && likes(first, second) && !first.percent === !second.percent)
      return alike(first, second);
    if (first.goal !== null && first.goal !== 'change' && backwards.test(between) && likes(first, second)) {
      return alike(second, first);
    }
  }
  return null;
}

// "500K lên 800K" needs no "từ" before it when both are alike and nothing else stands between.
const lifted = /^ ?(?:[^\s\d]+ ){0,2}?(?:lên|xuống|xuống còn|lên đến|lên tới|up to|down to) $/iu;

const likes = (first: Quantity, second: Quantity): boolean =>
  first.percent === second.percent || second.percent || first.currency !== '' || first.word;

/** "từ 1,5 lên 2 triệu": the start takes the scale and the percent sign of the target. */
function alike(baseline: Quantity, target: Quantity): Pair {
  const scale = scaleBetween(baseline, target);
  return {
    baseline: { ...baseline, value: baseline.value * scale, percent: target.percent || baseline.percent },
    target: { ...target, percent: target.percent || baseline.percent },
  };
}

function scaleBetween(baseline: Quantity, target: Quantity): number {
  if (baseline.scaled || !target.scaled) return 1;
  const scale = [1e9, 1e6, 1e3].find((size) => target.value >= size) ?? 1;
  // Only when the plain reading is a leap of a hundred and the scaled one is none: "from 500 to 1k" stays as it is.
  return baseline.value * 100 < target.value && baseline.value * scale < target.value * 100 ? scale : 1;
}
