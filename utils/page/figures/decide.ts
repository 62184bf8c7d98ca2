import type { Figure } from '@/utils/evidence/figure';
import type { PageFacts } from '../facts';
import { attr, contains, parentOf, tagOf, textOf } from '../dom';
import type { Candidate } from './candidate';
import { holdsSubject, placer, type Subject } from './scope';

/** What decides whose a number is. */
export interface Context {
  readonly kind: PageFacts['kind']['value'];
  readonly subject: Subject;
  readonly window: Figure['window'];
  /** The address itself says what kind of page this is. */
  readonly certain: boolean;
}

type Scope = Figure['scope'];
interface Placed extends Candidate {
  readonly of: Scope;
  readonly at: number;
}

const mostFigures = 60;

/** Candidates to figures: whose each is, which belong together, and how sure the reader is. Page figures first, best first. */
export function decide(candidates: readonly Candidate[], context: Context): readonly Figure[] {
  const placed = place(candidates, context);
  const merged = merge(placed, context);
  return merged.toSorted((a, b) => rank(a) - rank(b)).slice(0, mostFigures);
}

const scopeRank: Readonly<Record<Scope, number>> = { page: 0, row: 0, owner: 10, item: 20, site: 30 };
const confidenceRank = { high: 0, medium: 1, low: 2 } as const;

function rank({ scope, confidence }: Figure): number {
  return scopeRank[scope] + confidenceRank[confidence];
}

function place(candidates: readonly Candidate[], context: Context): readonly Placed[] {
  const { kind, subject } = context;
  const placeOf = placer(subject.heading);
  const placed: Spot[] = [];
  candidates.forEach((candidate, at) => {
    const { element, number } = candidate;
    const key = keyOn(kind, candidate.key, number);
    if (key === undefined) return;
    if (!element) return void placed.push({ ...candidate, key, of: candidate.scope ?? 'page', at, path: 0 });
    const { region, path, hidden, inItem } = placeOf(element);
    if (candidate.type === 'structured-data') {
      if (region === 'own') placed.push({ ...candidate, key, of: 'page', at, path });
      return;
    }
    if (hidden || isUnseen(element)) return;
    const listed = inItem && collections.has(kind) && !holdsHeading(element, subject);
    const of =
      candidate.scope ??
      (listed
        ? 'item'
        : region === 'own'
          ? 'page'
          : region === 'side' && isFooter(element)
            ? 'site'
            : 'item');
    const tie =
      candidate.type === 'name' || candidate.type === 'table' || !inProse(element) ? candidate.tie : 'weak';
    placed.push({ ...candidate, key, tie: unusual(kind, key, candidate) ? 'weak' : tie, of, at, path });
  });
  const sorted = iconsBeside(dropBreakdowns(sortRepeats(placed, kind, subject)), subject);
  const profile = kind === 'profile' || kind === 'group' || (!context.certain && isProfileAfterAll(sorted));
  return sorted.map((it) =>
    it.of === 'page' && !profile && isOwners(it.key, kind) ? { ...it, of: 'owner' } : it,
  );
}

type Spot = Placed & { readonly path: number };

const collections = new Set<Context['kind']>(['profile', 'group', 'listing']);
const reports = new Set<Context['kind']>(['campaign', 'analytics', 'email-report']);

/** The same word means other things on other kinds of page. Nothing where the number cannot be that figure. */
function keyOn(kind: Context['kind'], key: string, { unit, value }: Candidate['number']): string | undefined {
  if (value < 0 && key !== 'score') return undefined;
  if (key === 'responses' && kind !== 'form' && !reports.has(kind)) return 'comments';
  if (kind === 'form' && key === 'replies') return 'responses';
  if (percents.has(key))
    return unit === 'percent' || (unit === 'count' && reports.has(kind)) ? key : undefined;
  if (moneys.has(key)) return unit === 'percent' ? undefined : key;
  if (unit === 'percent')
    return key === 'opens'
      ? 'openRate'
      : key === 'clicks' || key === 'emailClicks'
        ? kind === 'email-report'
          ? 'clickRate'
          : undefined
        : key === 'other'
          ? key
          : undefined;
  if (unit === 'currency') return key === 'other' ? key : undefined;
  if (key === 'emailClicks') return 'clicks';
  if (key === 'rating' && value > 10) return undefined;
  if (wholes.has(key) && !Number.isInteger(value)) return undefined;
  return key;
}

const percents = new Set([
  'upvoteRatio',
  'ctr',
  'openRate',
  'clickRate',
  'engagementRate',
  'bounceRate',
  'conversionRate',
]);
const moneys = new Set(['spend', 'cpc', 'cpm', 'costPerResult', 'costPerConversion', 'revenue']);
const wholes = new Set([
  'views',
  'likes',
  'comments',
  'replies',
  'shares',
  'reposts',
  'reviews',
  'ratingCount',
  'votes',
  'followers',
  'following',
  'subscribers',
  'members',
  'posts',
  'clicks',
  'impressions',
  'reach',
]);

