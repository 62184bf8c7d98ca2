import { fold, letters, wordsIn } from '../lexicon/letters';
import { labelsIn, type FoundLabel } from '../lexicon/lexicon';
import { oneSpaced } from '../lexicon/spaces';
import { once, setOf } from '../lexicon/tokens';
import { normalise } from '../number/normalise';
import { readNumbers, type ReadNumber } from '../number/read-number';
import { maskedIn, masking } from './blotted';
import { wordsOutside } from './fillers';
import { percents } from './meaning';
import { segmentPairs, withoutVerb, type Named } from './naming';
import { ratingIn } from './rating';

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

export type Read = (text: string) => Reading;

/** Takes texts apart, each text once. */
export function reader(language: string): Read {
  return once((text) => take(text, language), 20_000);
}

function take(text: string, language: string): Reading {
  const plain = oneSpaced(normalise(text));
  const shown = plain.includes(':') ? plain.replace(seen, '$1lượt ') : plain.replace(averaged, '$1');
  const { named, bare, labels, words, negative } =
    digit.test(shown) && separable.test(shown)
      ? joined(shown.split(separators).map((it) => segmentOf(it, language)))
      : segmentOf(shown, language);
  const known = labels.length === 1 || (bare.length === 0 && named.length === 0);
  return { named, bare, label: known ? labels[0] : undefined, words, negative, shown };
}

/** "Xem: 23.841" is short for how often. */
const seen = /^([\s|]*)(?=(?:xem|đọc) ?:)/i;

/** What a template calls a share whose name stands above it. */
const averaged = /^(?:average rate|t[ỷỉ] lệ trung bình) \(([\d.,]+%)\)$/i;

function joined(segments: readonly Segment[]): Segment {
  return {
    named: segments.flatMap((it) => it.named),
    bare: segments.flatMap((it) => it.bare),
    labels: segments.flatMap((it) => it.labels),
    words: segments.reduce((sum, it) => sum + it.words, 0),
    negative: segments.some((it) => it.negative),
  };
}

const digit = /\d/;
const separable = /[·•∙|;↵–—/▲▼△▽↑↓]|[.,-]\s/;
/** Of a text whose spaces are folded. */
export const separators = new RegExp(
  String.raw` ?(?=[▲▼△▽↑↓])| ?[·•∙|;↵] ?| [–—] | /(?<=\d.{0,60}) (?!(?:5|10)(?!\d))(?=.*\d)| /$|\. (?=\d)|(?:,|(?<=[/.-]\d{4}) -) (?=(?:including |bao gồm )?\d[\d.,]*\S* ?[${letters}])`,
);

interface Segment {
  readonly named: readonly Named[];
  readonly bare: readonly ReadNumber[];
  readonly labels: readonly { readonly key: string; readonly weak: boolean }[];
  readonly words: number;
  readonly negative: boolean;
}

const nothing: readonly never[] = [];

/** Most numbers stand alone. */
const bareNumber = /^\d[\d,]*(?:\.\d+)?%?$/;

function segmentOf(segment: string, language: string): Segment {
  if (!digit.test(segment)) {
    const { metric, words, negative } = labelled(withoutExplanation(fold(segment)));
    return { named: nothing, bare: nothing, labels: metric, words, negative };
  }
  if (bareNumber.test(segment)) {
    const bare = readNumbers(segment, language);
    return { named: nothing, bare, labels: nothing, words: 0, negative: false };
  }
  const several = twoNumbers.test(segment);
  const written = fold(segment);
  const folded = maskedIn(withoutExplanation(written), several);
  const { labels, metric, words, negative } = labelled(folded);
  const masked = folded === written ? segment : masking(segment, folded);
  const mark = several ? ratingIn(masked, language) : undefined;
  // "Hoàn thành 2/5" counts tasks, "1/10" pictures.
  const rating =
    mark &&
    (mark.value % 1 > 0 ||
      words < (mark.raw.endsWith('10') ? 0 : masked[mark.start - 1] === '(' ? 1 : 2) ||
      metric.some(({ key }) => qualified.has(key)))
      ? mark
      : undefined;
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
  return { ...pairs, labels: metric, words: words - wordsOfNumbers(numbers), negative };
}

