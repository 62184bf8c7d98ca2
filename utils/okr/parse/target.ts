import { blankSign, oneOf, wholeWords } from './pattern';
import type { Quantity } from './quantity';
import { timeUnits } from './vocabulary/nouns';
import { keepingVerbs } from './vocabulary/verbs';

/** Which number of a sentence is the target, and which others could be. */
export interface Choice {
  readonly target: Quantity;
  /** Other numbers on the same footing: reason to ask. */
  readonly rivals: readonly Quantity[];
}

const qualifying =
  /(?<![\p{L}])(?:(?:with|với|có|having)(?: \p{L}+){0,2}|has|containing|gồm|bao gồm|worth|valued at|totall?ing|trị giá|giá trị|including|includes|for|trên|ở|in|on|across|at|than|mỗi [\p{L} ]+|each [\p{L} ]+|của|cho|tại|từ|from|per|among|within|trong|vòng)(?: \p{Lu}{2,}| an?)?[\s(]*$/iu;
const result =
  /(?<![\p{L}])(?:để|nhằm|giúp|mang về|thu về|tạo ra|đem về|đem lại|thu hút|(?:thu được|đạt được|đạt)|to (?:get|gain|reach|achieve|generate|drive|attract|acquire|win|bring|earn|secure|increase|grow|reduce)|resulting in|generating|attracting|driving|bringing|that (?:generate|drive|attract|reach)|leading to)(?![\p{L}])/iu;
// "10 posts and reach 50,000 views" asks for both.
const besides = /(?<![\p{L}])(?:và|and|&|đồng thời)(?: \p{L}+){0,4} *$/iu;
const means =
  /(?<![\p{L}])(?:by (?:\p{L}+ )?\p{L}+ing|bằng cách|bằng việc|thông qua|through|via|nhờ|by means of)(?![\p{L}])/iu;
const timeUnit = new RegExp(`^ ?(?:${oneOf(timeUnits)})(?![\\p{L}])`, 'iu');
const each = wholeWords('each|mỗi [\\p{L}]+|per \\p{L}+', 'iu');

/** Null when no number can be a target. */
export function chooseTarget(quantities: readonly Quantity[], open: string): Choice | null {
  const possible = quantities.filter((quantity) => quantity.label !== 'baseline');
  const named = possible.find((quantity) => quantity.label === 'target');
  if (named) return { target: named, rivals: [] };
  const phased = lastOfPhases(possible, open);
  if (phased) return phased;
  const equals = onOneFooting(possible, open);
  const pool = equals.length > 0 ? equals : possible;
  const first = pool[0];
  if (!first) return null;
  const [, second] = pool;
  if (pool.length === 2 && second && saysHowMuchMore(first, second, open))
    return { target: first, rivals: [] };
  const reached = endAfterChange(pool, open);
  if (reached) return { target: reached, rivals: [] };
  const resulting = pool.find(
    (quantity, i) =>
      i > 0 &&
      result.test(open.slice(pool[i - 1]!.end, quantity.start)) &&
      !isAside(quantity, first, [first, quantity], open),
  );
  const target = resulting ?? first;
  const between = resulting === undefined ? '' : open.slice(first.end, resulting.start);
  const alongside = besides.test(between) || (first.comparator !== null && between.includes(', '));
  return {
    target,
    rivals:
      equals.length > 0 && (!resulting || alongside) ? pool.filter((quantity) => quantity !== target) : [],
  };
}

/** The numbers that could each be the target of a key result of their own; none where they are steps to one. */
export function numbersAsked(quantities: readonly Quantity[], open: string): readonly Quantity[] {
  const possible = quantities.filter(({ label }) => label !== 'baseline');
  if (possible.some(({ label }) => label === 'target') || lastOfPhases(possible, open)) return [];
  const equals = onOneFooting(possible, open);
  const [first, second] = equals;
  return equals.length === 2 && first && second && saysHowMuchMore(first, second, open) ? [first] : equals;
}

/** The numbers that say how much, each as well as the other: without those that say how, where or for whom. */
function onOneFooting(possible: readonly Quantity[], open: string): readonly Quantity[] {
  const equals: Quantity[] = [];
  for (const quantity of possible)
    if (!isAside(quantity, equals.at(-1), possible, open)) equals.push(quantity);
  return equals;
}

/** Numbers in brackets, behind "by sending …", behind "with …", and time limits say how, not how much. */
function isAside(
  quantity: Quantity,
  last: Quantity | undefined,
  possible: readonly Quantity[],
  open: string,
): boolean {
  const before = open.slice(0, quantity.start);
  if (before.lastIndexOf('(') > before.lastIndexOf(')')) return true;
  const isSpan =
    /^ ?(?:năm|tháng|years?|months?)(?![\p{L}])/iu.test(open.slice(quantity.end)) &&
    possible.some((other) => other.start > quantity.start);
  if (isSpan) return true;
  const isLimit = timeUnit.test(open.slice(quantity.end)) && quantity.comparator === '<=';
  if (isLimit) return true;
  if (means.test(open.slice(0, quantity.leadStart))) return true;
  const led = possible.some((other) => other !== quantity && other.start > quantity.start && isLed(other));
  // "của 5 cửa hàng đạt …", "50 five-star reviews", "tồn trên 90 ngày dưới 5 %": the number behind it is the one asked for.
  if (led && !isLed(quantity) && (belonging.test(before) || stars.test(open.slice(quantity.end))))
    return true;
  if (led && quantity.comparator === '>' && timeUnit.test(open.slice(quantity.end))) return true;
  if (!last) return false;
  // "70 % of the team use it at least 3 times a week"
  if (last.percent && quantity.factor && !quantity.percent) return true;
  if (!isLed(quantity) && product.test(before) && /^ ?(?:[(),.;:]|$)/u.test(open.slice(quantity.end)))
    return true;
  const between = open.slice(last.end, quantity.leadStart);
  return (
    (quantity.from && quantity.high === null && !isKept(quantity, between)) ||
    qualifying.test(between) ||
    each.test(open.slice(last.end, quantity.start)) ||
    /^\s*trên/iu.test(open.slice(quantity.leadStart, quantity.start)) ||
    timeUnit.test(open.slice(quantity.end)) ||
    stars.test(open.slice(quantity.end))
  );
}

// "8.000 sản phẩm, giữ điểm từ 4,8 trở lên": asked for beside the other.
const keeping = wholeWords(oneOf(keepingVerbs), 'iu');
const isKept = ({ comparator }: Quantity, between: string) => comparator !== null && keeping.test(between);
// "moved to Java 21"
const product = /\p{L}\P{L}+\p{Lu}\p{L}+ $/u;
const stars = /^[ -]?(?:sao|stars?)(?![\p{L}])/iu;
const belonging =
  /(?<![\p{L}])(?:của|tại|ở|cho|trong|trên|of|across|at|for|in|all)(?: (?:cả|all|the|our))?\s*$/iu;
const isLed = (quantity: Quantity) =>
  quantity.comparator !== null || quantity.goal !== null || quantity.from || quantity.high !== null;

/** "4,2 tỷ, tăng 12 % so với năm trước": the same end once more, as a growth. */
function saysHowMuchMore(first: Quantity, second: Quantity, open: string): boolean {
  return (
    !first.percent &&
    second.percent &&
    /, ?(?:tăng|giảm|up|down)(?: khoảng| about)? $/iu.test(open.slice(first.end, second.start)) &&
    /^ ?(?:\u25a0|so với|on |over |vs|versus|compared)/iu.test(open.slice(second.end))
  );
}

/** "tăng 20 % lên 5 tỷ": an end value named beside an amount of change is the target. */
function endAfterChange(pool: readonly Quantity[], open: string): Quantity | null {
  const [first, second] = pool;
  if (!first || !second || !(first.percent || first.factor) || second.percent) return null;
  if (/(?<![\p{L}])(?:và|and|&)(?![\p{L}])/iu.test(open.slice(first.end, second.start))) return null;
  return second.goal === 'end' || second.goal === 'perhaps-end' ? second : null;
}

/** "5 in May, 8 in June, 9 in July": the last is the target. */
function lastOfPhases(quantities: readonly Quantity[], open: string): Choice | null {
  if (quantities.length < 3) return null;
  const dated = quantities.filter((quantity, i) => {
    const next = quantities[i + 1];
    return (
      open.slice(quantity.end, next?.leadStart ?? quantity.end + 40).includes(blankSign) &&
      next?.percent !== !quantity.percent
    );
  });
  const last = dated.at(-1);
  return dated.length === quantities.length && last
    ? { target: last, rivals: quantities.filter((q) => q !== last) }
    : null;
}
