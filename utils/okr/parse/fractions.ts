import { changeAt } from './change';
import { spanOf, wholeWords, type Span } from './pattern';
import { oneToTen } from './vocabulary/numerals';

/** A share said in words or as a fraction, in percent: "một nửa", "three quarters", "one in five", "2/3". */
export interface Fraction extends Span {
  readonly percent: number;
}

const parts: Readonly<Record<string, number>> = {
  ...oneToTen,
  tư: 4,
  third: 3,
  quarter: 4,
  fifth: 5,
  tenth: 10,
};
const viDigits = 'một|hai|ba|bốn|năm|sáu|bảy|tám|chín';
const scored = '(?! (?:sao|điểm|stars?|points?)(?![\\p{L}]))';

// "a quarter" alone is a time; of something, or "by a quarter", it is a share.
const shares = wholeWords(
  [
    `(?<n1>${viDigits}|\\d) phần (?<d1>hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười)`,
    '(?<n2>two|three|four) (?<d2>third|quarter|fifth|tenth)s(?= \\p{L})',
    '(?<n3>a|one) (?<d3>third|quarter|fifth|tenth)(?: of)(?= \\p{L})',
    '(?<=by )(?<n4>a|one) (?<d4>third|quarter|fifth|tenth)',
    `(?<n5>one|two|three|nine|1) (?:in|out of) (?<d5>two|three|four|five|ten|\\d{1,2})${scored}(?= \\p{L})`,
    `(?<n7>[1-9]) ?(?:/|in|out of|trên) ?(?<d7>10|[3-5])(?= (?:khách|người|nhân viên|ứng viên|đại lý|customers?|users?|people|employees|clients|buyers))`,
    `(?<n6>[1-3])/(?<d6>[2-5]|10)${scored}(?= \\p{L})`,
  ].join('|'),
);
const halves = wholeWords(
  '(?:một )?nửa(?= \\p{L})(?! (?:đầu|cuối|sau|năm|tháng|quý|ngày|giờ|triệu|tỷ|tỉ))|half(?= (?:of|the|our|all) )',
);
const ratings = wholeWords('điểm|đánh giá|score|rating|csat|nps', 'iu');

/** The shares of a sentence. Half of something that rises or falls is a factor, and read elsewhere. */
export function findFractions(open: string): readonly Fraction[] {
  const found: Fraction[] = [];
  for (const match of open.matchAll(shares)) {
    const g = Object.entries(match.groups ?? {}).filter(([, word]) => word !== undefined);
    const [part, whole] = ['n', 'd'].map((side) =>
      numberOf(g.find(([name]) => name.startsWith(side))?.[1] ?? ''),
    );
    const rated = match[0].includes('/') && ratings.test(open.slice(0, match.index));
    if (part === undefined || whole === undefined || !(part < whole) || rated) continue;
    found.push({ ...spanOf(match), percent: Math.round((part / whole) * 10_000) / 100 });
  }
  for (const match of open.matchAll(halves)) {
    const span = spanOf(match);
    if (changeAt(open, span, span.start) === null) found.push({ ...span, percent: 50 });
  }
  return found;
}

const numberOf = (word: string): number => parts[word.toLowerCase()] ?? Number(word);
