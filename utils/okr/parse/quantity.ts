import type { KeyResult } from '../key-result';
import type { Language } from '../member';
import { canonicalDigits } from './digits';
import { findFractions } from './fractions';
import { leadOf, type Lead } from './lead';
import { blank, blankSign, oneOf, spanOf, wholeWords, type Span } from './pattern';
import { scales } from './scales';
import { comparatorsAfter } from './vocabulary/comparators';
import { currencyCodes } from './vocabulary/currencies';
import { largeNumberWords, numberWords, shyNumberWords } from './vocabulary/numerals';

/** A number in the sentence with what stands directly around it. */
export interface Quantity extends Span, Lead {
  readonly value: number;
  /** Upper end of "3 - 4", "20–30%". */
  readonly high: number | null;
  readonly percent: boolean;
  /** "5 điểm %": points of a percentage, not a share of it. */
  readonly points: boolean;
  /** "3x", "3 lần", "2 times". */
  readonly factor: boolean;
  readonly signed: boolean;
  readonly scaled: boolean;
  readonly currency: string;
  readonly word: boolean;
  readonly comparator: KeyResult['comparator'];
}

const money = 'us\\$|\\$|€|£|₫';
const codes = currencyCodes.join('|');
const moneyWords = `đồng|đ|₫|${codes}|dollars?|\\$|€|£`;
const longScales = 'nghìn tỷ|ngàn tỷ|nghìn tỉ|tỷ|tỉ|triệu|nghìn|ngàn|thousand|million|billion|tr|bn|mn|k|m';
const number = new RegExp(
  `(?<![\\p{L}\\p{N}]|\\d[.,/])(?:(?<=^|[\\s(:>=<≥≤~])(?<sign>\\+ ?|(?<!\\d ?)-))?(?:(?<prefix>${money}|(?:${codes}) ?)|(?<times>x))?` +
    `(?<digits>\\d{1,3}(?: \\d{3})+(?:[.,]\\d+)?(?!\\d)|\\d+(?:[.,]\\d+)*)(?::(?<seconds>[0-5]\\d)(?![:\\d]))?` +
    `(?:(?<short>k|m|mn|b|bn|n|tr)(?<tail>\\d{1,3})?(?![\\p{L}\\d])| ?(?<long>${longScales})(?![\\p{L}\\d])(?<half> rưỡi(?![\\p{L}]))?)?` +
    `(?:/(?<of>\\d+)(?![\\d/])| (?:out of|of|trên tổng số|trong số|trong tổng số) (?:the |our )?\\d+(?![\\d.,]*%)| ?: ?1(?![\\d:]))?(?<plus>\\+)?` +
    `(?: ?(?<points>điểm phần trăm|điểm ?%|percentage points?|% points?|ppts?|pp)(?![\\p{L}])| ?(?<percent>%|phần trăm|percent)| ?(?<factor>x|lần|times|-?fold)(?![\\p{L}]))?` +
    `(?: ?(?<money>${moneyWords})(?![\\p{L}]))?(?<after>\\+)?`,
  'giu',
);
const said = wholeWords(
  `(?<!-)(?:${oneOf(Object.keys(largeNumberWords))}|(?:${oneOf(Object.keys(numberWords))})(?= (?!bên |chiều |miền |mẹ |muồi )[\\p{L}${blankSign}]))`,
);
const shy = wholeWords(`(?:${oneOf(Object.keys(shyNumberWords))})(?= [\\p{L}${blankSign}])`);
const after = comparatorsAfter.map(
  ([comparator, words]) =>
    [
      comparator,
      new RegExp(`^[^\\d.;,■]{0,40}?(?<![\\p{L}])${oneOf(words)}(?![\\p{L}\\d]| \\d)`, 'iu'),
    ] as const,
);

// "two universities and one bank"
const andOne = /(?<=(?:and|và) )(?:one|một)(?= \p{L})/giu;
// "No critical incidents", "Không để xảy ra sự cố nào": none of them is the target.
const nothingAtAll =
  /^\P{L}*(?:no(?= (?:\p{L}+ ){0,3}\p{L}+s(?![\p{L}]))|không (?:(?:để xảy ra|để phát sinh|xảy ra|phát sinh)(?= \p{L})|(?:có|còn)(?=(?: \p{L}+){1,6} nào(?![\p{L}])| (?:sự cố|lỗi|khiếu nại|tai nạn|vi phạm))))/iu;

/** The numbers of a sentence in reading order; numbers said as words only where no digits stand. */
export function findQuantities(open: string, language: Language): readonly Quantity[] {
  const fractions = findFractions(open);
  const rest = blank(open, fractions);
  const shares = fractions.map((fraction) => ({
    ...fromWord(fraction, open, {}, fraction.percent),
    percent: true,
  }));
  const numbers = fractions.length > 0 && !/\d/u.test(rest) ? [] : plainQuantities(rest, language);
  return [...shares, ...numbers].sort((a, b) => a.start - b.start);
}

