import type { KeyResult } from '@/utils/okr/key-result';
import type { Voice } from '../words/voice';

/** The band of a `keep` key result in words: `ít nhất 5`, `không quá 4%`, `từ 3% đến 5%`. */
export function bandInWords(keyResult: KeyResult, say: Voice): string {
  const { target, targetHigh, direction } = keyResult;
  const comparator = keyResult.comparator ?? (direction === 'decrease' ? '<=' : '>=');
  const { band } = say.words;
  if (target === null) return '';
  if (comparator === 'between' && targetHigh !== null) {
    const [low, high] = [Math.min(target, targetHigh), Math.max(target, targetHigh)];
    return band.between(say.bare(low, keyResult), say.amount(high, keyResult));
  }
  const value = say.amount(target, keyResult);
  const inWords = { '>=': band.atLeast, '>': band.above, '<=': band.atMost, '<': band.below } as const;
  return comparator === '=' || comparator === 'between' ? value : inWords[comparator](value);
}
