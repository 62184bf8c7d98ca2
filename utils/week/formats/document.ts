import type { Evidence } from '@/utils/evidence/evidence';
import type { Language } from '@/utils/okr/member';
import type { Span } from '@/utils/okr/day';
import type { FirstWeekday } from '@/utils/okr/first-weekday';
import { plain } from '../plain';
import { textOf } from '../line';
import { sections, type Section } from '../sections';
import type { Item } from '../report';
import { topOf } from '../top';
import { daysOfWeek } from '../week';
import { numbersOf } from '../words/numbers';
import { wordsOf } from '../words';

/** What every format writes: one week's report, as a reader elsewhere may see it. All text is plain, in one line. */
export interface ReportDocument {
  readonly language: Language;
  readonly week: string;
  readonly member: string;
  /** `Báo cáo tuần 48/2026 · Lan`. */
  readonly title: string;
  readonly days: Span;
  /** The days as they are written. */
  readonly dates: string;
  readonly sections: readonly DocumentSection[];
}

export interface DocumentSection {
  readonly section: Section;
  readonly heading: string;
  /** What stands there when there are no lines. */
  readonly empty: string;
  readonly lines: readonly DocumentLine[];
}

export interface DocumentLine {
  /** The item's id, the same in every export of the line. */
  readonly id: string;
  /** `1.2`, or null for a line that is tied to no key result. */
  readonly label: string | null;
  readonly text: string;
  readonly links: readonly DocumentLink[];
  /** Ids of the pages in `links`, in the same order. */
  readonly evidence: readonly string[];
  readonly keyResult: string | null;
  /** The fact that a drafted line stands for, `at-risk:<kr>`; null for a person's own. */
  readonly key: string | null;
}

export interface DocumentLink {
  readonly title: string;
  readonly address: string;
}

export interface DocumentInput {
  /** ISO week, `2026-W48`. */
  readonly week: string;
  /** The day that weeks begin on; Monday unless told otherwise. */
  readonly firstWeekday?: FirstWeekday;
  readonly language: Language;
  /** The member's name. */
  readonly member: string;
  /** The report's lines, in order. */
  readonly items: readonly Item[];
  /** Key result id → `1.2`. */
  readonly labels: ReadonlyMap<string, string>;
  readonly evidence: ReadonlyMap<string, Evidence>;
}

/** The report as it leaves the workspace: the shown lines, without dismissed ones and notes to self. */
export function reportDocument({
  week,
  firstWeekday,
  language,
  member,
  items,
  labels,
  evidence,
}: DocumentInput): ReportDocument {
  const words = wordsOf(language).document;
  const name = plain(member);
  const days = daysOfWeek(week, firstWeekday);
  return {
    language,
    week,
    member: name,
    title: [words.title(Number(week.slice(6)), week.slice(0, 4)), name].filter(Boolean).join(' · '),
    days,
    dates: numbersOf(language).dayRange(days.starts, days.ends),
    sections: sections.map((section) => ({
      section,
      heading: words.headings[section],
      empty: words.empty[section],
      lines: topOf(items.filter((item) => item.section === section && !item.dismissed))
        .filter((item) => !item.private && plain(textOf(item)) !== '')
        .map((item) => documentLine(item, labels, evidence)),
    })),
  };
}

function documentLine(
  item: Item,
  labels: ReadonlyMap<string, string>,
  evidence: ReadonlyMap<string, Evidence>,
): DocumentLine {
  const label = labels.get(item.keyResult ?? '') ?? null;
  const text = plain(textOf(item));
  const pages = [...new Set(item.evidence)].flatMap((id) => evidence.get(id) ?? []);
  return {
    id: item.id,
    label,
    // The label stands beside the text; the one written inside may be of an older order.
    text: label === null ? text : withoutLabel(text),
    links: pages.map(linkTo),
    evidence: pages.map(({ id }) => id),
    keyResult: item.keyResult,
    key: item.key,
  };
}

/** A line's text without the label that it begins with. */
export function withoutLabel(text: string): string {
  return text.replace(/^KR ?\d+(\.\d+)?(?![\d.])[:\s]*(?=\S)/u, '');
}

function linkTo(page: Evidence): DocumentLink {
  return { title: plain(page.title) || page.site || page.address, address: safeAddress(page.address) };
}

/** An address that may stand in a document: http or https, and nothing in it that could end it early. Empty: no link. */
function safeAddress(address: string): string {
  if (!URL.canParse(address)) return '';
  const url = new URL(address);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return '';
  return url.href.replace(/[\s<>"'`\\^{|}\p{Cc}]/gu, (sign) => encodeURIComponent(sign).replace("'", '%27'));
}
