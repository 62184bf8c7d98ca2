import { costOf } from '@/utils/merge/pack';
import type { StoredRecord } from '@/utils/merge/record';
import { byAge, byImportance, isHot, tierOf } from '@/utils/merge/tiers';
import { itemKey } from './area';
import { packItems, rawBytesOf, type PackedItem } from './items';
import { firstLimitBytes, maxItems, softLimitBytes } from './quota';

export interface Fitting {
  readonly items: ReadonlyMap<string, string>;
  /** How many records found no room. */
  readonly left: number;
}

/**
 * As many records, the most important first, as fit beside what the others have. Each shelf has keys of its own, and
 * on it records lie in the order that they were made in, so that a new one changes one item.
 */
export async function itemsWithin(
  parts: readonly StoredRecord[],
  device: string,
  bytesOfOthers: number,
  weeks: readonly string[],
  wholes: readonly StoredRecord[] = parts,
): Promise<Fitting> {
  const partOf = new Map(parts.map((part) => [part.id, part]));
  const records = wholes.filter(({ id }) => partOf.has(id));
  const items = new Map<string, string>();
  let bytes = bytesOfOthers;
  let left = records.length;
  for (const { firstKey, limit, holds } of shelves) {
    const wanted = byImportance(
      records.filter((record) => holds(isHot(record, weeks), tierOf(record, weeks))),
      weeks,
    );
    const keyOf = (place: number) => itemKey(device, firstKey + place);
    const packed = await packWithin(wanted, partOf, limit - bytes, maxItems - items.size, keyOf);
    packed.forEach(({ value }, place) => items.set(keyOf(place), value));
    bytes += bytesOf(packed, keyOf);
    left -= countOf(packed);
  }
  return { items, left };
}

/**
 * What changes with every edit, what matters most, the work of the cycle, its pages. Another browser may have filled
 * the area to the soft limit: what matters most uses the room above it.
 */
const shelves: readonly {
  readonly firstKey: number;
  readonly limit: number;
  readonly holds: (hot: boolean, tier: 0 | 1 | 2) => boolean;
}[] = [
  { firstKey: 0, limit: firstLimitBytes, holds: (hot) => hot },
  { firstKey: 20, limit: firstLimitBytes, holds: (hot, tier) => !hot && tier === 0 },
  { firstKey: 100, limit: softLimitBytes, holds: (_, tier) => tier === 1 },
  { firstKey: 400, limit: softLimitBytes, holds: (_, tier) => tier === 2 },
];

/** What is not all chosen at once is chosen anew, with what it took as the better guess, until it fits. */
async function packWithin(
  wanted: readonly StoredRecord[],
  partOf: ReadonlyMap<string, StoredRecord>,
  room: number,
  mostItems: number,
  keyOf: (place: number) => string,
): Promise<readonly PackedItem[]> {
  if (wanted.length === 0 || room <= 0) return [];
  const sized = wanted.map((record) => ({ record, bytes: rawBytesOf(partOf.get(record.id) ?? record) }));
  let chosen = sized;
  for (let scale = 0; chosen.length > 0;) {
    const packed = await packItems(
      byAge(chosen.map(({ record }) => record)).map((record) => partOf.get(record.id) ?? record),
      keyOf(0).length,
    );
    const bytes = bytesOf(packed, keyOf);
    if (bytes <= room && packed.length <= mostItems) return packed;
    const raw = chosen.reduce((sum, each) => sum + each.bytes, 0);
    scale = Math.max(scale * 1.02, bytes / raw, (bytes / room) * scale);
    let free = room / scale;
    // A large record that finds no room leaves it to the smaller ones after it.
    chosen = sized.filter((each) => {
      if (each.bytes > free) return false;
      free -= each.bytes;
      return true;
    });
  }
  return [];
}

function bytesOf(packed: readonly PackedItem[], keyOf: (place: number) => string): number {
  return packed.reduce((sum, { value }, place) => sum + costOf(keyOf(place), value), 0);
}

function countOf(packed: readonly PackedItem[]): number {
  return packed.reduce((sum, { records }) => sum + records.length, 0);
}
