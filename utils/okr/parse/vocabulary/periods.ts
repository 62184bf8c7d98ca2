import type { KeyResult } from '../../key-result';

type Period = Exclude<KeyResult['period'], null>;

export const periodWords: Readonly<Record<string, Period | 'year'>> = {
  ngày: 'day',
  tuần: 'week',
  tháng: 'month',
  quý: 'quarter',
  năm: 'year',
  day: 'day',
  week: 'week',
  wk: 'week',
  month: 'month',
  mo: 'month',
  mth: 'month',
  quarter: 'quarter',
  qtr: 'quarter',
  year: 'year',
  yr: 'year',
};
export const adverbs: Readonly<Record<string, Period | 'year'>> = {
  daily: 'day',
  weekly: 'week',
  monthly: 'month',
  quarterly: 'quarter',
  yearly: 'year',
  annual: 'year',
  annually: 'year',
};
/** Every other week or month: the period is right, the interval is not one. */
export const twofoldAdverbs: Readonly<Record<string, Period>> = {
  biweekly: 'week',
  'bi-weekly': 'week',
  fortnightly: 'week',
  bimonthly: 'month',
  'every other week': 'week',
  'every other month': 'month',
  'every other day': 'day',
  'every fortnight': 'week',
  'cách tuần': 'week',
  'cách ngày': 'day',
};
