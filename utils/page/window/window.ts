import type { Figure } from '@/utils/evidence/figure';
import { attr, contains, findAll, nearest, parentOf, tagOf } from '../dom';
import type { Scene } from '../walk';
import { wordsOf } from '../lexicon/tokens';
import type { Days } from './days';
import { monthIn, rangeIn, type Written } from './range';
import { relativeDays } from './relative';

type Window = Figure['window'];

/** Where a page says which days its numbers are of. */
export interface Mention {
  readonly element: Element;
  readonly days: Days | 'all';
  /** Dates outrank words, and words a month that may be a calendar's heading. */
  readonly rank: 0 | 1 | 2;
  /** It is what a picker is set to. */
  readonly set: boolean;
}

const longest = 120;
const mostLooked = 2_000;
const mostMentions = 60;
const mostInputs = 100;

/** Every date range of the page, in texts, accessible names and the fields of its pickers. */
export function mentionsOn(page: Document, { pieces, named }: Scene, written: Written): readonly Mention[] {
  const mentions: Mention[] = [];
  let looked = 0;
  const look = (text: string, element: Element): void => {
    if (text.length > longest || looked > mostLooked || mentions.length >= mostMentions) return;
    const add = (days: Mention['days'], rank: Mention['rank'], set = false): void =>
      void mentions.push({ element, days, rank, set });
    if (/\d/.test(text) && joins.test(text)) {
      looked += 1;
      const range = rangeIn(text, written);
      if (range) return add(range, 0);
    }
    const told = written.today ? relativeDays(text, written.today) : undefined;
    const month = told ? undefined : monthIn(text, written.today);
    if ((!told && !month) || comparing.test(text)) return;
    if (month) return add(month, 2);
    const set = told!.whole && isSet(element);
    // "Yesterday" on its own is mostly when somebody wrote something.
    if (set || !told!.whole || !/^\S+(?: \S+)?$/.test(text.trim()) || !isDay(told!.days))
      add(told!.days, 1, set);
  };
  for (const { text, element } of named) look(text, element);
  pieces.forEach(({ text, element, digits }, at) => {
    look(text, element);
    if (!digits || !isDate(text)) return;
    const next =
      pieces[at + 1]?.digits === false && pieces[at + 1]!.text.trim().length < 4
        ? pieces[at + 2]
        : pieces[at + 1];
    if (next && isDate(next.text) && areTogether(element, next.element))
      look(`${text} – ${next.text}`, element);
  });
  const fields = findAll(page, 'input', mostInputs).filter((it) => isDate(valueOf(it)));
  fields.forEach((field, at) => {
    const next = fields[at + 1];
    if (next && areTogether(field, next)) look(`${valueOf(field)} – ${valueOf(next)}`, field);
  });
  return mentions;
}

/**
 * The days of a figure: those said in the smallest part of the page around it that says any; unknown where that part says
 * several, or none does.
 */
export function windowFor(element: Element | undefined, mentions: readonly Mention[]): Window {
  if (mentions.length === 0) return { type: 'unknown' };
  const part = nearest(element, 60, (at) => mentions.some((it) => contains(at, it.element)));
  return choose(part ? mentions.filter((it) => contains(part, it.element)) : mentions);
}

function choose(mentions: readonly Mention[]): Window {
  const rank = Math.min(...mentions.map((it) => it.rank));
  const ranked = mentions.filter((it) => it.rank === rank);
  return onlyOne(ranked) ?? onlyOne(ranked.filter((it) => it.set)) ?? { type: 'unknown' };
}

function onlyOne(mentions: readonly Mention[]): Window | undefined {
  const [first, ...rest] = mentions;
  if (!first || rest.some(({ days }) => JSON.stringify(days) !== JSON.stringify(first.days)))
    return undefined;
  return first.days === 'all' ? { type: 'lifetime' } : { type: 'dates', ...first.days };
}

const joins = /[-–—~]|→|\bto\b|đến|tới/;
const comparing =
  /(?:^|\s)(?:updated|posted|created|sent|cập nhật|đăng|gửi|tạo|vs\.?|versus|compared|than|from last|from the|from previous|so với|so sánh|hơn|từ (?:tháng|tuần|năm|quý|hôm) (?:trước|qua)|kỳ trước|previous period)(?:\s|$)/i;

/** A button that opens a choice, its chosen option, or something that its class calls a period. */
function isSet(element: Element): boolean {
  const isOpener = (at: Element): boolean =>
    states.some((name) => isOn(attr(at, name))) ||
    attr(at, 'aria-haspopup') !== '' ||
    attr(at, 'role') === 'combobox';
  const part = nearest(
    element,
    4,
    (at) =>
      isOpener(at) ||
      isChoice(at) ||
      tagOf(at) === 'button' ||
      / (?:dates?|(?:date|time)?range|period|picker) /.test(wordsOf(attr(at, 'class'))),
  );
  return part !== undefined && (isOpener(part) || !isChoice(part));
}

const states = 'aria-selected aria-checked aria-pressed aria-current'.split(' ');

function isChoice(element: Element): boolean {
  return /^(?:option|menuitem|menuitemradio|radio|tab)$/.test(attr(element, 'role'));
}

function isDay(days: Mention['days']): boolean {
  return days !== 'all' && days.from === days.to;
}

function isOn(value: string): boolean {
  return value !== '' && value !== 'false';
}

function isDate(text: string): boolean {
  return text.length < 40 && date.test(text.trim());
}

const date =
  /^(?:\d{4}[-/]\d{1,2}[-/]\d{1,2}|\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{1,2}\s(?:tháng|thg\.?)\s?\d{1,2},?(?:\snăm)?\s\d{4}|[^\s\d,.]{3,9}\.?\s\d{1,2},\s\d{4}|\d{1,2}\s[^\s\d,.]{3,9}\.?\s\d{4})$/;

function valueOf(field: Element): string {
  return attr(field, 'value') || (field as HTMLInputElement).value;
}

function areTogether(one: Element, other: Element): boolean {
  return (
    tagOf(one) !== 'td' &&
    tagOf(other) !== 'td' &&
    nearest(parentOf(one), 4, (at) => contains(at, other)) !== undefined
  );
}
