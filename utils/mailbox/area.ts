import { costOf, unpack } from '@/utils/merge/pack';
import { mergeRecords } from '@/utils/merge/merge';
import { recordsOf } from '@/utils/merge/read-rows';
import type { StoredRecord } from '@/utils/merge/record';
import { z } from '@/utils/okr/schema';

/** The browser's storage area, as little of it as is used. */
export interface Area {
  readonly get: (keys: null) => Promise<Record<string, unknown>>;
  readonly set: (items: Record<string, unknown>) => Promise<void>;
  readonly remove: (keys: string[]) => Promise<void>;
}

export const heartbeat = z.looseObject({ name: z.string(), at: z.number(), left: z.number() });
export type Heartbeat = z.infer<typeof heartbeat>;

/** What is in the area: by device its records and sign of life, and the items that could not be read. */
export interface AreaContent {
  readonly items: ReadonlyMap<string, unknown>;
  readonly published: ReadonlyMap<string, ReadonlyMap<string, StoredRecord>>;
  readonly heartbeats: ReadonlyMap<string, Heartbeat>;
  readonly unreadable: readonly string[];
  readonly bytes: number;
}

const keyShape = /^v1\.([a-z2-7]{6})\.(\d{2,3}|h)$/;

export function itemKey(device: string, number: number): string {
  return `v1.${device}.${String(number).padStart(2, '0')}`;
}

export function heartbeatKey(device: string): string {
  return `v1.${device}.h`;
}

/** What an area is known to hold that cannot be read. */
export const emptyArea: AreaContent = {
  items: new Map(),
  published: new Map(),
  heartbeats: new Map(),
  unreadable: [],
  bytes: 0,
};

/** What of everything in the area is ours; what is torn or tampered with is named and skipped. */
export async function readArea(all: Readonly<Record<string, unknown>>, space: string): Promise<AreaContent> {
  const published = new Map<string, Map<string, StoredRecord>>();
  const heartbeats = new Map<string, Heartbeat>();
  const items = new Map<string, unknown>();
  const unreadable: string[] = [];
  let bytes = 0;
  // Each waits for the browser's own threads: all at once is sooner than one after another.
  const opened = await Promise.all(
    Object.entries(all).map(async ([key, value]) => ({ key, value, rows: await unpack(value) })),
  );
  for (const { key, value, rows } of opened) {
    bytes += costOf(key, value);
    const [, device, part] = keyShape.exec(key) ?? [];
    if (device === undefined) continue;
    items.set(key, value);
    if (part === 'h') {
      const parsed = heartbeat.safeParse(value);
      if (parsed.success) heartbeats.set(device, parsed.data);
      continue;
    }
    const found = rows && recordsOf(rows, space);
    if (!found) {
      unreadable.push(key);
      continue;
    }
    const records = published.get(device) ?? new Map<string, StoredRecord>();
    published.set(device, records);
    for (const record of found) {
      const known = records.get(record.id);
      records.set(record.id, known ? mergeRecords(known, record) : record);
    }
  }
  return { items, published, heartbeats, unreadable, bytes };
}

/** Every record in the area, merged over the browsers that publish parts of it. */
export function mergedRecords(published: AreaContent['published']): readonly StoredRecord[] {
  const merged = new Map<string, StoredRecord>();
  for (const records of published.values()) {
    for (const record of records.values()) {
      const known = merged.get(record.id);
      merged.set(record.id, known ? mergeRecords(known, record) : record);
    }
  }
  return [...merged.values()];
}