/** Words of reports mean little elsewhere: in an article "results" and "users" are just words. */
function unusual(
  kind: Context['kind'],
  key: string,
  { number, tie, type, label, element }: Candidate,
): boolean {
  if (number.value === 0 && (type === 'icon' || (tie !== 'strong' && kind !== 'profile'))) return true;
  if (
    number.value === 0 &&
    type === 'name' &&
    kind !== 'profile' &&
    element &&
    !/(?<!\d)0(?!\d)/.test(textOf(element, 80))
  )
    return true;
  // A counter that has not loaded shows 0 too: alone, beside its button, it is not believed.
  if (
    number.value === 0 &&
    type === 'text' &&
    buttons.has(key) &&
    kind !== 'profile' &&
    element &&
    !/\p{L}{2}/u.test(textOf(element, 60))
  )
    return true;
  if (number.signed && number.unit === 'count' && key !== 'score') return true;
  if (reports.has(kind)) return false;
  if (reportWords.has(key)) return kind !== 'form' && kind !== 'profile' ? true : label.length < 3;
  if (key === 'notes' && kind !== 'social-post') return true;
  if (kind === 'post' && (key === 'notes' || key === 'citations' || (key === 'replies' && tie !== 'strong')))
    return true;
  return (
    rareWords.has(key) &&
    type === 'text' &&
    (tie !== 'strong' || (number.value > 1900 && number.value < 2100))
  );
}

const buttons = new Set([
  'likes',
  'shares',
  'reposts',
  'dislikes',
  'upvotes',
  'downvotes',
  'claps',
  'bookmarks',
  'saves',
]);
const reportWords = new Set([
  'spend',
  'cpc',
  'cpm',
  'costPerResult',
  'costPerConversion',
  'revenue',
  'results',
  'users',
  'newUsers',
  'sessions',
  'sent',
  'delivered',
  'opens',
  'leads',
  'orders',
  'frequency',
  'conversions',
  'reach',
  'bounces',
  'engagements',
  'interested',
  'roas',
  'watchTime',
]);
const rareWords = new Set([
  'notes',
  'citations',
  'participants',
  'saves',
  'quotes',
  'recommendations',
  'answers',
  'signatures',
  'attendees',
  'plays',
  'watchers',
  'breakdown',
  'score',
]);

function holdsHeading(element: Element, { heading }: Subject): boolean {
  for (let at: Element | null = element, up = 0; at && up < 20; at = parentOf(at), up += 1) {
    if (heading && contains(at, heading)) return true;
    if (tagOf(at) === 'article' || attr(at, 'role') === 'article') return false;
  }
  return false;
}

/** Followers and following, and nothing that a piece of content counts: whatever the page calls itself, it is a profile. */
function isProfileAfterAll(placed: readonly Placed[]): boolean {
  const keys = new Set(placed.filter((it) => it.of === 'page' && it.tie !== 'weak').map(({ key }) => key));
  return (
    keys.has('followers') &&
    keys.has('following') &&
    !['views', 'comments', 'shares', 'plays', 'score'].some((key) => keys.has(key))
  );
}

/** "5.6K Like, 552 Love, 56 Wow" are parts of one total. */
function dropBreakdowns(placed: readonly Spot[]): readonly Spot[] {
  const parts = placed.filter(({ key, of }) => key === 'breakdown' && of !== 'site');
  if (parts.length === 0) return placed.filter(({ key }) => key !== 'breakdown');
  const shared = parts
    .flatMap(({ element }) => [
      element && parentOf(element),
      element && parentOf(parentOf(element) ?? element),
    ])
    .filter((it) => it !== null && it !== undefined);
  return placed.filter(
    ({ key, element }) =>
      key !== 'breakdown' && !(key === 'likes' && element && shared.some((box) => contains(box, element))),
  );
}

/** An icon names a number only in the subject's own bar: beside its heading, or beside figures that words name. */
function iconsBeside(placed: readonly Spot[], { heading }: Subject): readonly Spot[] {
  const named = placed
    .filter((it) => it.of === 'page' && it.type !== 'icon' && it.tie !== 'weak' && it.element)
    .slice(0, 60);
  const icons = placed.filter((it) => it.of === 'page' && it.type === 'icon');
  const count = new Map<string, number>();
  for (const { key } of icons) count.set(key, (count.get(key) ?? 0) + 1);
  return placed.map((it) => {
    if (it.type !== 'icon') return it;
    const trusted =
      it.element !== undefined &&
      (count.get(it.key) ?? 0) <= 4 &&
      near(it.element, heading, ambiguous.has(it.key) ? [] : named);
    return trusted ? it : { ...it, tie: 'weak' };
  });
}

