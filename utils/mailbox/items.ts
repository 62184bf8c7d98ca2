import { costOf, pack } from '@/utils/merge/pack';
import { rowsOf } from '@/utils/merge/rows';
import type { StoredRecord } from '@/utils/merge/record';
import { itemBytes } from './quota';

export interface PackedItem {
  readonly value: string;
  readonly records: readonly StoredRecord[];
}

/** What a raw byte takes in an item, as a rule: the first guess, bettered item by item. */
const firstRatio = 0.42;
/** An item is aimed at this share of its limit, and is full enough from the lower one on. */
const aim = 0.965;
const fullEnough = 0.92;
const maxTries = 5;

/**
 * Packs records into items that each fit the browser's limit, in the given order: a record more at the end changes
 * the last item only. A record too large for an item of its own is left out; the caller counts it as not published.
 */
export async function packItems(
  records: readonly StoredRecord[],
  keyLength: number,
): Promise<readonly PackedItem[]> {
  const sized = records.map((record) => ({ record, bytes: rawBytesOf(record) }));
  const items: PackedItem[] = [];
  let ratio = firstRatio;
  let from = 0;
  while (from < sized.length) {
    const item = await fullItem(sized, from, ratio, keyLength);
    if (item.value !== undefined) {
      items.push({ value: item.value, records: records.slice(from, item.to) });
      ratio = item.ratio;
    }
    from = item.to;
  }
  return items;
}

const rawBytes = new WeakMap<StoredRecord, number>();

/** What a record takes before it is deflated, on its own. */
export function rawBytesOf(record: StoredRecord): number {
  let bytes = rawBytes.get(record);
  if (bytes === undefined) {
    const { values, raw } = rowsOf([record]);
    bytes = costOf('', values[3]) + raw.length;
    rawBytes.set(record, bytes);
  }
  return bytes;
}

interface Sized {
  readonly record: StoredRecord;
  readonly bytes: number;
}

/** The item that begins with record `from`, as full as it gets in a few tries; without a value when that one is too large. */
async function fullItem(
  sized: readonly Sized[],
  from: number,
  firstGuess: number,
  keyLength: number,
): Promise<{ readonly value?: string; readonly to: number; readonly ratio: number }> {
  let ratio = firstGuess;
  let best: { value: string; to: number; ratio: number } | undefined;
  let tooFar = sized.length + 1;
  for (let tries = 0; tries < maxTries || !best; tries += 1) {
    const reached = endOf(sized, from, (aim * itemBytes) / ratio);
    const to = Math.max(from + 1, Math.min(reached, tooFar - 1));
    if (best && to <= best.to) break;
    const value = await pack(rowsOf(sized.slice(from, to).map(({ record }) => record)));
    const bytes = keyLength + costOf('', value);
    ratio = bytes / sized.slice(from, to).reduce((sum, each) => sum + each.bytes, 0);
    if (bytes > itemBytes) {
      if (to === from + 1) return { to, ratio: firstGuess };
      tooFar = to;
    } else {
      best = { value, to, ratio };
      if (to === sized.length || bytes >= fullEnough * itemBytes) break;
    }
  }
  return best;
}

function endOf(sized: readonly Sized[], from: number, rawBytes: number): number {
  let left = rawBytes;
  let to = from;
  while (to < sized.length && left >= (sized[to]?.bytes ?? 0)) {
    left -= sized[to]?.bytes ?? 0;
    to += 1;
  }
  return to;
}
