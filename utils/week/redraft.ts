import { generateNKeysBetween } from 'fractional-indexing';
import type { DraftedItem } from './draft';
import { itemId } from './line';
import { sections, type Section } from './sections';
import type { Item } from './report';

export interface LineUpdate {
  readonly id: string;
  readonly text: string;
  readonly keyResult: string | null;
  readonly evidence: string[];
  readonly order: string;
}

export interface Redraft {
  readonly create: readonly Item[];
  readonly update: readonly LineUpdate[];
  readonly remove: readonly string[];
  /** How many lines drafting again would add, change or take away. */
  readonly fresh: number;
}

/**
 * What a new draft changes in a stored report. A line that a person wrote, touched or dismissed is never changed,
 * moved or brought back; untouched drafted lines follow their facts and stand by rank among the others.
 */
export function redraft(stored: readonly Item[], drafted: readonly DraftedItem[], reportId: string): Redraft {
  const storedByKey = new Map(
    stored.flatMap((item) => (item.key === null ? [] : [[item.key, item] as const])),
  );
  const isOpen = ({ key }: DraftedItem) => {
    const line = storedByKey.get(key);
    return !line || isUntouched(line);
  };
  const create: Item[] = [];
  const update: LineUpdate[] = [];
  for (const section of sections) {
    const lines = drafted.filter((line) => line.section === section && isOpen(line));
    const orders = ordersFor(lines, storedByKey, stored, section);
    lines.forEach((line, place) => {
      const before = storedByKey.get(line.key);
      const order = orders[place] ?? 'a0';
      if (!before) create.push(newItem(line, reportId, order));
      else if (differs(before, line, order)) update.push(updateOf(before, line, order));
    });
  }
  const keys = new Set(drafted.map(({ key }) => key));
  const remove = stored
    .filter((item) => isUntouched(item) && item.key !== null && !keys.has(item.key))
    .map(({ id }) => id);
  return { create, update, remove, fresh: create.length + update.length + remove.length };
}

function isUntouched(item: Item): boolean {
  return item.key !== null && !item.touched && !item.dismissed;
}

function newItem(
  { key, section, text, keyResult, evidence, isPrivate }: DraftedItem,
  report: string,
  order: string,
): Item {
  return {
    id: itemId(report, key),
    report,
    section,
    text,
    words: null,
    keyResult,
    evidence: [...evidence],
    order,
    key,
    touched: false,
    dismissed: false,
    doneAt: null,
    private: isPrivate,
  };
}

function updateOf({ id }: Item, { text, keyResult, evidence }: DraftedItem, order: string): LineUpdate {
  return { id, text, keyResult, evidence: [...evidence], order };
}

function differs(before: Item, line: DraftedItem, order: string): boolean {
  return (
    before.text !== line.text ||
    before.keyResult !== line.keyResult ||
    before.order !== order ||
    before.evidence.join('\n') !== line.evidence.join('\n')
  );
}

/** Order keys for the lines of a section, by rank. Lines that stand in order already keep theirs. */
function ordersFor(
  lines: readonly DraftedItem[],
  storedByKey: ReadonlyMap<string, Item>,
  stored: readonly Item[],
  section: Section,
): readonly string[] {
  const taken = stored
    .filter((item) => item.section === section && isOrderKey(item.order))
    .map(({ order }) => order)
    .sort(byCodeUnit);
  const known = lines.map(({ key }) => {
    const item = storedByKey.get(key);
    return item && item.section === section && isOrderKey(item.order) ? item.order : undefined;
  });
  const kept = longestAscending(known);
  if (kept.size === 0) return generateNKeysBetween(taken.at(-1) ?? null, null, lines.length);

  const orders: string[] = [];
  for (let place = 0; place < lines.length;) {
    if (kept.has(place)) {
      orders.push(known[place] ?? '');
      place += 1;
      continue;
    }
    const next = known.findIndex((_, i) => i > place && kept.has(i));
    const count = (next < 0 ? lines.length : next) - place;
    orders.push(...between(orders.at(-1), next < 0 ? undefined : known[next], taken, count));
    place += count;
  }
  return orders;
}

/** Keys right after `after`, or right before `before` where nothing stands ahead. */
function between(
  after: string | undefined,
  before: string | undefined,
  taken: readonly string[],
  count: number,
): readonly string[] {
  const low = after ?? taken.findLast((order) => before !== undefined && order < before) ?? null;
  const high = taken.find((order) => low === null || order > low) ?? null;
  return generateNKeysBetween(low, high, count);
}

/** The places of the longest run of keys that already ascend: the fewest lines have to move. */
function longestAscending(keys: readonly (string | undefined)[]): ReadonlySet<number> {
  const best: number[][] = [];
  keys.forEach((key, place) => {
    if (key === undefined) return best.push([]);
    const shorter = best.filter((run) => run.length > 0 && (keys[run.at(-1) ?? 0] ?? '') < key);
    const longest = shorter.reduce<number[]>((a, b) => (b.length > a.length ? b : a), []);
    return best.push([...longest, place]);
  });
  return new Set(best.reduce<number[]>((a, b) => (b.length > a.length ? b : a), []));
}

/** Other versions and other hands may have written what is no fractional key; such a line has no place to stand by. */
function isOrderKey(order: string): boolean {
  try {
    generateNKeysBetween(order, null, 1);
    // The library looks at how long a key is, and not at its signs.
    return /^[\da-z]+$/i.test(order);
  } catch {
    return false;
  }
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
