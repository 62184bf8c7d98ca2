import type { Change } from '../change';
import type { Quantity } from '../quantity';
import type { Reading } from '../reading';
import { measureOf } from '../unit';
import type { Facts } from './facts';
import { isShare } from './measures';

/** "Tăng 20 %": the amount of a change, with its direction and what changes. */
export function grown(reading: Reading, common: Facts, target: Quantity, change: Change | null): Facts {
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
    toOrBy: target.goal === 'perhaps-end' && (share || target.comparator !== null),
    shareOrPoints: share && !target.points && target.goal !== 'perhaps-end',
  };
}

/** A percentage that says how much something changes, and not where it ends. */
export function isGrowth(reading: Reading, target: Quantity, change: Change | null): boolean {
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
  // "attended by at least 90 % of the team"
  if (shareOf && change === null && target.goal === 'change') return false;
  // "Drop the rate below 0.4 %", "raise the open rate above 40 %": the level itself.
  if (target.goal === null && target.comparator === '<' && change?.direction === 'decrease') return false;
  if (target.goal === null && target.comparator === '>' && isShare(open.slice(0, target.leadStart)))
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
