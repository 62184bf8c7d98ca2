import { nearest } from '../dom';

const furthestUp = 60;

/** The largest part of the page around one of some elements that holds none of the others. */
export function apart(elements: Iterable<Element | undefined>): (element: Element) => Element | undefined {
  const held = new Map<Element, number>();
  for (const it of new Set(elements))
    nearest(it, furthestUp, (at) => void held.set(at, (held.get(at) ?? 0) + 1));
  return (element) => {
    let largest: Element | undefined;
    nearest(element, furthestUp, (at) => {
      const shared = held.get(at)! > 1;
      if (!shared) largest = at;
      return shared;
    });
    return largest;
  };
}
