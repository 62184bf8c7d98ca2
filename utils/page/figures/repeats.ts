import { isBefore, nearest, parentOf } from '../dom';
import { grouped, setOf } from '../lexicon/tokens';
import { agree } from './agree';
import { apart } from './apart';
import { reports, type Context, type Placed } from './placed';
import { holdsSubject } from './scope';
import { classesOf, shaper } from './shape';

/** The same figure in things of the same shape: items, save the one that is the page's subject. */
export function sortRepeats(placed: readonly Placed[], context: Context): readonly Placed[] {
  const items = new Set<Placed>();
  const boxes = new Map<Element, number>();
  const report = reports.has(context.kind);
  for (const group of alikeIn(placed, report)) {
    const [first, second] = group;
    if (
      !second ||
      (group.length === 2 &&
        ((first!.element === second.element && first!.label === second.label) ||
          agree(first!.number, second.number)))
    )
      continue;
    // Hundreds of the same are a list, whatever one of them holds.
    if (group.length > mostAlike) {
      for (const it of group) items.add(it);
      continue;
    }
    const boxOf = apart(group.map(({ element }) => element));
    const own = ownAmong(group, placed, context, boxOf);
    for (const it of group) if (it !== own) items.add(it);
    if (group.length > mostBeside || first!.key === 'other') continue;
    // Side by side, each one like the others.
    const around = group.map(({ element }) => boxOf(element!)!);
    const list = around[0] && parentOf(around[0]);
    if (!list || around.some((it) => !it || parentOf(it) !== list || classesOf(it) !== classesOf(around[0]!)))
      continue;
    around.forEach((it, at) => {
      if (group[at] !== own && !holdsSubject(it, context.subject))
        boxes.set(it, (boxes.get(it) ?? 0) + (report || group.length < 3 ? 1 : 2));
    });
  }
  // What else stands in things that repeat is theirs too; a board's cards may share one word of several.
  const isInside = ({ of, scope, element }: Placed): boolean =>
    of === 'page' && !scope && nearest(element, 12, (at) => boxes.get(at)! > 1) !== undefined;
  return placed.map((it) => (items.has(it) || isInside(it) ? { ...it, of: 'item' } : it));
}

/** Figures of one key in things of one shape; those that stand alone are not asked for their shape. */
function alikeIn(placed: readonly Placed[], report: boolean): readonly (readonly Placed[])[] {
  const shapeOf = shaper();
  const own = placed.filter(({ of, scope, element }) => of === 'page' && !scope && element);
  // Cards of a report are alike and count different things.
  const same = grouped(own, ({ key, label }) => (report ? `${key} ${label}` : key));
  return [...same.values()]
    .filter((group) => group.length > 1)
    .flatMap((group) => {
      const apart = group.filter(({ element }) => shapeOf(element!) > 0);
      return [...grouped(apart, ({ element }) => shapeOf(element!)).values()];
    });
}

const single = setOf('video social-post thread product');

const mostAlike = 80;
const mostBeside = 20;

function ownAmong(
  group: readonly Placed[],
  placed: readonly Placed[],
  { kind, subject }: Context,
  boxOf: ReturnType<typeof apart>,
): Placed | undefined {
  const holding = group.filter(({ element }) => {
    const box = boxOf(element!);
    return box && holdsSubject(box, subject);
  });
  if (holding.length === 1 || (holding[0] && single.has(kind))) return holding[0];
  const [first] = group as readonly [Placed];
  // What stands alone above a list is the subject's.
  const above = placed.some(
    ({ key, of, tie, element, number }) =>
      key === first.key &&
      of === 'page' &&
      tie !== 'weak' &&
      !agree(number, first.number) &&
      element &&
      isBefore(element, first.element!),
  );
  return (kind === 'social-post' || kind === 'video') && !above ? first : undefined;
}
