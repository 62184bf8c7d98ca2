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

function place(candidates: readonly Candidate[], { kind, subject }: Context): readonly Placed[] {
  const placeOf = placer();
  const placed: (Placed & { path: string })[] = [];
  candidates.forEach((candidate, at) => {
    const { element } = candidate;
    if (candidate.number.value < 0 && candidate.key !== 'score') return;
    if (!element || candidate.type === 'structured-data') return void placed.push({ ...candidate, of: candidate.scope ?? 'page', at, path: '' });
    const { region, path, hidden } = placeOf(element);
    if (hidden || isUnseen(element)) return;
    const of = candidate.scope ?? (region === 'own' ? 'page' : region === 'side' && isFooter(element) ? 'site' : 'item');
    const tie = candidate.type === 'name' || candidate.type === 'table' || !inProse(element) ? candidate.tie : 'weak';
    placed.push({ ...candidate, tie, of, at, path });
  });
  return sortRepeats(placed, kind, subject).map((it) => (it.of === 'page' && isOwners(it.key, kind) ? { ...it, of: 'owner' } : it));
}

/** On a page about one piece of content, people who follow are the owner's. */
function isOwners(key: string, kind: Context['kind']): boolean {
  return ownerKeys.has(key) && (kind === 'post' || kind === 'video' || kind === 'social-post' || kind === 'product' || kind === 'thread');
}

const ownerKeys = new Set(['followers', 'following', 'subscribers', 'members', 'posts', 'listeners']);

function isUnseen(element: Element): boolean {
  return typeof element.checkVisibility === 'function' && !element.checkVisibility();
}

function isFooter(element: Element): boolean {
  for (let at: Element | null = element, up = 0; at && up < 30; at = parentOf(at), up += 1) if (tagOf(at) === 'footer' || attr(at, 'role') === 'contentinfo') return true;
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
function sortRepeats(placed: readonly (Placed & { readonly path: string })[], kind: Context['kind'], subject: Subject): readonly Placed[] {
  const groups = new Map<string, (Placed & { readonly path: string })[]>();
  for (const it of placed) {
    if (it.of !== 'page' || !it.element || it.path === '') continue;
    const key = `${it.key} ${it.path}`;
    groups.set(key, [...(groups.get(key) ?? []), it]);
  }
  const items = new Set<Placed>();
  for (const group of groups.values()) {
    const values = new Set(group.map(({ number }) => number.value));
    if (group.length < 2 || (values.size < 2 && group.length < 3)) continue;
    const own = ownAmong(group, kind, subject);
    for (const it of group) if (it !== own) items.add(it);
  }
  return placed.map((it) => (items.has(it) ? { ...it, of: 'item' } : it));
}

const single = new Set<Context['kind']>(['video', 'social-post', 'thread', 'product']);

function ownAmong(group: readonly Placed[], kind: Context['kind'], subject: Subject): Placed | undefined {
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
    if (group.some((other) => other !== it && other.element && other.element !== it.element && contains(here, other.element))) break;
    best = at;
  }
  return best;
}

const tieRank = { strong: 0, fair: 1, weak: 2 } as const;

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
  const visible = new Set(placed.filter((it) => it.of === 'page' && it.type !== 'structured-data').map(({ number }) => number.value));
  return [...groups.values()].flatMap((group) => figureOf(group, context, visible));
}

function figureOf(group: readonly Placed[], { window, kind }: Context, visible: ReadonlySet<number>): readonly Figure[] {
  const onScreen = group.filter(({ type }) => type !== 'structured-data');
  const sorted = (onScreen.length > 0 ? onScreen : group).toSorted((a, b) => tieRank[a.tie] - tieRank[b.tie] || a.at - b.at);
  const best = sorted[0]!;
  // A counter in the data whose number the page shows under another name is that other figure.
  if (onScreen.length === 0 && visible.has(best.number.value) && best.key !== 'rating') return [];
  const agreeing = group.filter(({ number }) => agree(number, best.number));
  const exact = agreeing.toSorted((a, b) => a.number.granularity - b.number.granularity || tieRank[a.tie] - tieRank[b.tie])[0] ?? best;
  const conflicts = group.filter((it) => !agree(it.number, best.number) && it.tie !== 'weak');
  const channels = new Set(agreeing.filter(({ tie }) => tie !== 'weak').map(({ type }) => type));
  const confidence = best.tie === 'weak' ? 'low' : conflicts.length === 0 && channels.size >= 2 ? 'high' : 'medium';
  const dashboard = kind === 'campaign' || kind === 'analytics' || kind === 'email-report';
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
  return { type, locator: locatorOf(element, label), raw: number.raw.slice(0, 200), value: number.value };
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

const landmarks = new Set(['main', 'article', 'section', 'header', 'footer', 'aside', 'nav', 'table', 'dl', 'form']);