/** An eye or a number called score stands beside too many things. */
const ambiguous = new Set(['views', 'score', 'plays']);

function near(element: Element, heading: Element | null, named: readonly Placed[]): boolean {
  let box: Element | null = element;
  for (let up = 0; box && up < 8 && tagOf(box) !== 'body'; up += 1) {
    const here = box;
    if (
      (heading && contains(here, heading)) ||
      named.some((it) => it.element && it.element !== element && contains(here, it.element))
    )
      return true;
    box = parentOf(box);
  }
  return false;
}

/** On a page about one piece of content, people who follow are the owner's. */
function isOwners(key: string, kind: Context['kind']): boolean {
  return (
    ownerKeys.has(key) &&
    (kind === 'post' || kind === 'video' || kind === 'social-post' || kind === 'product' || kind === 'thread')
  );
}

const ownerKeys = new Set(['followers', 'following', 'subscribers', 'members', 'posts', 'listeners']);

function isUnseen(element: Element): boolean {
  return typeof element.checkVisibility === 'function' && !element.checkVisibility();
}

function isFooter(element: Element): boolean {
  for (let at: Element | null = element, up = 0; at && up < 30; at = parentOf(at), up += 1)
    if (tagOf(at) === 'footer' || attr(at, 'role') === 'contentinfo') return true;
  return false;
}

const blocks = new Set(['p', 'blockquote', 'li', 'figcaption', 'td', 'h2', 'h3']);
const longestLine = 140;

/** A sentence tells of numbers; it does not count for the page. */
function inProse(element: Element): boolean {
  for (let at: Element | null = element, up = 0; at && up < 6; at = parentOf(at), up += 1) {
    if (!blocks.has(tagOf(at))) continue;
    return textOf(at, longestLine + 20).length > longestLine;
  }
  return false;
}

/** The same figure in things of the same shape: items, save the one that is the page's subject. */
function sortRepeats(placed: readonly Spot[], kind: Context['kind'], subject: Subject): readonly Spot[] {
  const groups = new Map<string, Spot[]>();
  for (const it of placed) {
    if (it.of !== 'page' || !it.element || it.path === 0) continue;
    const key = `${it.key} ${it.path}`;
    groups.set(key, [...(groups.get(key) ?? []), it]);
  }
  const items = new Set<Spot>();
  for (const group of groups.values()) {
    const values = new Set(group.map(({ number }) => number.value));
    if (group.length < 2 || (values.size < 2 && group.length < 3)) continue;
    const own = ownAmong(group, kind, subject);
    for (const it of group) if (it !== own) items.add(it);
  }
  return placed.map((it) => (items.has(it) ? { ...it, of: 'item' } : it));
}

const single = new Set<Context['kind']>(['video', 'social-post', 'thread', 'product']);

const mostAlike = 80;

function ownAmong(group: readonly Placed[], kind: Context['kind'], subject: Subject): Placed | undefined {
  // Hundreds of the same are a list, whatever one of them holds.
  if (group.length > mostAlike) return undefined;
  const holders = group.map((it) => ({ it, container: containerOf(it, group) }));
  const holding = holders.filter(({ container }) => container && holdsSubject(container, subject));
  if (holding.length === 1) return holding[0]?.it;
  if (holding.length > 1 && single.has(kind)) return holding[0]?.it;
  return kind === 'social-post' || kind === 'video' ? group[0] : undefined;
}

/** The largest part of the page that holds this one of the group and none of the others. */
function containerOf(it: Placed, group: readonly Placed[]): Element | undefined {
  let best: Element | undefined;
  for (let at: Element | null = it.element ?? null, up = 0; at && up < 30; at = parentOf(at), up += 1) {
    const here = at;
    if (
      group.some(
        (other) =>
          other !== it && other.element && other.element !== it.element && contains(here, other.element),
      )
    )
      break;
    best = at;
  }
  return best;
}

const tieRank = { strong: 0, fair: 1, weak: 2 } as const;

/** A word says more than an icon. */
function tieOf({ tie, type }: Candidate): number {
  return tieRank[tie] + (type === 'icon' ? 0.5 : 0);
}

function merge(placed: readonly Placed[], context: Context): readonly Figure[] {
  const groups = new Map<string, Placed[]>();
  const items = new Map<string, number>();
  for (const it of placed) {
    if (it.of === 'item') {
      const seen = items.get(it.key) ?? 0;
      items.set(it.key, seen + 1);
      if (seen >= 6) continue;
    }
    const group = `${it.of} ${it.key} ${it.key === 'other' ? it.label : ''} ${it.of === 'item' ? it.at : ''}`;
    groups.set(group, [...(groups.get(group) ?? []), it]);
  }
  const visible = new Set(
    placed
      .filter((it) => it.of === 'page' && it.type !== 'structured-data')
      .map(({ number }) => number.value),
  );
  const figures = [...groups.values()].flatMap((group) => figureOf(group, context, visible));
  return figures.map((it) => settle(it, figures, context.kind));
}

