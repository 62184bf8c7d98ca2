import { entityOf } from '@/utils/merge/entity';
import { costOf } from '@/utils/merge/pack';
import { isCovered, publishedPart, type Published } from '@/utils/merge/publish';
import type { StoredRecord } from '@/utils/merge/record';
import { byImportance, isHot, tierOf } from '@/utils/merge/tiers';
import { preferencesId, type Preferences } from '@/utils/okr/member';
import { heartbeatKey, itemKey, mergedRecords, readArea, type Area, type AreaContent } from './area';
import { packItems } from './items';
import { firstLimitBytes, maxItems, quotaBytes, softLimitBytes } from './quota';

export interface SyncPorts {
  readonly area: Area;
  readonly store: {
    readonly records: () => Promise<readonly StoredRecord[]>;
    readonly putMerged: (records: readonly StoredRecord[]) => Promise<void>;
    readonly readMeta: (key: string) => Promise<unknown>;
    readonly writeMeta: (key: string, value: unknown) => Promise<void>;
  };
  /** Milliseconds since 1970. */
  readonly now: number;
  /** This week and the last, as in report ids: their reports travel with what matters most. */
  readonly weeks: readonly string[];
  readonly device: string;
  readonly deviceName: string;
  /** Another id for this browser: its own keys were written by somebody else, so its profile was copied. */
  readonly renewDevice: () => Promise<string>;
}

export interface SyncState {
  readonly bytes: number;
  readonly limit: number;
  readonly items: number;
  /** Records of which some field is in no browser's items: they are only on this machine. */
  readonly unsynced: number;
  readonly devices: { readonly device: string; readonly name: string; readonly lastSeen: number }[];
  readonly problems: string[];
}

const mySpace = 'me';
const metaKey = 'mailbox';
const dayMs = 86_400_000;
/** A sign of life is written at most this often. */
const heartbeatMs = dayMs;

/** What other browsers have published; for the first run, before it asks who the user is. */
export async function readMailbox(
  area: Pick<Area, 'get'>,
): Promise<{ readonly records: readonly StoredRecord[] }> {
  return { records: mergedRecords((await readArea(area, mySpace)).published) };
}

/**
 * One round of the mailbox: take in what other browsers publish, then write what only this one has: first what must
 * go is removed, then everything is set at once. A workspace that was never started takes and writes nothing.
 * Quota and rate errors come back as problems; the local store is complete whatever happens.
 */
export async function syncOnce(ports: SyncPorts): Promise<SyncState> {
  const { area, store } = ports;
  const content = await readArea(area, mySpace);
  const before = await store.records();
  if (!isStarted(before)) return stateOf(ports, content, content.published, before, []);

  const theirs = mergedRecords(content.published);
  await store.putMerged(theirs);
  const records = await store.records();

  const memory = memoryOf(await store.readMeta(metaKey));
  const device = isForeign(content, ports.device, memory) ? await ports.renewDevice() : ports.device;
  const wiped = memory.written.length > 0 && memory.written.every((key) => !content.items.has(key));
  const orphanedSince = hasOrphans(records, content, device) ? (memory.orphanedSince ?? ports.now) : null;
  const adopt = wiped || (orphanedSince !== null && ports.now - orphanedSince >= dayMs);

  const others = bytesOfOthers(content, device);
  const parts = byImportance(records, ports.weeks).flatMap((record) => {
    const part = publishedPart(record, content.published, device, adopt);
    return part ? [part] : [];
  });
  const wanted = await itemsWithin(parts, device, others, ports.weeks);
  const beat = heartbeatFor(content, device, ports);
  const keep = new Map<string, unknown>([
    ...wanted.items,
    ...(beat ? [[heartbeatKey(device), beat] as const] : []),
  ]);

  const mine = [...content.items.keys()].filter(
    (key) => key.startsWith(`v1.${device}.`) && key !== heartbeatKey(device),
  );
  const gone = mine.filter((key) => !keep.has(key));
  const changed = [...keep].filter(
    ([key, value]) => content.items.get(key) !== value && !sameBeat(content, key, value),
  );
  const problems = content.unreadable.map((key) => `unreadable ${key}`);
  try {
    if (gone.length > 0) await area.remove(gone);
    if (changed.length > 0) {
      // Noted first: a browser that ends between the two must know its own writing again.
      await store.writeMeta(metaKey, {
        written: [...wanted.items.keys()],
        values: [...wanted.items.values(), ...memory.values].slice(0, 2 * maxItems),
        orphanedSince,
      });
      await area.set(Object.fromEntries(changed));
    } else if (orphanedSince !== memory.orphanedSince) {
      await store.writeMeta(metaKey, { ...memory, orphanedSince });
    }
  } catch (error) {
    problems.push(String(error));
    return stateOf(ports, await readArea(area, mySpace), undefined, records, problems);
  }
  const after = gone.length + changed.length > 0 ? await readArea(area, mySpace) : content;
  return stateOf({ ...ports, device }, after, undefined, records, problems);
}

