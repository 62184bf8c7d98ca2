import { attempt } from '../attempt';
import { dayText } from './days';
import { letters } from '../lexicon/letters';
import { once } from '../lexicon/tokens';

/** What a text says of one date. */
export interface Parts {
  readonly year: number | undefined;
  readonly month: number | undefined;
  /** Nothing for a whole month. */
  readonly day: number | undefined;
}

/** The day that a text such as "28 thg 2, 2026", "Feb 28th 2026" or "2026-02-28T09:00" names, `yyyy-mm-dd`. Day first where it may be either. */
export function dayIn(text: string, language: string): string | undefined {
  const shown = numbered(text, language).replace(/^(\d{4})(\d{2})(\d{2})(?=t|\d{6}|$)/, '$1-$2-$3');
  for (const monthFirst of [false, true]) {
    const { year, month, day } = partsIn(shown, monthFirst) ?? {};
    const found = year && month && day ? dayText(year, month, day) : undefined;
    if (found) return found;
  }
  return undefined;
}

/** Each date's parts, its month's name already a number. */
export function partsIn(text: string, monthFirst: boolean): Parts | undefined {
  const [, ...iso] = /(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})/.exec(text) ?? [];
  if (iso.length > 0) return partsOf(iso[0], iso[1], iso[2]);
  const [, one, other, year] = /(?<![\d/])(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}))?(?![\d/])/.exec(text) ?? [];
  if (one) return monthFirst ? partsOf(year, one, other) : partsOf(year, other, one);
  const [, day, month, its] = /(\d{1,2})\s*m(\d+)(?:(?:[\s,/]|năm)*(\d{4}))?/.exec(text) ?? [];
  if (day) return partsOf(its, month, day);
  const named = /m(\d+)(?:\s+(\d{1,2})(?!\d))?(?:(?:[\s,/-]|năm)+(\d{4}))?/.exec(text);
  if (named) return partsOf(named[3], named[1], named[2]);
  const bare = /^\s*(\d{1,2})(?:,?\s+(\d{4}))?\s*$/.exec(text);
  return bare ? partsOf(bare[2], undefined, bare[1]) : undefined;
}

function partsOf(year?: string, month?: string, day?: string): Parts {
  const number = (it?: string): number | undefined => Number(it) || undefined;
  return { year: number(year), month: number(month), day: number(day) };
}

/** Months by number: "28 thg 2" and "Feb 28" become "28 m2" and "m2 28". Names are English or the page's own. */
export function numbered(text: string, language: string): string {
  return text
    .toLowerCase()
    .replace(/(\d{4})年(\d{1,2})月(\d{1,2})日/, '$1-$2-$3')
    .replaceAll(/(?:tháng|thg\.?)\s*(\d{1,2})/g, 'm$1')
    .replaceAll(/(\d)(?:st|nd|rd|th|\.)?(?= )(?: de(?= ))?/g, '$1')
    .replace(names, (word, name: string) => {
      const month = inEnglish(name) || monthsOf(language).get(name);
      return month ? `m${month}` : word;
    });
}

const names = new RegExp(`([${letters}]+)\\.?(?: de(?= ))?(?![${letters}\\d])`, 'g');
const english = 'january february march april may june july august september october november december'.split(
  ' ',
);

/** Written out or cut short, "sept" too; 0 where it is no month. */
function inEnglish(name: string): number {
  return name.length < 3 ? 0 : english.findIndex((month) => month.startsWith(name)) + 1;
}

/** Vietnamese has numbers for names, and the first question to Intl takes as long as half a reading. */
const asksNobody = /^(?:en|vi)?(?![a-z])/i;

const monthsOf = once((language: string): ReadonlyMap<string, number> => {
  const months = new Map<string, number>();
  if (asksNobody.test(language)) return months;
  // Of what is no language English names are all that is known.
  attempt(() => {
    for (const style of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(language, {
        day: 'numeric',
        month: style,
        timeZone: 'UTC',
      });
      for (let month = 1; month <= 12; month += 1) {
        const part = format.formatToParts(Date.UTC(2026, month - 1, 15)).find(({ type }) => type === 'month');
        months.set(part!.value.toLowerCase().replace('.', ''), month);
      }
    }
  }, undefined);
  return months;
}, 64);
