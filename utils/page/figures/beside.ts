import { setOf } from '../lexicon/tokens';
import { attr, childCountOf, childrenOf, contains, isA, nearest, parentOf, tagOf, writtenIn } from '../dom';
import type { Budget } from '../budget';
import type { Piece } from '../walk';
import type { Beside } from './candidate';
import { joinedName, withUnit } from './joined';
import { neighbour } from './neighbour';
import type { Read } from './tokens';
import { hasLetter } from '../lexicon/letters';

export interface Group {
  readonly low: number;
  readonly high: number;
}

const mostLevels = 6;
const mostPieces = 12;

/** What naming the numbers of one page shares. */
export interface Around {
  readonly pieces: readonly Piece[];
  readonly read: Read;
  readonly groups: Map<Element, Group>;
  readonly iconOf: (element: Element) => Beside | undefined;
  readonly dashboard: boolean;
  readonly budget: Budget;
}

/** Climbs from a bare number until something names it; gives up where the surroundings grow large. */
export function nameOf(at: number, around: Around): Beside | undefined {
  const { pieces, read, groups, iconOf, dashboard, budget } = around;
  let element: Element | null = pieces[at]!.element;
  let icon: Beside | undefined;
  const { behind } = pieces[at]!;
  const unasked: Element[] = behind && behind !== pieces[at - 1]?.element ? [behind] : [];
  /** What is marked around the number, the closest first; looked for once somebody asks. */
  const iconHere = (): Beside | undefined => {
    for (const it of unasked.splice(0)) icon ??= iconOf(it);
    return icon;
  };
  let whole: Beside['number'];
  let caption: Beside | undefined;
  const definition = definitionOf(element);
  if (definition) {
    const { label } = read(definition);
    nearest(element, 2, (box) => {
      const { low, high } = rangeOf(box, at, pieces, groups);
      whole ??= withUnit(at, low, high, pieces, read);
    });
    if (label)
      return {
        key: label.key,
        label: definition,
        type: 'text',
        tie: 'strong',
        ...(whole && { number: whole }),
      };
    return dashboard && hasLetter(definition)
      ? { key: 'other', label: definition, type: 'card', tie: 'weak' }
      : undefined;
  }
  const before = element.previousElementSibling;
  if (before && (tagOf(before) === 'svg' || isA(before, 'button')) && before.textContent === '') {
    const named = iconOf(before);
    // Arrows to vote with stand on both sides.
    if (named?.label && !named.key.endsWith('votes')) return named;
  }
  let width = 0;
  for (let level = 0; element && level < mostLevels && !outer.has(tagOf(element)); level += 1) {
    if (!budget.spend()) return iconHere();
    const { low, high } = rangeOf(element, at, pieces, groups);
    if (high - low + 1 > mostPieces) {
      icon = (dashboard && titleOver(at, low, around)) || icon;
      break;
    }
    if (high === low) {
      const name = attr(element, 'aria-label') || attr(element, 'title');
      if (name && name.length < 100) {
        const named = read(name);
        if (named.named.length > 0) return undefined; // Its name says it all and is read by itself.
        if (named.label && named.words <= 4)
          return { key: named.label.key, label: name, type: 'name', tie: 'fair' };
      }
    }
    // A larger box around the same texts says no more.
    if (high - low > width) {
      width = high - low;
      if (!budget.spend(width)) return iconHere();
      whole ??= withUnit(at, low, high, pieces, read);
      // Between two names a card's number has to choose.
      const joined =
        width <= 2 &&
        (!dashboard ||
          ((at === low || at === high) &&
            (width < 2 || pieces.slice(low, high + 1).filter((it) => it.digits).length < 2)))
          ? joinedName(at, low, high, pieces, read)
          : undefined;
      if (joined && !dashboard && (joined.tie === 'strong' || !iconHere())) return joined;
      const chosen = joined ?? neighbour(at, low, high, pieces, read, dashboard, whole);
      if (chosen === 'refused') break;
      // A line below a card's number explains it; its name may stand above.
      if (chosen?.exact === false && dashboard && at === low && !caption) caption = chosen;
      else if (chosen) {
        const best = titleOr(caption, chosen, width);
        // What is marked closer to the number than any word says more than a weak neighbour.
        const unsure = dashboard ? best.tie === 'weak' : best.tie !== 'strong';
        const marked = unsure ? iconHere() : undefined;
        return marked ?? { ...(whole && { number: whole }), ...best };
      }
    }
    if (high === low || (high - low <= 2 && level < 4)) unasked.push(element);
    // What stands with its icon in one button is nobody else's.
    if (isA(element, 'button') && iconHere()) break;
    element = parentOf(element);
  }
  return iconHere() ?? (caption && { ...(whole && { number: whole }), ...caption });
}

/** What a large card is called, for the number right behind that and a link. */
function titleOver(at: number, low: number, { pieces, read }: Around): Beside | undefined {
  const { label, words, shown } = read(pieces[low]!.text);
  const isTitle =
    label &&
    !label.weak &&
    words < 2 &&
    pieces.slice(low + 1, at).every(({ element }) => isA(element, 'a', 'button'));
  return isTitle ? { key: label.key, label: shown, type: 'card', tie: 'fair' } : undefined;
}

/** What stands above a card's number, or the line below it where the title is no title of this card. */
function titleOr(caption: Beside | undefined, title: Beside, width: number): Beside {
  if (!caption) return title;
  const isTitle = caption.key === 'other' ? width < mostInCard : title.exact === true;
  return isTitle ? title : caption;
}

/** A title, a number, how it changed and a line below. */
const mostInCard = 4;

/** The term of a `dd`, the heading cell of a two-cell row, or the item before, where names and numbers take turns. */
function definitionOf(element: Element): string | undefined {
  const cell = nearest(element, 3, (at) => /^(?:[dt]d|li)$/.test(tagOf(at)));
  const before = cell?.previousElementSibling;
  if (!before) return undefined;
  const around = parentOf(cell!)!;
  const tag = tagOf(cell!);
  const names =
    tag === 'dd' ? tagOf(before) === 'dt' : tag === 'li' ? alternates(around) : childCountOf(around) === 2;
  return names ? writtenIn(before, 120).trim().slice(0, 80) : undefined;
}

function alternates(list: Element): boolean {
  const count = childCountOf(list);
  return (
    count > 3 &&
    count < mostInList &&
    Array.from(childrenOf(list)).every((it, at) => /\d/.test(writtenIn(it, 60)) === at % 2 > 0)
  );
}

const mostInList = 40;

function rangeOf(element: Element, at: number, pieces: readonly Piece[], groups: Map<Element, Group>): Group {
  const known = groups.get(element);
  if (known) return known;
  let low = at;
  let high = at;
  while (low > 0 && at - low <= mostPieces && contains(element, pieces[low - 1]!.element)) low -= 1;
  while (high < pieces.length - 1 && high - at <= mostPieces && contains(element, pieces[high + 1]!.element))
    high += 1;
  const group = { low, high };
  groups.set(element, group);
  return group;
}

const outer = setOf('body main ul ol html table nav footer');
