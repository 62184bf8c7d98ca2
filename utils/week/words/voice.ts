import type { KeyResult } from '@/utils/okr/key-result';
import type { Language } from '@/utils/okr/member';
import { plain } from '../plain';
import { wordsOf } from './index';
import { numbersOf, type Numbers } from './numbers';
import type { Words } from './words';

/** A language with everything needed to speak it about key results. */
export interface Voice {
  readonly words: Words;
  readonly numbers: Numbers;
  /** A value in the key result's unit, which is left out where the title already names it. */
  readonly amount: (value: number, keyResult: KeyResult) => string;
  /** The value alone, where another one with the unit stands beside it. */
  readonly bare: (value: number, keyResult: KeyResult) => string;
  readonly change: (value: number, keyResult: KeyResult) => string;
  /** What a cadence counts: `bài`, or "times". */
  readonly counted: (keyResult: KeyResult, count: number) => string;
}

export function voiceOf(language: Language): Voice {
  const words = wordsOf(language);
  const numbers = numbersOf(language);
  const bare = (value: number, keyResult: KeyResult) =>
    isPercent(keyResult)
      ? `${numbers.number(value)}%`
      : words.bare(numbers.number(value), plain(keyResult.unit));
  return {
    words,
    numbers,
    bare,
    amount: (value, keyResult) => {
      const unit = plain(keyResult.unit);
      if (isPercent(keyResult) || unit === '' || mentions(keyResult.title, unit))
        return bare(value, keyResult);
      return words.amount(numbers.number(value), unit);
    },
    change: (value, keyResult) =>
      isPercent(keyResult) ? words.points(numbers.signed(value)) : numbers.signed(value),
    counted: (keyResult, count) => plain(keyResult.unit) || words.times(numbers.isOne(count)),
  };
}

/** A growth key result asks for a percentage, but its values are counts. */
function isPercent({ kind, percent, unit }: KeyResult): boolean {
  return unit.trim() === '%' || (percent && (kind === 'metric' || kind === 'keep'));
}

function mentions(title: string, unit: string): boolean {
  return title.normalize('NFC').toLowerCase().includes(unit.toLowerCase());
}
