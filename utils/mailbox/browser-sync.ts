import { hashOf } from '@/utils/merge/bytes';
import { entityOf } from '@/utils/merge/entity';
import { costOf } from '@/utils/merge/pack';
import { isCovered, publishedPart, type Published } from '@/utils/merge/publish';
import type { StoredRecord } from '@/utils/merge/record';
import type { Preferences } from '@/utils/okr/member';
import { preferencesId } from '@/utils/okr/no-preferences';
import { heartbeatKey, mergedRecords, readArea, type Area, type AreaContent, type Heartbeat } from './area';
import { quotaBytes } from './quota';
import { itemsWithin } from './room';
import { listen, silentAmong, type Listening } from './silence';

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

export interface SyncState {
  readonly bytes: number;
  readonly limit: number;
  readonly items: number;
  /** Records of which some field is in no browser's items: they are only on this machine. */
  readonly unsynced: number;
  readonly devices: {
    readonly device: string;
    readonly name: string;
    readonly lastSeen: number;
    readonly left: number;
  }[];
  readonly problems: string[];
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
  if (typeof all === 'string') return stateOf(ports, nothing, await store.records(), [all]);
  const memory = memoryOf(await store.readMeta(metaKey));
  // Named before the records are read: what is written meanwhile is for the next round.
  const seen = await hashOf(JSON.stringify([await store.revision(), ports.device, ports.weeks, all]));
  const { quiet } = memory;
  if (quiet?.seen === seen && Math.abs(ports.now - quiet.at) < quietMs) return quiet.state;

  const before = await store.records();
  const content = await readArea(all, mySpace);
  if (!isStarted(before)) return stateOf(ports, content, before, []);

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
  const untouched = isTouched ? undefined : stateOf(ports, content, records, problems);
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
  if (typeof after === 'string') return stateOf(ports, nothing, records, [...problems, after]);
  return stateOf({ ...ports, device }, await readArea(after, mySpace), records, problems);
}

/** What an area is known to hold that cannot be read. */
const nothing: AreaContent = {
  items: new Map(),
  published: new Map(),
  heartbeats: new Map(),
  unreadable: [],
  bytes: 0,
};

/** Nothing is published, and nothing taken in, before somebody has started here. */
function isStarted(records: readonly StoredRecord[]): boolean {
  const record = records.find(({ id }) => id === preferencesId);
  const preferences = record && (entityOf(record) as Preferences | undefined);
  return Boolean(preferences?.me);
}

const maxHashes = 500;

/** What tells one writing from another: an item begins with its hash, a sign of life has its time. */
function hashIn(written: unknown): string {
  return typeof written === 'string' ? written.slice(0, 8) : `at ${(written as Heartbeat).at}`;
}

interface Memory {
  readonly written: readonly string[];
  /** What tells our writings: what lies under our keys and is none of them was written by a copy of us. */
  readonly hashes: readonly string[];
  readonly orphanedSince: number | null;
  readonly listening: Listening | null;
  /** The last round, if it changed nothing: what it saw, and what it answered. */
  readonly quiet: { readonly seen: string; readonly at: number; readonly state: SyncState } | null;
}

function memoryOf(value: unknown): Memory {
  const memory = (typeof value === 'object' && value !== null ? value : {}) as Partial<Memory>;
  return {
    written: Array.isArray(memory.written) ? memory.written : [],
    hashes: Array.isArray(memory.hashes) ? memory.hashes : [],
    orphanedSince: typeof memory.orphanedSince === 'number' ? memory.orphanedSince : null,
    listening: memory.listening ?? null,
    quiet: memory.quiet ?? null,
  };
}

function notesOf(
  keys: Iterable<string>,
  values: Iterable<unknown>,
  memory: Memory,
): Pick<Memory, 'written' | 'hashes'> {
  const hashes = new Set([...[...values].map(hashIn), ...memory.hashes]);
  return { written: [...keys], hashes: [...hashes].slice(0, maxHashes) };
}

/** Something under our own keys that we did not write: a copied profile writes under our name. A torn item is our own. */
function isForeign(content: AreaContent, device: string, memory: Memory): boolean {
  const beat = content.heartbeats.get(device);
  const written = [...content.items]
    .filter(([key]) => key.startsWith(`v1.${device}.`) && key !== heartbeatKey(device))
    .filter(([key]) => !content.unreadable.includes(key))
    .map(([, value]) => value);
  return [...written, ...(beat ? [beat] : [])].some((each) => !memory.hashes.includes(hashIn(each)));
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

function stateOf(
  ports: SyncPorts,
  content: AreaContent,
  records: readonly StoredRecord[],
  problems: string[],
): SyncState {
  return {
    bytes: content.bytes,
    limit: quotaBytes,
    items: content.items.size,
    unsynced: records.filter((record) => !isCovered(record, content.published)).length,
    devices: [...content.heartbeats]
      .filter(([device]) => device !== ports.device)
      .map(([device, beat]) => ({ device, name: beat.name, lastSeen: beat.at, left: beat.left })),
    problems,
  };
}
