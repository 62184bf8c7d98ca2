import type { Facts } from './facts';
import { oneOf, wholeWords } from '../pattern';
import { betteringVerbs } from '../vocabulary/verbs';

const bettering = wholeWords(oneOf(betteringVerbs), 'iu');
const gaining = /(?<![\p{L}])(?:gain|add|bổ sung)\s*$/iu;

/**
 * Whether the target says how much a figure changes, and not where it ends: `surely` in "2,000 more", "by $3",
 * "giảm 3 ngày"; `perhaps` where the measure stands between verb and number and no word says by or to: "giảm CPL 3 USD".
 */
export function amountOfChange(
  { kind, quantity, baseline, change, percent, period, targetHigh, comparator }: Facts,
  open: string,
): 'surely' | 'perhaps' | null {
  if (kind !== 'metric' || quantity === null || percent || quantity.factor || quantity.label !== null)
    return null;
  if (baseline !== null || period !== null || targetHigh !== null) return null;
  if (quantity.goal === 'change') return 'surely';
  if (quantity.goal !== null || comparator === '<' || comparator === '<=') return null;
  if (change === null) return gaining.test(open.slice(0, quantity.leadStart)) ? 'surely' : null;
  if (change.verbEnd === null || change.verbStart === null) return 'surely';
  if (bettering.test(open.slice(change.verbStart, change.verbEnd))) return null;
  return open.slice(change.verbEnd, quantity.leadStart).trim() === '' ? 'surely' : 'perhaps';
}
