import { dayIn } from '../window/dates';
import { attr, countOf, find, findAll, findAny, oneLine, textOf } from '../dom';
import { pageAt, partsOf } from './address';
import { textIn, type Thing } from './json';
import { samePath } from './main-thing';
import type { Meta } from './meta';
import type { Props } from './props';

/** What identity is read from: read once, looked at by every field. */
export interface Source {
  readonly page: Document;
  readonly address: string;
  readonly meta: Meta;
  /** What the page calls its own address, as it is written. */
  readonly canonical: string;
  /** Its elements of microdata, by the name of their property. */
  readonly props: Props;
  readonly main: Thing | undefined;
  readonly things: readonly Thing[];
  /** The meta tags speak of this address, not of the page before it. */
  readonly fresh: boolean;
  /** They name this address. */
  readonly sure: boolean;
}

type Place = (source: Source) => string | undefined;

export function readTitle(source: Source): string {
  return first(titlePlaces, source).slice(0, 500);
}

export function readSite(source: Source): string {
  return first(sitePlaces, source).slice(0, 120);
}

export function readAuthor(source: Source): string {
  return first(authorPlaces, source).slice(0, 200);
}

/** Day published, `yyyy-mm-dd`, in the time zone that the page writes it in. */
export function readPublished(source: Source): string | null {
  const language = attr(source.page.documentElement, 'lang');
  for (const place of datePlaces) {
    const said = place(source);
    const day = said && dayIn(said.slice(0, 400), language);
    if (day) return day;
  }
  return null;
}

function first(places: readonly Place[], source: Source): string {
  for (const place of places) {
    const said = place(source);
    const text = said && oneLine(said.slice(0, 2_000));
    if (text) return text;
  }
  return '';
}

const titlePlaces: readonly Place[] = [
  ({ meta, fresh }) => (fresh ? meta.get('og:title twitter:title') : undefined),
  ({ page }) => page.title,
  ({ page }) => headingOf(page),
];

const sitePlaces: readonly Place[] = [
  ({ meta }) => meta.get('og:site_name application-name'),
  ({ address }) => hostOf(address),
];

const authorPlaces: readonly Place[] = [
  ({ main }) => (main ? nameIn(main.author) || nameIn(main.creator) : undefined),
  ({ things }) => things.map((thing) => nameIn(thing.author)).find(Boolean),
  ({ meta }) => nameOnly(meta.get('author')),
  ({ meta }) => nameOnly(meta.get('article:author')),
  ({ meta }) => nameOnly(meta.get('dc.creator parsely-author sailthru.author byl')),
  ({ props }) => nameAmong(props.of('author').map((it) => find(it, '[itemprop=name]') ?? it)),
  ({ page }) => byline(page, 'a[rel~=author],link[rel~=author]'),
  ({ page }) => byline(page, bylines),
];

const datePlaces: readonly Place[] = [
  ({ main }) =>
    main ? textIn(main.datePublished) || textIn(main.uploadDate) || textIn(main.dateCreated) : undefined,
  ({ meta }) => meta.get('article:published_time og:article:published_time'),
  ({ things }) =>
    things.map((thing) => textIn(thing.datePublished) || textIn(thing.uploadDate)).find(Boolean),
  ({ meta }) => meta.get('date dc.date.issued pubdate publishdate parsely-pub-date sailthru.date'),
  ({ props }) => contentIn(props.of('datePublished')[0] ?? props.of('uploadDate')[0]),
  ({ page }) => contentOf(page, times),
  ({ page }) => onlyTime(page),
  ({ address }) => /\/(\d{4})[/-](\d{1,2})[/-](\d{1,2})(?:\/|-|$)/.exec(address)?.slice(1).join('-'),
  ({ page }) => contentOf(page, dates),
];

const bylines =
  '.byline a,.author-name,.author a,.post-author a,.entry-author a,.byline,.author,.tac-gia,.author_mail strong';
const times = 'time[pubdate],article header time[datetime],.entry-date,.published[datetime],time.published';
const dates = '.date,.post-date,.entry-meta,.dateline,.timestamp,.published,.publish-date,.byline';

function headingOf(page: Document): string {
  const heading = find(page, 'h1');
  return heading ? textOf(heading, 300) : '';
}

function hostOf(address: string): string {
  return partsOf(address).host.replace(/^www\./, '');
}

function nameIn(value: unknown): string {
  return nameOnly(textIn(value)) ?? '';
}

/** An address or a handle's link is no name. */
function nameOnly(text: string | undefined): string | undefined {
  return text && !/^https?:|^\/\/|^www\./.test(text) && text.length < 120
    ? text.replace(/^(?:(?:written |posted )?by|bởi|tác giả|von|par|por|di)[\s:]+/i, '')
    : undefined;
}

/** Looking through a page of this many elements for each of a dozen marks would take longer than reading it. */
const mostElements = 60_000;

function foundBy(page: Document, selectors: string, most: number): readonly Element[] {
  return countOf(page, '*') > mostElements ? [] : findAny(page, selectors, most);
}

function byline(page: Document, selectors: string): string | undefined {
  return nameAmong(foundBy(page, selectors, 4));
}

function nameAmong(elements: readonly Element[]): string | undefined {
  for (const element of elements.slice(0, 4)) {
    const text = attr(element, 'content') || textOf(element, 120);
    const name = nameOnly(text)?.replace(/\s+(?:on|\||,|·|•|—)\s.*$/, '');
    if (name && name.length > 1 && name.length < 60) return name;
  }
  return undefined;
}

function contentOf(page: Document, selectors: string): string | undefined {
  return contentIn(foundBy(page, selectors, 1)[0]);
}

function contentIn(element: Element | undefined): string | undefined {
  return element ? attr(element, 'content') || attr(element, 'datetime') || textOf(element, 120) : undefined;
}

function onlyTime(page: Document): string | undefined {
  const times = findAll(page, 'time[datetime]', 4);
  return times.length > 0 && times.length <= 3 ? attr(times[0]!, 'datetime') : undefined;
}

/** The canonical address where it is this page's own, else the address itself without tracking tags. */
export function readCanonical({
  canonical: link,
  address,
  meta,
}: Pick<Source, 'canonical' | 'address' | 'meta'>): string {
  for (const said of [link, meta.get('og:url') ?? '']) {
    const canonical = resolve(said, address);
    if (canonical && samePath(canonical, address) && siteOf(canonical) === siteOf(address)) return canonical;
  }
  return withoutTags(address);
}

function siteOf(address: string): string {
  return hostOf(address).split('.').slice(-2).join('.');
}

function resolve(said: string, address: string): string | undefined {
  return said ? pageAt(said, address)?.href.slice(0, 4_000) : undefined;
}

function withoutTags(address: string): string {
  const url = address.includes('?') ? pageAt(address) : undefined;
  for (const name of [...(url?.searchParams.keys() ?? [])])
    if (tracking.test(name)) url!.searchParams.delete(name);
  return (url?.href ?? address).slice(0, 4_000);
}

const tracking =
  /^(?:utm_.*|fbclid|gclid|gbraid|wbraid|msclkid|ttclid|twclid|mc_cid|mc_eid|igshid|igsh|_ga|_gl|__cft__.*|__tn__|zarsrc)$/i;
