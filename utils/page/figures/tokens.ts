import { fold, isLetter, wordBounds } from '../lexicon/letters';
import { labelsIn, mayNameFigure, type FoundLabel } from '../lexicon/lexicon';
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

/** Whether a short text may be the name of a figure: false is sure, true is not. */
export function mayBeName(written: string): boolean {
  const folded = fold(normalise(written));
  return mayNameFigure(folded, wordBounds(folded));
}

/** So many words and none that names a figure, or more than any label has: whatever its numbers count, it tells of them. */
export function isSentence(written: string): boolean {
  if (written.length < shortestSentence) return false;
  const text = normalise(written);
  const folded = fold(text);
  const bounds = wordBounds(folded);
  if (bounds.length < fewestWords * 2) return false;
  const told = wordsOutside(folded, bounds, []);
  if (told >= mostWords) return true;
  return told >= fewestWords && !mayNameFigure(folded, bounds) && !ratings.test(text);
}

const shortestSentence = 40;
// A date takes up to four words, a sentence's own stay.
const fewestWords = 10;
const mostWords = 30;

function take(text: string, language: string): Reading {
  const shown = oneSpaced(normalise(text));
  const named: Named[] = [];
  const bare: ReadNumber[] = [];
  let words = 0;
  let negative = false;
  let label: Reading['label'];
  let labels = 0;
  for (const segment of separable.test(shown) ? shown.split(separators) : [shown]) {
    if (segment === '') continue;
    const part = segmentOf(segment, language);
    for (const it of part.named) named.push(it);
    for (const it of part.bare) bare.push(it);
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

function oneSpaced(text: string): string {
  return (unevenSpaces.test(text) ? text.replaceAll(/\s+/g, ' ') : text).trim();
}

const unevenSpaces = /\s\s|[^\S ]/;
const separable = /[·•∙|;↵–—/▲▼△▽↑↓]|[.,]\s/;
const separators = /\s*(?=[▲▼△▽↑↓])|\s*[·•∙|;↵]\s*|\s[–—/]\s|\s\/$|\.\s+(?=\d)|,\s+(?=\d[\d.,]*\S* ?\p{L})/u;

interface Segment {
  readonly named: readonly Named[];
  readonly bare: readonly ReadNumber[];
  readonly labels: readonly { readonly key: string; readonly weak: boolean }[];
  readonly words: number;
  readonly negative: boolean;
}

const nothing: readonly never[] = [];

function segmentOf(segment: string, language: string): Segment {
  const digits = /\d/.test(segment);
  const written = fold(segment);
  const folded = digits ? maskedIn(written) : written;
  const masked = folded === written ? segment : masking(segment, folded);
  const rating = digits ? ratingIn(masked, language) : undefined;
  const bounds = wordBounds(folded);
  const known = withoutVerb(labelsIn(folded, bounds), folded);
  // "Cost per lead" is no cost, "sessions per user" no sessions.
  const labels =
    known.length > 0 &&
    qualifiers.test(
      without(
        folded,
        known.filter(({ key }) => key !== '-'),
      ),
    )
      ? known.map((label) => (qualified.has(label.key) ? label : { ...label, key: '-' }))
      : known;
  const metric = labels.length === 0 ? labels : labels.filter(({ key }) => key !== '-');
  const words = wordsOutside(folded, bounds, labels);
  const negative = metric.length < labels.length;
  if (!digits) return { named: nothing, bare: nothing, labels: metric, words, negative };
  const all = readNumbers(masked, language);
  const numbers =
    labels.length === 0
      ? all
      : all.filter(({ start, end }) => !labels.some((label) => label.start < end && start < label.end));

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

/** The text without the labels that name figures. */
function without(text: string, labels: readonly FoundLabel[]): string {
  let rest = text;
  for (const { key, start, end } of labels)
    if (key !== '-') rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
  return rest;
}

/** "View comments": the first word only asks to. */
function withoutVerb(labels: readonly FoundLabel[], folded: string): readonly FoundLabel[] {
  const [first, second] = labels;
  return first && second && first.start === 0 && verbs.has(folded.slice(0, first.end))
    ? labels.slice(1)
    : labels;
}

/** Dates, places in a list and what is only allowed or aimed at, blotted out of a text in small letters. */
function maskedIn(folded: string): string {
  const masked = dated.test(folded) ? folded.replaceAll(dates, blot) : folded;
  return masked.replaceAll(spans, blot).replaceAll(limits, blot).replaceAll(quoted, blot);
}

function blot(text: string): string {
  return '\u0001'.repeat(text.length);
}

function masking(text: string, mask: string): string {
  let masked = '';
  for (let at = 0; at < text.length; at += 1) masked += mask[at] === '\u0001' ? '\u0001' : text[at];
  return masked;
}

/** Words that are neither fillers nor part of a label. */
function wordsOutside(folded: string, bounds: readonly number[], labels: readonly FoundLabel[]): number {
  let words = 0;
  for (let at = 0; at < bounds.length; at += 2) {
    let from = bounds[at]!;
    const to = bounds[at + 1]!;
    for (const { start, end } of labels) {
      if (end <= from || start >= to) continue;
      if (start > from && !fillers.has(folded.slice(from, start))) words += 1;
      from = end;
    }
    if (from < to && !fillers.has(folded.slice(from, to))) words += 1;
  }
  return words;
}

/** "4.4 out of 5 stars", "4,8/5", "4 étoiles sur 5", "Betyg 4.5 av 5." are one rating. */
function ratingIn(text: string, language: string): ReadNumber | undefined {
  const match = /5|10/.test(text) ? ratings.exec(text) : null;
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
  labels: readonly FoundLabel[],
  words: number,
): { named: readonly Named[]; bare: readonly ReadNumber[] } {
  if (labels.length === 0 || numbers.length === 0) return { named: nothing, bare: numbers };
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
    const alone = tokens.length === 3 && at === 1;
    // "Thích 128 Chia sẻ": a button and its number, then the next button. "following 136 users": users are what is counted.
    const first =
      left && right && alone && ((left.weak && right.weak) || right.key === 'users') ? left : undefined;
    const chosen =
      tied || first
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
  let words = 0;
  let inside = false;
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    const letter = code === 1 || isLetter(code);
    if (letter && !inside) words += 1;
    inside = letter;
  }
  return words;
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

/** "1 to 10 of 46", "1-10 trong số 1.000", "page 2 of 5": places in a list. */
const spans =
  /\d[\d.,]*\s*(?:-|–|to|đến|tới|bis|à|al?)\s*\d[\d.,]*(?:\s*(?:of|trong số|trong|của|trên|von|sur|de|di|из)\s*(?:about |khoảng )?\d[\d.,]*)?(?![\d%]|\s*\p{L}*\s*%)|(?:trang|page)\s+\d[\d.,]*\s*(?:\/|of|trên)\s*\d[\d.,]*/gu;

/** What is quoted is somebody's words. */
const quoted = /[“«„"][^“”«»„"]{12,}[”»"]/gu;

/** What is allowed, promised or aimed at is not there yet. */
const limits =
  /(?:up to|at most|maximum(?: of)?|max\.?|limit(?:ed to)?|target|goal|tối đa|không quá|lên (?:đến|tới)|giới hạn|mục tiêu|bis zu|höchstens|jusqu['’]à|hasta|até|fino a|hingga|sampai)\s*:?\s*(?:[$€₫]\s?)?\d[\d.,]*/gu;

/** Of what another figure is made: the words that turn a name into another one. */
const qualifiers =
  /(?<!\p{L})(?:per|each|mỗi|trên mỗi|pro|je|por|par|average|avg|trung bình|bình quân|durchschnittliche?|moyenne?|promedio|médi[ao]|target|mục tiêu|daily|hằng ngày|estimated|ước tính|expected|dự kiến|rate|ratio|tỷ lệ|tỉ lệ|share of|realtime|real-time|right now|thời gian thực|per minute|mỗi phút|unread|chưa đọc)(?!\p{L})|\p{L}\s*\/\s*\p{L}|\d+ (?:phút|giờ) qua|last \d+ (?:minutes?|hours?)|past \d+ (?:minutes?|hours?)/u;
const qualified = new Set(['rating', 'ratingCount', 'reviews', 'votes', '-']);

/** What every date has: parts of digits, or a word of its own. */
const dated =
  /\d[-./:h]\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mär|mai|okt|dez|ene|abr|ago|dic|fév|avr|juin|juil|août|déc|tháng|thg|năm|copyright|©|\(c\)|since|joined|tham gia|[年月]|янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек/;
/** Days, clock times and years of a text in small letters, so that their digits are nobody's count. */
const dates =
  /(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+(?:19|20)\d{2}\b|\d{4}[-./]\d{1,2}[-./]\d{1,2}(?:t[\d:.+z-]+)?|\d{1,2}[-./]\d{1,2}[-./]\d{2,4}|\d{1,2}[:h]\d{2}(?::\d{2})?\s?(?:[ap]\.?m\.?)?(?!\d)|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mär|mai|okt|dez|ene|abr|ago|dic|fév|avr|juin|juil|août|déc)[a-zé]*\.?\s+\d{1,2}(?:st|nd|rd|th)?(?:,?\s+\d{4})?\b|\d{1,2}(?:st|nd|rd|th)?\.?\s+(?:de\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mär|mai|okt|dez|ene|abr|ago|dic|fév|avr|juin|juil|août|déc)[a-zé]*\.?(?:,?\s+(?:de\s+)?\d{4})?\b|(?:ngày\s+)?\d{1,2}\s+(?:tháng|thg\.?)\s*\d{1,2}(?:,?\s+(?:năm\s+)?\d{4})?|tháng\s+\d{1,2}(?:[,/]?\s*(?:năm\s+)?\d{4})?|(?:năm|copyright|©|\(c\)|since|joined|tham gia)\s*(?:từ\s+)?\d{4}|\d{4}年\d{1,2}月(?:\d{1,2}日)?|\d{1,2}月\d{1,2}日|\d{1,2}\s+(?:янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек)[а-я]*\.?(?:\s+\d{4})?/g;
