import type { KeyResult } from '../../key-result';

type Reference = Exclude<KeyResult['relativeTo'], null>;

/** Before a date: it is what the figure is compared with. */
export const referenceLeads = [
  'so với',
  'so với cùng kỳ',
  'so cùng kỳ',
  'so với mức của',
  'so',
  'cao hơn',
  'hơn',
  'gấp đôi',
  'compared to',
  'compared with',
  'compared against',
  'vs',
  'vs\\.',
  'versus',
  'than',
  'relative to',
  'against',
  '(?<=(?:increase|growth|decrease|reduction|lift|drop) )(?:from|over|on|vs)',
  'up from',
  'down from',
  'baseline of',
] as const;

/** Whole words, any case. */
export const referencePatterns: readonly (readonly [Reference, string])[] = [
  [
    'prev-year',
    '(?:so(?: với)? )?cùng kỳ(?: (?:của )?(?:năm (?:ngoái|trước)|tháng \\d+ năm (?:ngoái|trước)))?',
  ],
  ['prev-year', '(?:so với |hơn |gấp đôi )?(?:cả )?năm (?:ngoái|trước|vừa rồi|vừa qua)'],
  [
    'prev-quarter',
    '(?:so với |hơn )?(?:mức )?(?:của )?quý (?:trước|vừa rồi|vừa qua|liền trước|liền kề|trước đó)',
  ],
  [
    'prev-month',
    '(?:so với |hơn )?(?:mức )?(?:của )?(?:trung bình )?tháng (?:trước|vừa rồi|vừa qua|liền trước|liền kề|trước đó)',
  ],
  ['prev-year', 'yoy|year[- ]o(?:ver|n)[- ]year|y/y'],
  ['prev-quarter', 'qoq|quarter[- ]o(?:ver|n)[- ]quarter|q/q'],
  ['prev-month', 'mom|month[- ]o(?:ver|n)[- ]month|m/m'],
  [
    'prev-year',
    "(?:(?:vs\\.?|versus|compared (?:to|with)|than|over|relative to|against|on|from) )?(?:the )?(?:same (?:period|quarter|month|time) )?(?:of |in )?(?:last|previous|prior|preceding) (?:calendar |fiscal )?year(?:'s|’s)?(?: (?:levels?|results?|numbers?))?",
  ],
  [
    'prev-quarter',
    "(?:(?:vs\\.?|versus|compared (?:to|with)|than|over|relative to|against|on|from) )?(?:the )?(?:last|previous|prior|preceding) quarter(?:'s|’s)?",
  ],
  [
    'prev-month',
    "(?:(?:vs\\.?|versus|compared (?:to|with)|than|over|relative to|against|on|from) )?(?:the )?(?:last|previous|prior|preceding) month(?:'s|’s)?",
  ],
];
