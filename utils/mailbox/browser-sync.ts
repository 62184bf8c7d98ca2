import { hashOf } from '@/utils/merge/bytes';
import { entityOf } from '@/utils/merge/entity';
import { costOf } from '@/utils/merge/pack';
import { publishedPart, type Published } from '@/utils/merge/publish';
import type { StoredRecord } from '@/utils/merge/record';
import type { Preferences } from '@/utils/okr/member';
import { preferencesId } from '@/utils/okr/no-preferences';
import { emptyArea, heartbeatKey, mergedRecords, readArea, type Area, type AreaContent } from './area';
import { isForeign, memoryOf, notesOf, type Memory } from './memory';
import { quotaBytes } from './quota';
import { itemsWithin } from './room';
import { listen, silentAmong } from './silence';
import { stateOf, type SyncState } from './sync-state';

export interface SyncPorts {
  readonly area: Area;
  readonly store: {
    /** Names the state that the records are in; another one after each write. */
    readonly revision: () => Promise<unknown>;
    readonly records: () => Promise<readonly StoredRecord[]>;
    /** Answers whether they brought anything new. */
    readonly putMerged: (records: readonly StoredRecord[]) => Promise<boolean>;
    readonly readMeta: (key: string) => Promise<unknown>;
    readonly writeMeta: (key: string, value: unknown) => Promise<void>;
  };
  /** Milliseconds since 1970. */
  readonly now: number;
  /** This week and the last, as in report ids: their reports travel with what matters most. */
  readonly weeks: readonly string[];
  readonly device: string;
  readonly deviceName: string;
  /**
   * Another name for this browser: its own keys were written by somebody else, so its profile was copied. It wrote
   * under the old one up to that stamp.
   */
  readonly renewDevice: (until: number) => Promise<string>;
}

const mySpace = 'me';
const metaKey = 'mailbox';
const dayMs = 86_400_000;
/** A sign of life is written at most this often. */
const heartbeatMs = dayMs;
/** For so long a round is spared while nothing has changed. What counts days has time for that. */
const quietMs = 3_600_000;

/** What other browsers have published; for the first run, before it asks who the user is. */
export async function readMailbox(
  area: Pick<Area, 'get'>,
): Promise<{ readonly records: readonly StoredRecord[] }> {
  return { records: mergedRecords((await readArea(await area.get(null), mySpace)).published) };
}

/**
 * One round of the mailbox: take in what other browsers publish, then write what only this one has: first what must
 * go is removed, then everything is set at once. A workspace that was never started takes and writes nothing.
 * What the area refuses, reading or writing, comes back as a problem; the local store is complete whatever happens.
 * Where records and area are as the last round left them there is nothing to do, and no record is read.
 */
