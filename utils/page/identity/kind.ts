import type { PageFacts } from '../facts';
import { attr, countOf, find, findAll, listOf, parentOf } from '../dom';
import { partsOf } from './address';
import { typesOf } from './json';
import type { Source } from './identity';
import { kindsOfTypes } from './main-thing';

type Kind = PageFacts['kind'];
type Value = Kind['value'];

/** What kind of page this is, and the one thing that says so: its data, its engine, then its shape; `tabled` is whether it holds a table. */
export function readKind(source: Source, tabled: boolean): Kind {
  for (const look of looks) {
    const kind = look(source, tabled);
    if (kind) return { ...kind, reason: kind.reason.slice(0, 200) };
  }
  return { value: 'other', reason: '' };
}

const looks: readonly ((source: Source, tabled: boolean) => Kind | undefined)[] = [
  byPlace,
  byData,
  byMeta,
  byEngine,
  byShape,
];

/** A site's front page lists other pages; what it says of itself never decides. */
function byPlace({ page, address }: Source): Kind | undefined {
  const { host, path } = partsOf(address);
  return /^\/?(?:\?|$)/.test(path) &&
    host !== '' &&
    !host.endsWith('facebook.com') &&
    !reports.some(([pattern]) => pattern.test(page.title.slice(0, 200))) &&
    host.split('.').length <= 3 &&
    // Behind the sign some boards keep where they are.
    !/#!?\//.test(address)
    ? { value: 'listing', reason: 'front page' }
    : undefined;
}

function byData({ main }: Source): Kind | undefined {
  for (const type of main ? typesOf(main) : []) {
    const value = kindsOfTypes.get(type);
    if (value) return { value, reason: `data ${type}` };
  }
  return undefined;
}

function byMeta({ meta, fresh }: Source): Kind | undefined {
  const type = fresh ? (meta.get('og:type') ?? '') : '';
  const [, said = '', written] = /^(?:og:)?(?:(video|product|profile)|(article|blog$))/.exec(type) ?? [];
  const value = written ? 'post' : (said as Value | '');
  return value ? { value, reason: `og:type ${type}` } : undefined;
}

function byEngine({ page, meta }: Source): Kind | undefined {
  const root = page.documentElement;
  const body = page.body ? attr(page.body, 'class') : '';
  const generator = meta.get('generator') ?? '';
  if (
    attr(root, 'data-app') === 'public' ||
    /vbulletin/i.test(generator + body) ||
    /discourse/i.test(generator)
  ) {
    const template = attr(root, 'data-template');
    return {
      value:
        template === 'member_view'
          ? 'profile'
          : /thread_view/.test(template) || find(page, '#posts,.postcontainer,#topic-title,.topic-body')
            ? 'thread'
            : 'listing',
      reason: 'forum',
    };
  }
  if (/\b(?:single|post-template)\b/.test(body) || (/blogger/i.test(generator) && /\bitem\b/.test(body)))
    return { value: 'post', reason: 'blog post' };
  if (/wordpress|ghost|blogger|hugo|jekyll/i.test(generator) && find(page, 'article h1'))
    return { value: 'post', reason: generator.slice(0, 40) };
  return undefined;
}

/** Who asks about a report, teaches to read one, sells it or tells of another's, shows none. */
export const question =
  /\?(?:\s|$)|^(?:cách|how to) |case[ -]stud|success stor|benchmark|pricing|bảng giá|bang-gia|api reference|\/(?:docs|do[ck]umentation)[./]/i;

/** Words in the title that reports carry, in the languages we speak. */
const reports: readonly (readonly [RegExp, Value])[] = [
  [
    /(?:e-?mail|newsletter).*(?:report|báo cáo|performance|hiệu suất|stat|thống kê)|(?:report|báo cáo|thống kê).*(?:e-?mail|newsletter)/i,
    'email-report',
  ],
  [/campaign|ads? manager|ad (?:set|account|report)|quảng cáo|chiến dịch/i, 'campaign'],
  [
    /anal[yíi]ti[ck]|estad[íi]stica|statist[iy]|аналити[кч]|статисти|分析|統計|统计|数据|ダッシュボード|통계|분석|대시보드|tableau de bord|übersicht|relatório|dashboard|insights|\bstats\b|bảng điều khiển|số liệu|thống kê|báo cáo|overview report|phân tích/i,
    'analytics',
  ],
  [/form|biểu mẫu|khảo sát/i, 'form'],
];

function byShape({ page, address, props }: Source, tabled: boolean): Kind | undefined {
  const heading = textIn(listOf(page, 'h1')[0]);
  const articles = countOf(page, 'article');
  if ((tabled || articles === 0) && !question.test(`${page.title.slice(0, 200)} ${address}`)) {
    const title = `${page.title.slice(0, 200)} ${heading || textIn(find(page, 'h2,h3'))}`;
    const row = reports.find(([pattern]) => pattern.test(title));
    if (row && (tabled || !find(page, 'article,.entry-content,.post-content')))
      return { value: row[1], reason: 'report in the title' };
  }
  if (articles === 0 && /\b(?:profile|trang cá nhân)\b/i.test(page.title.slice(0, 200)))
    return { value: 'profile', reason: 'profile in the title' };
  // A section's address is a word; a page's own lies deeper.
  const shallow = /^\/[^/?]*\/?$/.test(partsOf(address).path);
  if (shallow && articles >= fewestTeasers && teasersOn(page) >= fewestTeasers)
    return { value: 'listing', reason: 'many articles' };
  if (
    (articles === 1 && (!heading || find(page, 'article h1') !== null)) ||
    (heading &&
      countOf(page, 'p') >= 5 &&
      (articles > 0 || props.of('articleBody').length > 0 || bodies.some((it) => find(page, it) !== null)))
  )
    return { value: 'post', reason: 'one article' };
  return undefined;
}

const bodies = ['.entry-content', '.post-content', '.article-body'];

function textIn(element: Element | null | undefined): string {
  return element?.textContent?.slice(0, 120) ?? '';
}

const fewestTeasers = 4;

/** Articles side by side, each with a heading of its own and none with the page's. */
function teasersOn(page: Document): number {
  const beside = new Map<Element | null, number>();
  for (const article of findAll(page, 'article', 60)) {
    if (find(article, 'h1')) return 0;
    const box = parentOf(article);
    if (find(article, 'h2,h3,h4')) beside.set(box, (beside.get(box) ?? 0) + 1);
  }
  return Math.max(0, ...beside.values());
}
