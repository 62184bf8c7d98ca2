import type { KeyResult } from '../../key-result';

type Comparator = Exclude<KeyResult['comparator'], null>;

/** Directly before the number. */
export const comparatorsBefore: readonly (readonly [Comparator, readonly string[]])[] = [
  ['>=', ['ít nhất là', 'ít nhất', 'tối thiểu là', 'tối thiểu', 'không dưới', 'không ít hơn', 'không thấp hơn', 'ít ra', 'at least', 'at minimum', 'a minimum of', 'minimum of', 'minimum', 'min', 'no less than', 'not less than', 'no fewer than', '≥', '>=', '=>', 'at or above']],
  ['<=', ['tối đa là', 'tối đa', 'không quá', 'không vượt quá', 'không hơn', 'không nhiều hơn', 'không lớn hơn', 'nhiều nhất', 'at most at', 'at most', 'no more than', 'not more than', 'no higher than', 'not exceed', 'not exceeding', 'a maximum of', 'maximum of', 'maximum', 'max', 'within', 'trong vòng', '≤', '<=', '=<', 'at or below']],
  ['>', ['trên', 'hơn', 'vượt mốc', 'vượt mức', 'vượt qua', 'vượt', 'lớn hơn', 'cao hơn', 'nhiều hơn', 'over', 'more than', 'above', 'greater than', 'higher than', 'exceed', 'exceeds', 'exceeding', 'surpass', 'beyond', '>']],
  ['<', ['dưới', 'thấp hơn', 'ít hơn', 'nhỏ hơn', 'under', 'below', 'less than', 'fewer than', 'lower than', '<']],
];

/** Directly after the number and its unit. */
export const comparatorsAfter: readonly (readonly [Comparator, readonly string[]])[] = [
  ['>=', ['trở lên', 'hoặc hơn', 'or more', 'or higher', 'or above', 'or better', 'at least', 'minimum', 'tối thiểu']],
  ['<=', ['trở xuống', 'hoặc ít hơn', 'or less', 'or fewer', 'or below', 'or lower', 'at most', 'maximum', 'tối đa']],
];

/** Before the number: an end value ("to 60"). Strong ones leave no doubt; weak ones ("lên 35 %") may mean an amount of change. */
export const strongGoals = [
  'xuống còn', 'còn', 'đạt', 'đạt được', 'đạt mức', 'đạt mốc', 'đạt đến', 'lên mức', 'lên mốc', 'xuống mức', 'ở mức', 'về mức', 'mức', 'mốc', 'chạm', 'chạm mốc', 'cán mốc', 'thành', 'bằng',
  'reach', 'reaches', 'reached', 'reaching', 'hit', 'hits', 'hitting', 'at', 'is', 'are', 'achieve', 'achieves', 'achieved', 'achieving', 'equals', '=', 'target of', 'score of', 'rate of',
] as const;
export const weakGoals = [
  'lên', 'lên đến', 'lên tới', 'xuống', 'xuống đến', 'về', 'đến', 'tới', 'to', 'up to', 'down to', 'to reach', 'sang', 'tăng lên', 'giảm xuống',
] as const;
/** Before the number: an amount of change. */
export const byWords = ['by', 'thêm', 'đi', 'bớt', 'an additional', 'additional', 'another', 'ít nhất thêm'] as const;

/** Named outright. */
export const targetLabels = ['target', 'targets', 'mục tiêu', 'chỉ tiêu', 'kết quả cần đạt', 'goal', 'đích'] as const;
export const baselineLabels = [
  'hiện tại', 'hiện tại là', 'hiện nay', 'hiện đang', 'hiện đang là', 'hiện là', 'đang là', 'đang ở mức', 'đang', 'hiện có', 'mức hiện tại', 'baseline', 'currently', 'currently at', 'current', 'now at', 'starting value', 'ban đầu', 'đầu kỳ', 'xuất phát', 'up from', 'down from', 'từ mức', 'trước đó',
] as const;
