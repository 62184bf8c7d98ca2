import { labelsIn, mayNameFigure } from '../lexicon/lexicon';
import { normalise } from '../number/normalise';
import { readNumbers, type ReadNumber } from '../number/read-number';

/** A number with the name that stands beside it in one text. */
export interface Named {
  readonly key: string;
  readonly number: ReadNumber;
  readonly label: string;
  /** Words of the segment that are neither the number nor its name. */
  readonly rest: number;
  readonly weak: boolean;
}

/** One text, taken apart. */
export interface Reading {
  readonly named: readonly Named[];
  /** Numbers that the text itself does not name. */
  readonly bare: readonly ReadNumber[];
  /** The only known label of a text without a number. */
  readonly label: { readonly key: string; readonly weak: boolean } | undefined;
  readonly words: number;
  readonly negative: boolean;
  readonly shown: string;
}

/** Takes texts apart, each text once. */
export function reader(language: string): (text: string) => Reading {
  const known = new Map<string, Reading>();
  return (text) => {
    const cached = known.get(text);
    if (cached) return cached;
    const reading = take(text, language);
    if (known.size < 20_000) known.set(text, reading);
    return reading;
  };
}

/** So many words and none that names a figure: whatever its numbers count, it is not said here. */
export function isSentence(written: string): boolean {
  const text = normalise(written);
  if (text.length < shortestSentence || mayNameFigure(text) || ratings.test(text)) return false;
  let words = 0;
  for (const [word] of text.matchAll(/[\p{L}\p{M}]+/gu))
    if (!fillers.has(word.toLowerCase()) && (words += 1) >= fewestWords) return true;
  return false;
}

const shortestSentence = 40;
// A date takes up to four words, a sentence's own stay.
const fewestWords = 10;

function take(text: string, language: string): Reading {
  const shown = normalise(text).replaceAll(/\s+/g, ' ').trim();
  const named: Named[] = [];
  const bare: ReadNumber[] = [];
  let words = 0;
  let negative = false;
  let label: Reading['label'];
  let labels = 0;
  for (const segment of shown.split(separators)) {
    if (segment === '') continue;
    const part = segmentOf(segment, language);
    named.push(...part.named);
    bare.push(...part.bare);
    words += part.words;
    negative ||= part.negative;
    labels += part.labels.length;
    label ??= part.labels[0];
  }
  return {
    named,
    bare,
    label: labels === 1 || (labels > 0 && bare.length === 0 && named.length === 0) ? label : undefined,
    words,
    negative,
    shown,
  };
}

const separators = /\s*(?=[▲▼△▽↑↓])|\s*[·•∙|;↵]\s*|\s[–—/]\s|\s\/$|\.\s+(?=\d)|,\s+(?=\d[\d.,]*\S* ?\p{L})/u;

interface Segment {
  readonly named: readonly Named[];
  readonly bare: readonly ReadNumber[];
  readonly labels: readonly { readonly key: string; readonly weak: boolean }[];
  readonly words: number;
  readonly negative: boolean;
}

function segmentOf(segment: string, language: string): Segment {
  const digits = /\d/.test(segment);
  const masked = digits
    ? segment.replaceAll(dates, masking).replaceAll(spans, masking).replaceAll(limits, masking)
    : segment;
  const rating = digits ? ratingIn(masked, language) : undefined;
  const known = withoutVerb(labelsIn(masked), masked);
  const rest = without(masked, known);
  // "Cost per lead" is no cost, "sessions per user" no sessions.
  const labels =
    known.length > 0 &&
    qualifiers.test(
      without(
        masked,
        known.filter(({ key }) => key !== '-'),
      ),
    )
      ? known.map((label) => (qualified.has(label.key) ? label : { ...label, key: '-' }))
      : known;
  const metric = labels.filter(({ key }) => key !== '-');
  const numbers = (digits ? readNumbers(masked, language) : []).filter(
    ({ start, end }) => !labels.some((label) => label.start < end && start < label.end),
  );
  const words = (rest.replaceAll(/[\d\u0001]/g, ' ').match(/[\p{L}\p{M}]+/gu) ?? []).filter(
    (word) => !fillers.has(word.toLowerCase()),
  ).length;
  const negative = labels.some(({ key }) => key === '-');

  if (rating) {
    const others = numbers.filter(({ start, end }) => end <= rating.start || start >= rating.end);
    // Words up to the rating are about the rating.
    const inside = segmentPairs(
      masked,
      others,
      metric.filter(({ key, start }) => key !== 'rating' && start >= rating.start),
      words,
    );
    return {
      named: [
        {
          key: 'rating',
          number: rating,
          label: rating.raw,
          rest: Math.min(words, 2),
          weak: rating.raw.endsWith('10'),
        },
        ...inside.named,
      ],
      bare: inside.bare,
      labels: [],
      words,
      negative: false,
    };
  }
  const pairs = segmentPairs(masked, numbers, labels, words);
  return { ...pairs, labels: metric, words, negative };
}

