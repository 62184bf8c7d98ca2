import { contains, nearest, parentOf, tagOf } from '../dom';
import type { Budget } from '../budget';
import { grouped, setOf } from '../lexicon/tokens';
import { reports, type Context, type Placed } from './placed';
import type { Subject } from './scope';

const mostBoxes = 200;

/** "5.6K Like, 552 Love, 56 Wow" are parts of one total. */
export function dropBreakdowns(placed: readonly Placed[], budget: Budget): readonly Placed[] {
  const parts = placed.filter(({ key, of }) => key === 'breakdown' && of !== 'site');
  const shared = parts.flatMap(({ element }) => {
    const box = element && parentOf(element);
    return box ? [box, parentOf(box) ?? box] : [];
  });
  const boxes = [...new Set(shared)].slice(0, mostBoxes);
  return placed.filter(
    ({ key, element }) =>
      key !== 'breakdown' &&
      !(key === 'likes' && element && boxes.some((box) => budget.spend() && contains(box, element))),
  );
}

/** An icon names a number only in the subject's own bar: beside its heading, or beside figures that words name. */
export function iconsBeside(
  placed: readonly Placed[],
  { heading, links }: Subject,
  kind: Context['kind'],
  budget: Budget,
): readonly Placed[] {
  const named = placed
    .filter((it) => it.of === 'page' && it.type !== 'icon' && it.tie !== 'weak' && it.element)
    .slice(0, 60);
  const icons = grouped(
    placed.filter((it) => it.of === 'page' && it.type === 'icon'),
    ({ key }) => key,
  );
  return placed.map((it) => {
    if (it.type !== 'icon') return it;
    // Thumbs on a product's page are given to what its buyers wrote; around a report's cards stand menus.
    const trusted =
      kind !== 'product' &&
      !reports.has(kind) &&
      it.element !== undefined &&
      (icons.get(it.key)?.length ?? 0) <= 4 &&
      (near(it.element, heading, ambiguous.has(it.key) ? [] : named, budget) ||
        // An icon that says its own name, in a bar of such or in the part that links to the page itself.
        (it.label !== '' && (kind === 'social-post' || kind === 'video') && icons.size > 2) ||
        (it.label !== '' && links().some((link) => near(it.element!, link, [], budget))));
    return trusted ? it : { ...it, tie: 'weak' };
  });
}

/** An eye or a number called score stands beside too many things. */
const ambiguous = setOf('views score plays');

function near(element: Element, heading: Element | null, named: readonly Placed[], budget: Budget): boolean {
  const others = named.flatMap((it) => (it.element && it.element !== element ? [it.element] : []));
  const targets = heading ? [heading, ...others] : others;
  const box = nearest(
    element,
    8,
    (at) => tagOf(at) === 'body' || !budget.spend(1 + named.length) || targets.some((it) => contains(at, it)),
  );
  return box !== undefined && tagOf(box) !== 'body' && targets.some((it) => contains(box, it));
}