/** Nothing is published, and nothing taken in, before somebody has started here. */
function isStarted(records: readonly StoredRecord[]): boolean {
  const record = records.find(({ id }) => id === preferencesId);
  const preferences = record && (entityOf(record) as Preferences | undefined);
  return Boolean(preferences?.me);
}

interface Memory {
  readonly written: readonly string[];
  readonly values: readonly unknown[];
  readonly orphanedSince: number | null;
}

function memoryOf(value: unknown): Memory {
  const memory = (typeof value === 'object' && value !== null ? value : {}) as Partial<Memory>;
  return {
    written: Array.isArray(memory.written) ? memory.written : [],
    values: Array.isArray(memory.values) ? memory.values : [],
    orphanedSince: typeof memory.orphanedSince === 'number' ? memory.orphanedSince : null,
  };
}

/** An item under our own key that we did not write: a copied profile writes under our name. A torn one is our own. */
function isForeign(content: AreaContent, device: string, memory: Memory): boolean {
  return [...content.items].some(
    ([key, value]) =>
      key.startsWith(`v1.${device}.`) &&
      key !== heartbeatKey(device) &&
      !content.unreadable.includes(key) &&
      !memory.values.includes(value),
  );
}

/** Fields that others wrote and nobody has in the area any more. */
function hasOrphans(records: readonly StoredRecord[], content: AreaContent, device: string): boolean {
  return records.some((record) => {
    const own = publishedPart(record, content.published, device, false);
    const all = publishedPart(record, content.published, device, true);
    return Object.keys(all?.fields ?? {}).length > Object.keys(own?.fields ?? {}).length;
  });
}

function bytesOfOthers(content: AreaContent, device: string): number {
  return [...content.items]
    .filter(([key]) => !key.startsWith(`v1.${device}.`))
    .reduce((sum, [key, value]) => sum + costOf(key, value), 0);
}

/** As many records, the most important first, as fit beside what the others have. The hot ones lie in items of their own. */
async function itemsWithin(
  parts: readonly StoredRecord[],
  device: string,
  others: number,
  weeks: readonly string[],
): Promise<{ readonly items: ReadonlyMap<string, string> }> {
  const keyLength = itemKey(device, 0).length + 1;
  const hot = parts.filter((record) => isHot(record, weeks));
  const first = parts.filter((record) => !isHot(record, weeks) && tierOf(record, weeks) === 0);
  const rest = parts.filter((record) => tierOf(record, weeks) > 0);
  const items = new Map<string, string>();
  let bytes = others;
  const add = async (records: readonly StoredRecord[], limit: number) => {
    for (const item of await packItems(records, keyLength)) {
      const key = itemKey(device, items.size);
      const cost = costOf(key, item.value);
      if (bytes + cost > limit || items.size >= maxItems) return;
      items.set(key, item.value);
      bytes += cost;
    }
  };
  // Another browser may have filled the area to the soft limit: what matters most uses the room above it.
  await add(hot, firstLimitBytes);
  await add(first, firstLimitBytes);
  await add(rest, softLimitBytes);
  return { items };
}

function heartbeatFor(content: AreaContent, device: string, { now, deviceName }: SyncPorts) {
  const last = content.heartbeats.get(device);
  if (last && Math.abs(now - last.at) < heartbeatMs) return last;
  return { name: deviceName, at: now, left: 0 };
}

function sameBeat(content: AreaContent, key: string, value: unknown): boolean {
  return typeof value === 'object' && JSON.stringify(content.items.get(key)) === JSON.stringify(value);
}

function stateOf(
  ports: SyncPorts,
  content: AreaContent,
  published: Published | undefined,
  records: readonly StoredRecord[],
  problems: string[],
): SyncState {
  const there = published ?? content.published;
  return {
    bytes: content.bytes,
    limit: quotaBytes,
    items: content.items.size,
    unsynced: records.filter((record) => !isCovered(record, there)).length,
    devices: [...content.heartbeats]
      .filter(([device]) => device !== ports.device)
      .map(([device, beat]) => ({ device, name: beat.name, lastSeen: beat.at })),
    problems,
  };
}
