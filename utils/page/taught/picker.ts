import type { Anchor } from '@/utils/evidence/taught';
import { parentOf } from '../dom';
import type { Means } from '../read';
import { bitsOn, isWithin, type Bit } from './bits';
import type { Spot } from './anchors';
import { certainAnchor } from './find';
import { showOverlay, type Move, type Overlay } from './overlay';

/** What the user pointed at. */
export interface Picked {
  readonly anchor: Anchor;
  readonly beside: string;
  readonly raw: string;
  readonly value: number;
}

/** The words that the overlay says. */
export interface PickerWords {
  readonly hint: string;
  readonly unnamed: string;
}

export interface Picker {
  /** Ends with what was picked, or with null when the user leaves. */
  readonly done: Promise<Picked | null>;
  /** What a key does; answers the number that is pointed at now. */
  readonly move: (move: Move) => string;
}

const mostSpots = 1_500;

/** Lets the user point at a number of the page, by pointer or by keys. The page is left as it was. */
export function startPicker(page: Document, words: PickerWords, means: Means = {}): Picker {
  const bits = bitsOn(page, means);
  const spots = spotsIn(bits);
  const scrolled = { left: page.defaultView?.scrollX ?? 0, top: page.defaultView?.scrollY ?? 0 };
  let current = -1;
  let end: (picked: Picked | null) => void = () => {};
  const done = new Promise<Picked | null>((resolve) => {
    end = resolve;
  });
  let over = false;
  const finish = (picked: Picked | null): void => {
    if (over) return;
    over = true;
    overlay.remove();
    page.defaultView?.scrollTo({ ...scrolled, behavior: 'instant' });
    end(picked);
  };
  const point = (at: number, into: boolean): string => {
    const spot = spots[at];
    if (!spot) return '';
    current = at;
    // A form's named fields may hide its own methods.
    if (into)
      Element.prototype.scrollIntoView.call(spot.bit.element, { block: 'center', behavior: 'instant' });
    const named = certainAnchor(bits, spot);
    const raw = spot.bit.numbers[spot.index]?.raw ?? '';
    const says = named ? `${raw} — ${named.beside.slice(0, 80)}` : `${raw} — ${words.unnamed}`;
    overlay.mark(boxOf(page, spot), says);
    return says;
  };
  const take = (): string => {
    const spot = spots[current];
    const named = spot && certainAnchor(bits, spot);
    const number = spot?.bit.numbers[spot.index];
    if (!named || !number) return spot ? point(current, false) : '';
    finish({ ...named, raw: number.raw.slice(0, 200), value: number.value });
    return number.raw;
  };
  const move = (how: Move): string => {
    if (over) return '';
    if (how === 'leave') finish(null);
    if (how === 'leave' || spots.length === 0) return '';
    if (how === 'take') return take();
    const step = how === 'next' ? 1 : -1;
    return point(current < 0 ? (step > 0 ? 0 : spots.length - 1) : wrap(current + step, spots.length), true);
  };
  const overlay: Overlay = showOverlay(page, words.hint, {
    at: (x, y, element) => {
      const near = spotUnder(page, spots, element, x, y);
      if (near >= 0 && near !== current) point(near, false);
      return near >= 0;
    },
    move,
  });
  return { done, move };
}

function wrap(at: number, length: number): number {
  return (at + length) % length;
}

function spotsIn(bits: readonly Bit[]): readonly Spot[] {
  return bits
    .flatMap((bit, at) => (isShown(bit.element) ? bit.numbers.map((_, index) => ({ bit, at, index })) : []))
    .slice(0, mostSpots);
}

function isShown(element: Element): boolean {
  return typeof element.checkVisibility !== 'function' || element.checkVisibility();
}

const reach = 60;

/** The number nearest to the pointer, inside what lies under it. */
function spotUnder(
  page: Document,
  spots: readonly Spot[],
  under: Element | null,
  x: number,
  y: number,
): number {
  for (let box = under, up = 0; box && up < 3; box = parentOf(box), up += 1) {
    const here = box;
    let best = -1;
    let least = reach;
    spots.forEach((spot, i) => {
      if (!isWithin(spot.bit.element, here)) return;
      const { left, right, top, bottom } = boxOf(page, spot);
      const far = Math.max(left - x, x - right, 0) + Math.max(top - y, y - bottom, 0);
      if (far < least) [best, least] = [i, far];
    });
    if (best >= 0) return best;
  }
  return -1;
}

/** Where the number itself stands; where its text cannot be cut out, its element. */
function boxOf(page: Document, { bit, index }: Spot): DOMRect {
  const raw = bit.numbers[index]?.raw ?? '';
  const walker = page.createTreeWalker(bit.element, 4);
  for (
    let node = walker.nextNode(), n = 0;
    node && n < 20 && bit.numbers.length > 1;
    node = walker.nextNode(), n += 1
  ) {
    const at = (node.nodeValue ?? '').indexOf(raw);
    if (at < 0) continue;
    const range = page.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + raw.length);
    return range.getBoundingClientRect();
  }
  return Element.prototype.getBoundingClientRect.call(bit.element);
}
