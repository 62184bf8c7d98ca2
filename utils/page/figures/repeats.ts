import { contains, nearest } from '../dom';
import type { Budget } from '../budget';
import { reports, type Context, type Placed, type Spot } from './placed';
import { holdsSubject } from './scope';

/** The same figure in things of the same shape: items, save the one that is the page's subject. */
export function sortRepeats(placed: readonly Spot[], context: Context): readonly Spot[] {
  const groups = new Map<string, Spot[]>();
  for (const it of placed) {
    if (it.of !== 'page' || it.scope || !it.element || it.path === 0) continue;
    // Cards of a report are alike and count different things.
    const key = `${it.key} ${it.path} ${reports.has(context.kind) ? it.label : ''}`;
    const group = groups.get(key);
    if (group) group.push(it);
    else groups.set(key, [it]);
  }
  const items = new Set<Spot>();
  for (const group of groups.values()) {
    const values = new Set(group.map(({ number }) => number.value));
    if (group.length < 2 || (values.size < 2 && group.length < 3)) continue;
    const own = ownAmong(group, context);
    for (const it of group) if (it !== own) items.add(it);
  }
  return placed.map((it) => (items.has(it) ? { ...it, of: 'item' } : it));
}

const single = new Set<Context['kind']>(['video', 'social-post', 'thread', 'product']);

const mostAlike = 80;

function ownAmong(group: readonly Placed[], { kind, subject, budget }: Context): Placed | undefined {
  // Hundreds of the same are a list, whatever one of them holds.
  if (group.length > mostAlike) return undefined;
  const holders = group.map((it) => ({ it, container: containerOf(it, group, budget) }));
  const holding = holders.filter(({ container }) => container && holdsSubject(container, subject));
  if (holding.length === 1) return holding[0]?.it;
  if (holding.length > 1 && single.has(kind)) return holding[0]?.it;
  return kind === 'social-post' || kind === 'video' ? group[0] : undefined;
}

/** The largest part of the page that holds this one of the group and none of the others. */
function containerOf(it: Placed, group: readonly Placed[], budget: Budget): Element | undefined {
  let best: Element | undefined;
  const others = group.flatMap(({ element }) => (element && element !== it.element ? [element] : []));
  nearest(it.element, 30, (at) => {
    const shared = !budget.spend(group.length) || others.some((other) => contains(at, other));
    if (!shared) best = at;
    return shared;
  });
  return best;
}