/** What one figure says of another: a rating makes votes raters; comments make stray replies somebody's. */
function settle(figure: Figure, all: readonly Figure[], kind: Context['kind']): Figure {
  if (figure.scope !== 'page') return figure;
  const has = (key: string): Figure | undefined =>
    all.find((it) => it.key === key && it.scope === 'page' && it.confidence !== 'low');
  if (kind === 'listing') return { ...figure, confidence: 'low' };
  if (figure.key === 'votes' && has('rating'))
    return has('ratingCount') ? { ...figure, confidence: 'low' } : { ...figure, key: 'ratingCount' };
  const comments = has('comments');
  if (figure.key === 'replies' && comments && comments.value !== figure.value)
    return { ...figure, confidence: 'low' };
  if (figure.key === 'replies' && kind === 'post' && figure.value < 2)
    return { ...figure, confidence: 'low' };
  return figure;
}

function figureOf(
  group: readonly Placed[],
  { window, kind }: Context,
  visible: ReadonlySet<number>,
): readonly Figure[] {
  const onScreen = group.filter(({ type }) => type !== 'structured-data');
  const sorted = (
    onScreen.length > 0 && onScreen.some(({ tie }) => tie !== 'weak') ? onScreen : group
  ).toSorted((a, b) => tieOf(a) - tieOf(b) || a.at - b.at);
  // Single voters' stars stand all over a page; the mean of all is what its data says.
  const mean = group.find(({ key, type }) => key === 'rating' && type === 'structured-data');
  const best =
    mean &&
    !sorted.some(({ number, tie }) => tie !== 'weak' && Math.abs(number.value - mean.number.value) < 0.11)
      ? mean
      : sorted[0]!;
  // A counter in the data whose number the page shows under another name is that other figure.
  if (onScreen.length === 0 && visible.has(best.number.value) && best.key !== 'rating') return [];
  const agreeing = group.filter(({ number }) => agree(number, best.number));
  const exact =
    agreeing.toSorted(
      (a, b) => a.number.granularity - b.number.granularity || tieRank[a.tie] - tieRank[b.tie],
    )[0] ?? best;
  const conflicts = group.filter((it) => !agree(it.number, best.number) && it.tie !== 'weak');
  const channels = new Set(agreeing.filter(({ tie }) => tie !== 'weak').map(({ type }) => type));
  const confidence =
    best.tie === 'weak' ? 'low' : conflicts.length === 0 && channels.size >= 2 ? 'high' : 'medium';
  const dashboard = reports.has(kind);
  return [
    {
      key: best.key,
      value: exact.number.value,
      raw: exact.number.raw.slice(0, 200),
      label: best.label.slice(0, 120),
      granularity: exact.number.granularity,
      modifier: exact.number.modifier,
      unit: unitOf(best),
      currency: exact.number.currency,
      scope: best.of,
      window: dashboard ? window : { type: 'lifetime' },
      confidence: best.of === 'item' || best.of === 'site' ? 'low' : confidence,
      channels: agreeing.slice(0, 4).map(channelOf),
      conflicts: conflicts.slice(0, 3).map(channelOf),
    },
  ];
}

function unitOf({ key, number }: Candidate): Figure['unit'] {
  return key === 'rating' ? 'ratio' : number.unit;
}

function agree(a: Candidate['number'], b: Candidate['number']): boolean {
  return Math.abs(a.value - b.value) <= Math.max(a.granularity, b.granularity) * 2;
}

function channelOf({ type, element, number, label }: Candidate): Figure['channels'][number] {
  return {
    type: type === 'icon' ? 'text' : type,
    locator: locatorOf(element, label),
    raw: number.raw.slice(0, 200),
    value: number.value,
  };
}

/** Landmarks and the label: enough to find it again, and nothing that a rebuild of the site changes. */
function locatorOf(element: Element | undefined, label: string): string {
  const steps: string[] = [];
  for (let at = element ?? null, up = 0; at && up < 40; at = parentOf(at), up += 1) {
    const tag = tagOf(at);
    const role = attr(at, 'role');
    if (landmarks.has(tag) || role) steps.unshift(role && /^[a-z]{3,16}$/.test(role) ? `[${role}]` : tag);
  }
  return `${steps.slice(-5).join(' > ')} "${label}"`.trim().slice(0, 300);
}

const landmarks = new Set([
  'main',
  'article',
  'section',
  'header',
  'footer',
  'aside',
  'nav',
  'table',
  'dl',
  'form',
]);
