import { childCountOf, parentOf, textOf } from '../dom';
import { setOf } from '../lexicon/tokens';
import { apart } from './apart';
import type { Context, Placed } from './placed';
import { shaper } from './shape';

/**
 * Whether a figure is its owner's: on a page about one piece of content, people who follow follow whoever made it. What is
 * sold has a shop and what is commented on an author, save where both stand in like cards.
 */
export function owners(placed: readonly Placed[], kind: Context['kind']): (it: Placed) => boolean {
  if (single.has(kind)) return ({ key }) => ownerKeys.has(key);
  const owned = placed.find(
    ({ key, of, tie }) => (key === 'sold' || (key === 'comments' && tie === 'strong')) && of === 'page',
  );
  if (kind !== 'other' || !owned) return () => false;
  const shapeOf = shaper();
  const isCard = ({ element }: Placed): boolean => {
    const pair = [element, owned.element];
    const boxOf = apart(pair);
    const [box, beside] = pair.map((it) => it && boxOf(it));
    const list = box && beside && shapeOf(box) === shapeOf(beside) && parentOf(box);
    return !!list && childCountOf(list) > 2 && textOf(list, 200).length < 200;
  };
  return (it) => ownerKeys.has(it.key) && !isCard(it);
}

const single = setOf('post video social-post thread product');
const ownerKeys = setOf('followers following subscribers members posts listeners');
