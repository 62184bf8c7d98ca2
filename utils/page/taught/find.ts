import type { Anchor } from '@/utils/evidence/taught';
import { attr, parentOf, tagOf } from '../dom';
import type { ReadNumber } from '../number/read-number';
import { anchorOf, cellOf, containerOf, type Anchored, type Spot } from './anchors';
import { formOf, isWithin, type Bit } from './bits';

/** The number that an anchor names. Undefined where its words are gone, or name more than one: then it has moved. */
export function findByAnchor(bits: readonly Bit[], anchor: Anchor): ReadNumber | undefined {
  const found = spotsBy(bits, anchor).map(({ bit }) => bit.numbers[anchor.index]!);
  return found.length === 1 ? found[0] : undefined;
}

/** An anchor that leads to this number and to no other on the page; undefined where there is none. */
export function certainAnchor(bits: readonly Bit[], spot: Spot): Anchored | undefined {
  const anchored = anchorOf(bits, spot);
  if (!anchored) return undefined;
  const tries = [anchored.anchor, { ...anchored.anchor, heading: headingOver(bits, spot.at) }];
  const anchor = tries.find((each) => {
    const [only, ...others] = spotsBy(bits, each);
    return only?.bit === spot.bit && others.length === 0;
  });
  return anchor && { ...anchored, anchor };
}

function spotsBy(bits: readonly Bit[], anchor: Anchor): readonly Spot[] {
  return bits
    .flatMap((bit, at) => (leadsTo(bits, anchor, bit, at) ? [{ bit, at, index: anchor.index }] : []))
    .filter(({ at }) => anchor.heading === '' || headingOver(bits, at) === anchor.heading);
}

function leadsTo(bits: readonly Bit[], anchor: Anchor, bit: Bit, at: number): boolean {
  const number = bit.numbers[anchor.index];
  if (!number || number.unit !== anchor.unit || number.currency !== anchor.currency) return false;
  if (bit.form !== anchor.shape || !isNamed(bits, anchor, bit, at)) return false;
  return containerOf(bit.element) === anchor.container && !isUnseen(bit.element);
}

function isNamed(bits: readonly Bit[], anchor: Anchor, bit: Bit, at: number): boolean {
  if (anchor.relation === 'within') return bit.form === anchor.label;
  if (anchor.relation === 'cell') {
    const cell = cellOf(bit.element);
    return cell !== undefined && formOf(cell.column) === anchor.label && formOf(cell.row) === anchor.row;
  }
  const step = anchor.relation === 'before' ? -1 : 1;
  const words = bits[at + step * (anchor.gap + 1)];
  return words?.form === anchor.label && meets(bit.element, words.element, anchor.up);
}

/** Whether two elements meet within so many levels: words of another card say nothing of this number. */
function meets(element: Element, other: Element, up: number): boolean {
  let box: Element | null = element;
  for (let level = 0; box && level <= up; level += 1, box = parentOf(box))
    if (isWithin(other, box)) return true;
  return false;
}

function isUnseen(element: Element): boolean {
  return typeof element.checkVisibility === 'function' && !element.checkVisibility();
}

function headingOver(bits: readonly Bit[], at: number): string {
  for (let i = at; i >= 0 && at - i < 400; i -= 1) {
    const bit = bits[i];
    if (bit && isHeading(bit.element)) return bit.form;
  }
  return '';
}

function isHeading(element: Element): boolean {
  let at: Element | null = element;
  for (let up = 0; at && up < 4; up += 1, at = parentOf(at))
    if (/^h[1-6]$/.test(tagOf(at)) || attr(at, 'role') === 'heading') return true;
  return false;
}
