import type { Figure } from '@/utils/evidence/figure';
import type { Piece } from '../walk';

/** The date range that a report shows for its figures; `unknown` where it shows none, or two. */
export function readWindow(
  pieces: readonly Piece[],
  named: readonly { readonly text: string }[],
): Figure['window'] {
  const ranges = new Map<string, Figure['window']>();
  let looked = 0;
  for (const { text } of [...named, ...pieces]) {
    if (text.length > 120 || !/\d/.test(text) || !joins.test(text)) continue;
    if ((looked += 1) > 2_000) break;
    const range = rangeIn(text);
    if (range?.type === 'dates') ranges.set(`${range.from}/${range.to}`, range);
  }
  const [only] = ranges.values();
  return only && ranges.size === 1 ? only : { type: 'unknown' };
}

const joins = /[-–—~]|→|\bto\b|đến|tới/;

interface Parts {
  readonly year: number | undefined;
  readonly month: number | undefined;
  readonly day: number;
}

export function rangeIn(text: string): Figure['window'] | undefined {
  const sides = text
    .replace(/^[^\d\p{L}]*(?:[^\d:]{1,40}:)?/u, '')
    .split(/\s*(?:–|—|→|~|\s-\s|\bto\b|đến|tới)\s*/u);
  if (sides.length !== 2) return undefined;
  const [left, right] = sides.map(partsIn);
  if (!left || !right) return undefined;
  const year = right.year ?? left.year;
  const month = left.month ?? right.month;
  if (!year || !month) return undefined;
  const from = dayText(left.year ?? year, month, left.day);
  const to = dayText(year, right.month ?? month, right.day);
  return from && to && from <= to ? { type: 'dates', from, to } : undefined;
}

function partsIn(text: string): Parts | undefined {
  const iso = /(\d{4})-(\d{1,2})-(\d{1,2})/.exec(text);
  if (iso) return { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) };
  const short = /\b(\d{1,2})\/(\d{1,2})(?:\/(\d{4}))?/.exec(text);
  // Day first; a second part over 12 can only be a day.
  if (short)
    return Number(short[2]) > 12
      ? { year: numberOr(short[3]), month: Number(short[1]), day: Number(short[2]) }
      : { year: numberOr(short[3]), month: Number(short[2]), day: Number(short[1]) };
  const vietnamese = /(\d{1,2})\s*(?:tháng|thg\.?)\s*(\d{1,2})(?:,?\s*(?:năm\s*)?(\d{4}))?/i.exec(text);
  if (vietnamese)
    return { year: numberOr(vietnamese[3]), month: Number(vietnamese[2]), day: Number(vietnamese[1]) };
  const american =
    /(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+(\d{1,2})(?:,?\s+(\d{4}))?/i.exec(text);
  if (american) return { year: numberOr(american[3]), month: monthOf(american[1]), day: Number(american[2]) };
  const british =
    /(\d{1,2})\s+(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?(?:,?\s+(\d{4}))?/i.exec(text);
  if (british) return { year: numberOr(british[3]), month: monthOf(british[2]), day: Number(british[1]) };
  const bare = /^\s*(\d{1,2})(?:,?\s+(\d{4}))?\s*$/.exec(text);
  return bare ? { year: numberOr(bare[2]), month: undefined, day: Number(bare[1]) } : undefined;
}

function numberOr(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text);
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function monthOf(word: string | undefined): number {
  return months.indexOf((word ?? '').toLowerCase()) + 1;
}

function dayText(year: number, month: number, day: number): string | undefined {
  if (year < 2000 || year > 2100 || month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
