import { attr, parentOf, tagOf } from '../dom';

/**
 * Tags and classes from the body down to an element, as one number: equal for things that repeat, 0 for the body itself.
 * Each ancestor is looked at once.
 */
export function shaper(): (element: Element) => number {
  const known = new Map<Element, number>();
  const numbers = new Map<string, number>();
  const shapeOf = (element: Element | null, depth: number): number => {
    if (!element || depth > 200) return 0;
    const before = known.get(element);
    if (before !== undefined) return before;
    const tag = tagOf(element);
    if (tag === 'body' || tag === 'html') return 0;
    const steps = `${shapeOf(parentOf(element), depth + 1)}>${tag}${classesOf(element)}`;
    const shape = numbers.get(steps) ?? numbers.size + 1;
    numbers.set(steps, shape);
    known.set(element, shape);
    return shape;
  };
  return (element) => shapeOf(element, 0);
}

/** The first two class names without their numbers: equal for things of the same shape. */
export function classesOf(element: Element): string {
  const names = attr(element, 'class');
  if (names === '') return '';
  const some = names.slice(0, 60);
  const bare = /\d/.test(some) ? some.replaceAll(/[\d_-]*\d[\d_-]*/g, '') : some;
  return `.${/\s/.test(bare) ? bare.split(/\s+/, 2).join('.') : bare}`;
}