function without(text: string, labels: ReturnType<typeof labelsIn>): string {
  let rest = text;
  for (const { start, end } of labels)
    rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
  return rest;
}

/** "View comments": the first word only asks to. */
function withoutVerb(labels: ReturnType<typeof labelsIn>, text: string): ReturnType<typeof labelsIn> {
  const [first, second] = labels;
  return first && second && first.start === 0 && verbs.has(text.slice(0, first.end).toLowerCase())
    ? labels.slice(1)
    : labels;
}

/** "4.4 out of 5 stars", "4,8/5", "4 étoiles sur 5", "Betyg 4.5 av 5." are one rating. */
function ratingIn(text: string, language: string): ReadNumber | undefined {
  const match = ratings.exec(text);
  if (!match) return undefined;
  const [number] = readNumbers(match[1] ?? '', language);
  if (!number || number.value > Number(match[2])) return undefined;
  return {
    ...number,
    start: match.index,
    end: match.index + match[0].length,
    raw: match[0],
    unit: 'ratio',
    granularity: number.granularity,
  };
}

const ratings =
  /(?<![\d.,/])(\d{1,2}(?:[.,]\d{1,3})?)\s*(?:\/|out of|trên|trong số|sur|av|von|de|su|из|\/\s|stars? out of|étoiles? sur|sao trên|estrellas de|sterne von)\s*(5|10)(?![\d.,/:-]*\d)(?!\s*(?:days|min|people|replies))/iu;

