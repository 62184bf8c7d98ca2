import type { Item } from './report';

/** The id of a drafted line: the same in every browser. */
export function itemId(report: string, key: string): string {
  return `${report}#${key}`;
}

/** The line as it reads: a person's words before drafted ones. */
export function textOf(item: Item): string {
  return item.words ?? item.text;
}
