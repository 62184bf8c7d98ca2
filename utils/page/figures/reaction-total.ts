import { contains, findAll, parentOf, textOf } from '../dom';
import type { Budget } from '../budget';
import type { Candidate } from './candidate';
import type { Read } from './tokens';

const furthestUp = 2;

/** The bare number beside reactions that are named one by one ("Like: 1.1K people", "Love: 98 people") is their total. */
export function readReactionTotal(
  named: readonly Candidate[],
  read: Read,
  budget: Budget,
): readonly Candidate[] {
  const parts = named.filter(({ label, key }) => key === 'breakdown' || /^yêu thích$/i.test(label));
  for (const { element } of parts.slice(0, 4)) {
    let box = element && parentOf(element);
    for (let up = 0; box && up < furthestUp && budget.spend(8); up += 1, box = parentOf(box)) {
      const here = box;
      const most = Math.max(
        ...named.filter((it) => it.element && contains(here, it.element)).map(({ number }) => number.value),
      );
      for (const leaf of findAll(here, 'span,div', 40)) {
        if (leaf.childElementCount > 0) continue;
        const { bare, words } = read(textOf(leaf, 24));
        const [number] = bare;
        if (!number || bare.length > 1 || words > 1 || number.value <= most) continue;
        return [{ key: 'reactions', number, label: '', element: leaf, type: 'text', tie: 'fair' }];
      }
    }
  }
  return [];
}
