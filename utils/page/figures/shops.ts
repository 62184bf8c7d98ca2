import { attr, contains, nearest, textOf } from '../dom';
import { wordsOf } from '../lexicon/tokens';
import type { Context, Placed } from './placed';

/** Whether a figure on a product's page is its shop's: it stands with the shop's followers, or in the shop's own box. */
export function shops(
  placed: readonly Placed[],
  kind: Context['kind'],
  heading: Element | null,
): (it: Placed) => boolean {
  if (kind !== 'product') return () => false;
  const fans = heading ? placed.filter(({ key }) => key === 'followers') : [];
  const sold = placed.filter(({ key }) => key === 'sold');
  const holds = (box: Element, some: readonly Placed[]): boolean =>
    some.some(({ element }) => element && contains(box, element));
  const isOwn = (box: Element): boolean => heading !== null && contains(box, heading);
  const isShop = (at: Element): boolean => {
    const text = textOf(at, longest);
    const says = text.length < longest && selling.test(`${text}${wordsOf(attr(at, 'class'))}`);
    return says && !isOwn(at) && !holds(at, sold);
  };
  return ({ element, key }) =>
    key !== 'sold' &&
    (fans.some((fan) => {
      const box = nearest(element, 5, (at) => holds(at, [fan]));
      return box && !isOwn(box);
    }) ||
      nearest(element, 5, isShop) !== undefined);
}

const longest = 300;
const selling =
  /xem (?:shop|cửa hàng|gian hàng)|(?:visit|view) (?:the )?(?:shop|store)|sold by|người bán| (?:seller|shop|store|vendor) /i;
