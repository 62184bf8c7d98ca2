import type { Item } from './report';

/** How many lines of a section are shown; the rest is one click away. */
export const shownLines = 5;

/** The lines of one section, in order, that are shown and sent: the first five, and all that a person wrote or touched. */
export function topOf<T extends Pick<Item, 'touched'>>(lines: readonly T[]): readonly T[] {
  return lines.filter((line, place) => place < shownLines || line.touched);
}