function plainQuantities(open: string, language: Language): readonly Quantity[] {
  const digits = [...open.matchAll(number)]
    .map((match) => fromDigits(match, open, language))
    .filter((q) => q !== null);
  if (digits.length > 0) return [...openingWord(open, digits[0]!.start), ...digits];
  const words = [...open.matchAll(said)].map((match) =>
    fromWord(match, open, { ...numberWords, ...largeNumberWords }),
  );
  if (words.length > 0) {
    const ones = [...open.matchAll(andOne)].map((match) => fromWord(match, open, { one: 1, một: 1 }));
    return [...words, ...ones].sort((a, b) => a.start - b.start);
  }
  const none = nothingAtAll.exec(open);
  if (none) return [fromWord(none, open, {}, 0)];
  return [...open.matchAll(shy)]
    .map((match) => fromWord(match, open, shyNumberWords))
    .filter(
      (quantity, i, all) => quantity.comparator !== null || (i === all.findIndex(isOne) && isOne(quantity)),
    );

  function isOne(quantity: Quantity): boolean {
    return /^one (?!of |another |place |stop )/iu.test(open.slice(quantity.start));
  }
}

/** "Hire two writers with 5 clients each": a word counts beside digits only at the head of the sentence. */
function openingWord(open: string, before: number): readonly Quantity[] {
  const match = opening.exec(open.slice(0, before));
  const word = match?.groups?.word;
  if (match === null || word === undefined) return [];
  const start = match[0].length - word.length;
  return [
    fromWord(Object.assign([word] as RegExpMatchArray, { index: start }), open, { ...numberWords, one: 1 }),
  ];
}
const opening =
  /^(?:[\p{L}]+ ){0,2}(?<word>one|two|three|four|five|six|seven|eight|nine|ten)(?= (?!of |another |place |stop )\p{L})/iu;

function fromDigits(match: RegExpMatchArray, open: string, language: Language): Quantity | null {
  const g = match.groups ?? {};
  if (g.short === 'n' || (g.short === 'm' && !g.prefix && times.test(open.slice(0, match.index))))
    return fromDigits(withoutScale(match), open, language);
  const percent = g.percent !== undefined || g.points !== undefined;
  const scaleWord = (g.short ?? g.long ?? '').toLowerCase();
  const canonical = canonicalDigits(
    g.digits ?? '',
    decimalSign(language, g.digits ?? '', percent || scaleWord !== ''),
  );
  if (canonical === null) return null;
  const power = scaleWord === '' ? 0 : (scales[scaleWord] ?? 12);
  const half = g.half === undefined ? 0 : 0.5 * 10 ** power;
  const size = half + Number(`${g.tail === undefined ? canonical : `${canonical}.${g.tail}`}e${power}`);
  if (!Number.isFinite(size)) return null;
  // "1:30" minutes are one and a half.
  const value = size + Number(g.seconds ?? 0) / 60;
  const span = spanOf(match);
  const lead = leadOf(open, span.start);
  return {
    ...span,
    ...lead,
    value: g.sign === '-' && value !== 0 ? -value : value,
    high: null,
    percent,
    points: g.points !== undefined,
    factor: g.factor !== undefined || g.times !== undefined,
    signed: g.sign !== undefined,
    scaled: scaleWord !== '',
    currency: (g.prefix ?? g.money ?? '').trim(),
    word: false,
    comparator:
      lead.comparator ??
      (g.plus === undefined && g.after === undefined ? comparatorBehind(open, span.end) : '>='),
  };
}

// "recover in 15m", "p95 latency of 2m": minutes, and no millions.
const times = wholeWords(
  'time|times|latency|mttr|mttd|mtta|duration|delay|downtime|wait|thời gian|within',
  'iu',
);

// "12N" is a name of nothing but a thousand only where it is written large.
function withoutScale(match: RegExpMatchArray): RegExpMatchArray {
  return Object.assign([...match] as RegExpMatchArray, {
    index: match.index,
    groups: { ...match.groups, short: undefined },
  });
}

function fromWord(
  match: RegExpMatchArray | Span,
  open: string,
  table: Readonly<Record<string, number>>,
  value = 1,
): Quantity {
  const span = 'start' in match ? { start: match.start, end: match.end } : spanOf(match);
  const lead = leadOf(open, span.start);
  return {
    ...span,
    ...lead,
    value: table[open.slice(span.start, span.end).toLowerCase()] ?? value,
    high: null,
    percent: false,
    points: false,
    factor: false,
    signed: false,
    scaled: false,
    currency: '',
    word: true,
    comparator: lead.comparator ?? comparatorBehind(open, span.end),
  };
}

function comparatorBehind(open: string, end: number): KeyResult['comparator'] {
  const behind = open.slice(end, end + 60);
  return after.find(([, pattern]) => pattern.test(behind))?.[0] ?? null;
}

/** "1,234 phản hồi" counts things and is 1234 in any language; "1,234 %" in Vietnamese is not. */
function decimalSign(language: Language, digits: string, measured: boolean): '.' | ',' {
  if (language === 'vi') return measured || digits.includes('.') ? ',' : '.';
  return '.';
}