function segmentPairs(
  text: string,
  numbers: readonly ReadNumber[],
  labels: ReturnType<typeof labelsIn>,
  words: number,
): { named: readonly Named[]; bare: readonly ReadNumber[] } {
  if (labels.length === 0 || numbers.length === 0) return { named: [], bare: numbers };
  const tokens = [
    ...numbers.map((number) => ({ number, label: undefined, start: number.start, end: number.end })),
    ...labels.map((label) => ({ number: undefined, label, start: label.start, end: label.end })),
  ].toSorted((a, b) => a.start - b.start);
  const startsWithNumber = tokens[0]?.number !== undefined;
  const endsWithNumber = tokens.at(-1)?.number !== undefined;
  const named: Named[] = [];
  const bare: ReadNumber[] = [];
  tokens.forEach((token, at) => {
    const { number } = token;
    if (!number) return;
    const before = tokens[at - 1];
    const after = tokens[at + 1];
    const left =
      before?.label &&
      !verbs.has(text.slice(before.start, before.end).toLowerCase()) &&
      gap(text, before.end, number.start) <= (before.label.weak ? 0 : 2)
        ? before.label
        : undefined;
    const right =
      after?.label && gap(text, number.end, after.start) <= (after.label.weak ? 0 : 2)
        ? after.label
        : undefined;
    // "Comments: 5 likes": a colon or a bracket ties the number to what stands before it.
    const tied = left && /[:：(（]\s*[+#]?$/.test(text.slice(left.end, number.start));
    const opened = right && /^\s*[:：(（]/.test(text.slice(number.end, right.start));
    const chosen = tied
      ? left
      : right && !opened && (startsWithNumber || !left || !endsWithNumber)
        ? right
        : left && (endsWithNumber || !right || opened)
          ? left
          : (right ?? left);
    if (!chosen || (number.signed && number.unit === 'percent')) return void bare.push(number);
    // A number that the other side has already named stays without one.
    const taken =
      named.some(({ label, key }) => key === chosen.key && label === text.slice(chosen.start, chosen.end)) &&
      chosen === left &&
      !tied;
    if (chosen.key === '-' || taken) return;
    if (
      others.test(text.slice(chosen.start, chosen.end).toLowerCase()) &&
      !/(?:with|với)\s+$/i.test(text.slice(0, number.start))
    )
      return;
    named.push({
      key: chosen.key,
      number,
      label: text.slice(chosen.start, chosen.end),
      rest: words,
      weak: chosen.weak,
    });
  });
  return { named, bare };
}

/** Before a number these ask to do something: "View 282 more". */
const verbs = new Set(['view', 'watch', 'rated', 'reply', 'saved', 'xem']);

function gap(text: string, from: number, to: number): number {
  return (text.slice(from, to).match(/[\p{L}\p{M}\u0001]+/gu) ?? []).length;
}

const fillers = new Set([
  'total',
  'all',
  'view',
  'see',
  'read',
  'the',
  'this',
  'of',
  'to',
  'and',
  'on',
  'in',
  'tổng',
  'tất',
  'cả',
  'số',
  'xem',
  'có',
  'được',
  'user',
  'users',
  'people',
  'người',
  'lượt',
  'số',
  'le',
  'la',
  'les',
  'de',
  'des',
  'du',
  'tous',
  'das',
  'die',
  'der',
  'alle',
  'los',
  'las',
  'el',
  'всего',
  'top',
  'hơn',
  'khoảng',
  'about',
  'over',
  'more',
  'than',
  'link',
  'gif',
  'video',
  'post',
  'bài',
  'viết',
  'toàn',
  'bộ',
  'chính',
  'repository',
  'your',
  'a',
  'with',
  'has',
  'have',
]);

/** "You and 7 others" leave out those who are named; "along with 245 other people" leave out one. */
const others = /^(?:other people|người khác)$/;

const masking = (text: string): string => '\u0001'.repeat(text.length);

/** "1 to 10 of 46", "1-10 trong số 1.000", "page 2 of 5": places in a list. */
const spans =
  /\d[\d.,]*\s*(?:-|–|to|đến|tới|bis|à|al?)\s*\d[\d.,]*(?:\s*(?:of|trong số|trong|của|trên|von|sur|de|di|из)\s*(?:about |khoảng )?\d[\d.,]*)?(?![\d%]|\s*\p{L}*\s*%)|(?:trang|page)\s+\d[\d.,]*\s*(?:\/|of|trên)\s*\d[\d.,]*/giu;

/** What is allowed, promised or aimed at is not there yet. */
const limits =
  /(?:up to|at most|maximum(?: of)?|max\.?|limit(?:ed to)?|target|goal|tối đa|không quá|lên (?:đến|tới)|giới hạn|mục tiêu|bis zu|höchstens|jusqu['’]à|hasta|até|fino a|hingga|sampai)\s*:?\s*(?:[$€₫]\s?)?\d[\d.,]*/giu;

/** Of what another figure is made: the words that turn a name into another one. */
const qualifiers =
  /(?<!\p{L})(?:per|each|mỗi|trên mỗi|pro|je|por|par|average|avg|trung bình|bình quân|durchschnittliche?|moyenne?|promedio|médi[ao]|target|mục tiêu|daily|hằng ngày|estimated|ước tính|expected|dự kiến|rate|ratio|tỷ lệ|tỉ lệ|share of|realtime|real-time|right now|thời gian thực|per minute|mỗi phút|unread|chưa đọc)(?!\p{L})|\p{L}\s*\/\s*\p{L}|\d+ (?:phút|giờ) qua|last \d+ (?:minutes?|hours?)|past \d+ (?:minutes?|hours?)/iu;
const qualified = new Set(['rating', 'ratingCount', 'reviews', 'votes', '-']);

/** Days, clock times and years, so that their digits are nobody's count. */
const dates =
  /(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+(?:19|20)\d{2}\b|\d{4}[-./]\d{1,2}[-./]\d{1,2}(?:T[\d:.+Z-]+)?|\d{1,2}[-./]\d{1,2}[-./]\d{2,4}|\d{1,2}[:h]\d{2}(?::\d{2})?\s?(?:[ap]\.?m\.?)?(?!\d)|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mär|mai|okt|dez|ene|abr|ago|dic|fév|avr|juin|juil|août|déc)[a-zé]*\.?\s+\d{1,2}(?:st|nd|rd|th)?(?:,?\s+\d{4})?\b|\d{1,2}(?:st|nd|rd|th)?\.?\s+(?:de\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mär|mai|okt|dez|ene|abr|ago|dic|fév|avr|juin|juil|août|déc)[a-zé]*\.?(?:,?\s+(?:de\s+)?\d{4})?\b|(?:ngày\s+)?\d{1,2}\s+(?:tháng|thg\.?)\s*\d{1,2}(?:,?\s+(?:năm\s+)?\d{4})?|tháng\s+\d{1,2}(?:[,/]?\s*(?:năm\s+)?\d{4})?|(?:năm|copyright|©|\(c\)|since|joined|tham gia)\s*(?:từ\s+)?\d{4}|\d{4}年\d{1,2}月(?:\d{1,2}日)?|\d{1,2}月\d{1,2}日|\d{1,2}\s+(?:янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек)[а-я]*\.?(?:\s+\d{4})?/giu;