export async function syncOnce(ports: SyncPorts): Promise<SyncState> {
  const { area, store } = ports;
  const all = await area.get(null).catch(String);
  if (typeof all === 'string') return stateOf(ports.device, emptyArea, await store.records(), [all]);
  const memory = memoryOf(await store.readMeta(metaKey));
  // Named before the records are read: what is written meanwhile is for the next round.
  const seen = await hashOf(JSON.stringify([await store.revision(), ports.device, ports.weeks, all]));
  const { quiet } = memory;
  if (quiet?.seen === seen && Math.abs(ports.now - quiet.at) < quietMs) return quiet.state;

  const before = await store.records();
  const content = await readArea(all, mySpace);
  if (!isStarted(before)) return stateOf(ports.device, content, before, []);

  const theirs = mergedRecords(content.published);
  const hasNews = await store.putMerged(theirs);
  const records = hasNews ? await store.records() : before;

  const copied = isForeign(content, ports.device, memory);
  const device = copied
    ? await ports.renewDevice(lastStampBy(ports.device, records, ports.now))
    : ports.device;
  const wiped = memory.written.length > 0 && memory.written.every((key) => !content.items.has(key));
  const listening = listen(memory.listening, content, device, ports.now);
  const silent = silentAmong(listening);
  const living = new Map([...content.published].filter(([name]) => !silent.has(name)));
  const orphanedSince = hasOrphans(records, living, device) ? (memory.orphanedSince ?? ports.now) : null;
  // A clock that was set back since then would otherwise wait until it is there again.
  const isLongSince = orphanedSince !== null && Math.abs(ports.now - orphanedSince) >= dayMs;
  const adopt = copied || wiped || silent.size > 0 || isLongSince;

  const ownerOf = (key: string) => key.split('.')[1] ?? '';
  const parts = records.flatMap((record) => publishedPart(record, living, device, adopt) ?? []);
  const others = bytesOf(content, (key) => ownerOf(key) !== device && !silent.has(ownerOf(key)));
  const wanted = await itemsWithin(parts, device, others, ports.weeks, records);
  const keep = new Map<string, unknown>([
    ...wanted.items,
    [heartbeatKey(device), heartbeatFor(content, device, wanted.left, ports)],
  ]);

  const mine = [...content.items.keys()].filter((key) => ownerOf(key) === device);
  const leftBehind = [...content.items.keys()].filter((key) => silent.has(ownerOf(key)));
  const changed = [...keep].filter(([key, value]) => !isSame(content.items.get(key), value));
  // In an area that arriving items have pushed over its quota nothing can be set, not even something smaller.
  const isOver = content.bytes > quotaBytes;
  const gone = [
    ...mine.filter((key) => !keep.has(key) || (isOver && changed.some(([each]) => each === key))),
    ...leftBehind,
  ];
  const problems = content.unreadable.map((key) => `unreadable ${key}`);
  const isTouched = gone.length + changed.length > 0;
  const untouched = isTouched ? undefined : stateOf(ports.device, content, records, problems);
  const written = changed.length > 0 ? notesOf(wanted.items.keys(), keep.values(), memory) : memory;
  try {
    if (gone.length > 0) await area.remove(gone);
    // Noted before anything is set: a browser that ends between the two must know its own writing again.
    await store.writeMeta(metaKey, {
      ...written,
      orphanedSince,
      listening,
      quiet: untouched && !hasNews ? { seen, at: ports.now, state: untouched } : null,
    } satisfies Memory);
    if (changed.length > 0) await area.set(Object.fromEntries(changed));
  } catch (error) {
    problems.push(String(error));
  }
  if (untouched) return { ...untouched, problems };
  const after = await area.get(null).catch(String);
  if (typeof after === 'string') return stateOf(ports.device, emptyArea, records, [...problems, after]);
  return stateOf(device, await readArea(after, mySpace), records, problems);
}

/** Nothing is published, and nothing taken in, before somebody has started here. */
function isStarted(records: readonly StoredRecord[]): boolean {
  const record = records.find(({ id }) => id === preferencesId);
  const preferences = record && (entityOf(record) as Preferences | undefined);
  return Boolean(preferences?.me);
}

/** Room for an edit that was under way while the name was given up. */
const underWayMs = 60_000;

function lastStampBy(device: string, records: readonly StoredRecord[], now: number): number {
  const stamps = records.flatMap(({ fields }) => Object.values(fields).map(([, stamp]) => stamp));
  const own = stamps.filter(([, author]) => author === device).map(([n]) => n);
  return own.reduce((last, n) => Math.max(last, n), now) + underWayMs;
}

/** Fields and tombstones that others wrote and nobody has in the area any more. */
function hasOrphans(records: readonly StoredRecord[], published: Published, device: string): boolean {
  return records.some((record) => {
    const own = publishedPart(record, published, device, false);
    const all = publishedPart(record, published, device, true);
    return sizeOf(all) > sizeOf(own);
  });
}

function sizeOf(part: StoredRecord | undefined): number {
  return part ? Object.keys(part.fields).length + (part.deleted ? 1 : 0) : 0;
}

function bytesOf(content: AreaContent, counts: (key: string) => boolean): number {
  return [...content.items]
    .filter(([key]) => counts(key))
    .reduce((sum, [key, value]) => sum + costOf(key, value), 0);
}

/** A new sign of life once a day, and when another number of records finds no room. */
function heartbeatFor(content: AreaContent, device: string, left: number, { now, deviceName }: SyncPorts) {
  const last = content.heartbeats.get(device);
  if (last && Math.abs(now - last.at) < heartbeatMs && last.left === left) return last;
  return { name: deviceName, at: now, left };
}

function isSame(there: unknown, wanted: unknown): boolean {
  return there === wanted || (typeof wanted === 'object' && JSON.stringify(there) === JSON.stringify(wanted));
}