/** The names in a text in small letters, how many words are no part of one, and whether any is another figure than it seems. */
function labelled(folded: string) {
  const cut = wordsIn(folded);
  const comparing = compared.test(folded);
  const known = comparing ? nothing : divided(folded, withoutVerb(labelsIn(folded, cut), folded));
  // "Cost per lead" is no cost, "sessions per user" no sessions; an average price is the price.
  const rest = known.length > 0 ? without(folded, known) : '';
  const labels =
    /\S/.test(rest) && (qualifiers.test(rest) || fresh.test(rest))
      ? known.map((label) =>
          qualified.has(label.key) ||
          (!qualifiers.test(rest) && !people.has(label.key)) ||
          (means.has(label.key) && !changing.test(rest))
            ? label
            : { ...label, key: '-' },
        )
      : known;
  const metric = labels.length === 0 ? labels : labels.filter(({ key }) => key !== '-');
  const words = wordsOutside(folded, cut, labels);
  return { labels, metric, words, negative: metric.length < labels.length };
}

/** "Higher CTR", "User growth": by how much, and not how many. */
const compared =
  /^(?:higher|lower|more|fewer|less|better|increased?|reduced?|tăng|giảm) | growth$|% (?:more|fewer|less|higher|lower) | tăng trưởng/;

/** "Rs 125.9K", "12,5 triệu đồng": what belongs to a number says nothing about it. */
function wordsOfNumbers(numbers: readonly ReadNumber[]): number {
  let count = 0;
  for (const { raw } of numbers) count += wordsOutside(raw, wordsIn(raw), nothing);
  return count;
}

/** More than one number can stand here: digits, then anything but digits and their separators, then digits. */
const twoNumbers = /\d[.,]*[^\d.,].*\d/;

/** "CTR (click-through rate)": what stands in brackets behind a name says it once more. */
function withoutExplanation(text: string): string {
  const [whole, name, inside] = text.includes('(') ? (explained.exec(text) ?? []) : [];
  const [label] = whole ? labelsIn(name!) : [];
  return whole && label && label.key !== '-' && (means.has(label.key) || !changed.test(inside!))
    ? name! + '\u0001'.repeat(whole.length - name!.length) + text.slice(whole.length)
    : text;
}

const explained = new RegExp(`^([^(\\d]*)\\(([${letters}][^()]*)\\)`);

/** "Chi phí / kết quả", "clicks / impressions": a figure divided by another is a third. */
function divided(text: string, labels: readonly FoundLabel[]): readonly FoundLabel[] {
  const [over, under] = labels;
  if (!over || !under || !by.test(text.slice(over.end, under.start))) return labels;
  const key = over.key === 'spend' ? costs[under.key] : undefined;
  return key || !/\d/.test(text)
    ? [{ ...over, key: key ?? '-', end: under.end }, ...labels.slice(2)]
    : labels;
}

const by = /^ ?(?:\/|per|pro|por|par|(?:trên )?(?:mỗi|một)) ?(?:lượt )?$/;
const costs: Readonly<Record<string, string>> = {
  clicks: 'cpc',
  results: 'costPerResult',
  conversions: 'costPerConversion',
  emailClicks: 'cpc',
};

/** The text without the labels that name figures. */
function without(text: string, labels: readonly FoundLabel[]): string {
  let rest = text;
  for (const { key, start, end } of labels)
    if (key !== '-') rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
  return rest;
}

/** Of what another figure is made: the words that turn a name into another one, and a stroke before what is no figure. */
const changes = String.raw`(?<![${letters}])(?:per|each|mỗi|pro|je|por|par|target|mục tiêu|daily|live|(?<!hàng )online(?! store)|hằng ngày|current|estimated|ước tính|needed|required|cần|expected|dự kiến|rate|ratio|tỷ lệ|tỉ lệ|share of|real-?time|right now|thời gian thực|unread|chưa đọc|reputation|uy tín|team|top (?:post|video)|(?:hành|du)(?=  )|(?<=  )(?:sạn|mời))(?![${letters}])|\d+ (?:phút|giờ) qua|(?:last|past) \d+ (?:minutes?|hours?)`;
const stroke = String.raw`|[${letters}]\s*/|/\s*[${letters}]`;
const changing = new RegExp(changes + stroke);
const qualifiers = new RegExp(
  String.raw`${changes}${stroke}|(?<![${letters}])(?:average|avg|trung bình|bình quân|durchschnittliche?|moyenne?|promedio|médi[ao])(?![${letters}])|(?<![${letters}])(?:from|từ|via) (?!last|prev|tháng|tuần|hôm|kỳ|ngày|năm)[${letters}]`,
);
/** In brackets a stroke is nothing but a stroke. */
const changed = new RegExp(changes);
/** Those who came lately are not all who did. */
const fresh = new RegExp(`(?<![${letters}])(?:new|mới)(?![${letters}]| nhất)`);
const people = setOf('users sessions followers subscribers members');
const qualified = setOf('rating ratingCount reviews votes -');
/** Averages by nature. */
const means = new Set([
  ...percents,
  ...setOf('avgPosition frequency cpc cpm costPerResult costPerConversion roas'),
]);
