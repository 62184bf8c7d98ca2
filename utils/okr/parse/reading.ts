import type { KeyResult } from '../key-result';
import type { Language } from '../member';
import type { Day } from '../day';
import type { FoundDate } from './dates';
import type { Quantity } from './quantity';

/** A rate or a rhythm: "per week", "hàng tháng", "monthly". */
export interface FoundPeriod {
  readonly start: number;
  readonly end: number;
  readonly period: KeyResult['period'];
  /** 2 for "every 2 weeks". */
  readonly interval: number;
  /** `rate` divides the number beside it, `adverb` may describe the measure ("monthly visitors"). */
  readonly form: 'rate' | 'adverb';
}

/** How far a sentence has been understood. Each recogniser returns it a little fuller and a little blanker. */
export interface Reading {
  readonly text: string;
  /** The text with everything understood so far blanked out. */
  readonly open: string;
  readonly language: Language;
  readonly today: Day;
  readonly dates: readonly FoundDate[];
  readonly periods: readonly FoundPeriod[];
  readonly relativeTo: KeyResult['relativeTo'];
  /** A comparison is named, even if with no period of ours ("so với hiện tại"). */
  readonly compared: boolean;
  readonly quantities: readonly Quantity[];
  readonly durations: number;
}

export type Recogniser = (reading: Reading) => Reading;
