import { applyChange } from '@/utils/merge/apply';
import { fromBase64, through } from '@/utils/merge/bytes';
import { mergeRecords } from '@/utils/merge/merge';
import { pack, unpack } from '@/utils/merge/pack';
import { recordsOf } from '@/utils/merge/read-rows';
import type { Field, Stamp, StoredRecord } from '@/utils/merge/record';
import { rowsOf } from '@/utils/merge/rows';
import { quarter } from '../utils/mailbox/quarter';

export interface Work {
  readonly changes: number;
  /** How many of a record's fields the other browser changed. */
  readonly fieldsEach: number;
  readonly rounds: number;
  readonly engines: readonly string[];
}

/** By engine its milliseconds, and the bytes that it merged from; 0 for what lay in hand. */
export type Measured = Readonly<
  Record<string, { readonly times: readonly number[]; readonly bytes: number }>
>;
/** By engine the bytes that a quarter's records take. */
export type Sizes = Readonly<Record<string, number>>;

interface Contender {
  /** Merges what another browser changed into a fresh copy of what this one has; only the promise of it is timed. */
  readonly prepare: () => () => unknown;
  readonly bytes: number;
}

const names = ['title', 'target', 'unit', 'owner', 'order'];
/** Records in one item, so that an item stays under what its reader takes. */
const inAnItem = 1_000;
const start = 1_790_000_000_000;

const peers = (globalThis as { MergePeers?: { yjs: any; automerge: any; isReady: Promise<void> } })
  .MergePeers;
const collectGarbage = (globalThis as { gc?: () => void }).gc ?? (() => undefined);

/** All engines do the same work in turns, first from one end, then from the other; the first two rounds warm up. */
export async function measure(work: Work): Promise<Measured> {
  const contenders = await contendersFor(work);
  const times = new Map<string, number[]>(Object.keys(contenders).map((name) => [name, []]));
  const inTurn = Object.entries(contenders);
  for (let round = -2; round < work.rounds; round += 1)
    for (const [name, { prepare }] of round % 2 === 0 ? inTurn : inTurn.toReversed()) {
      const merge = prepare();
      // What one engine leaves behind is not counted against the next.
      collectGarbage();
      const from = performance.now();
      await merge();
      const took = performance.now() - from;
      if (round >= 0) times.get(name)?.push(took);
    }
  return Object.fromEntries(
    Object.entries(contenders).map(([name, { bytes }]) => [name, { times: times.get(name) ?? [], bytes }]),
  );
}

type Fields = Readonly<Record<string, string>>;

/** What both browsers had, and the fields of each record that the other one changed. */
interface Scene {
  readonly had: ReadonlyMap<string, Fields>;
  readonly changed: ReadonlyMap<string, Fields>;
  /** Our records of the first, and the parts of them that the other one publishes, as database and item give them. */
  readonly base: readonly StoredRecord[];
  readonly theirs: readonly StoredRecord[];
}

async function contendersFor({ changes, fieldsEach, engines }: Work): Promise<Record<string, Contender>> {
  const ids = Array.from({ length: changes / fieldsEach }, (_, i) => idOf(i));
  const fieldsOf = (i: number, edit: number, of: readonly string[]): Fields =>
    Object.fromEntries(of.map((name) => [name, `${name} ${i} ${edit} nội dung`]));
  const edits = {
    had: new Map(ids.map((id, i) => [id, fieldsOf(i, 0, names)])),
    changed: new Map(ids.map((id, i) => [id, fieldsOf(i, 1, names.slice(0, fieldsEach))])),
  };
  const scene: Scene = { ...edits, ...recordsFor(edits) };
  const makers: Record<
    string,
    (of: Scene) => Promise<Record<string, Contender>> | Record<string, Contender>
  > = { 'plain map': plainMap, ours, ...(peers ? { Yjs: yjs, Automerge: automerge } : {}) };
  await peers?.isReady;
  const contenders: Record<string, Contender> = {};
  for (const name of engines) Object.assign(contenders, await makers[name]?.(scene));
  return contenders;
}

function recordsFor({ had, changed }: Pick<Scene, 'had' | 'changed'>): Pick<Scene, 'base' | 'theirs'> {
  let now = start;
  const write = (before: StoredRecord | undefined, id: string, set: Fields, device: string) =>
    applyChange(before, { kind: 'key-result', id, set }, 'me', (now += 1), device);
  const base = [...had].map(([id, set]) => write(undefined, id, set, 'aaaaaa'));
  const theirs = base.map((record) => {
    const set = changed.get(record.id) ?? {};
    const { fields, ...rest } = write(record, record.id, set, 'bbbbbb');
    return { ...rest, fields: Object.fromEntries(Object.entries(fields).filter(([name]) => name in set)) };
  });
  return { base: structuredClone(base), theirs: structuredClone(theirs) };
}

/**
 * The floor: a map of the same records, merged from the same ones. The newest value of each field wins, by time, then
 * by device, and is written in place; tombstones, replaced texts and what must stay as it was are not looked at. Out of
 * JSON it reads the same records as text: not deflated, not checked, ids and names written out each time.
 */
function plainMap({ base, theirs }: Scene): Record<string, Contender> {
  const json = JSON.stringify(theirs);
  const contender = (updateFrom: () => readonly StoredRecord[], bytes: number): Contender => ({
    prepare: () => {
      const map = mapOf(base);
      return () => mergePlain(map, updateFrom());
    },
    bytes,
  });
  return {
    'plain map': contender(() => theirs, 0),
    'plain map, out of JSON': contender(() => JSON.parse(json), new TextEncoder().encode(json).length),
  };
}

/** Records that may be written to. */
function mapOf(base: readonly StoredRecord[]): Map<string, StoredRecord> {
  return new Map(base.map((record) => [record.id, { ...record, fields: { ...record.fields } }]));
}

function mergePlain(map: Map<string, StoredRecord>, all: readonly StoredRecord[]): void {
  for (const record of all) {
    const known = map.get(record.id)?.fields as Record<string, Field> | undefined;
    if (!known) {
      map.set(record.id, record);
      continue;
    }
    for (const name in record.fields) {
      const had = known[name];
      const field = record.fields[name]!;
      if (!had || isLater(field[1], had[1])) known[name] = field;
    }
  }
}

function isLater(a: Stamp, b: Stamp): boolean {
  return a[0] > b[0] || (a[0] === b[0] && a[1] > b[1]);
}

async function ours({ base, theirs }: Scene): Promise<Record<string, Contender>> {
  const items: string[] = [];
  for (let i = 0; i < theirs.length; i += inAnItem)
    items.push(await pack(rowsOf(theirs.slice(i, i + inAnItem))));
  const mine = () => mapOf(base);
  return {
    ours: {
      prepare: () => {
        const map = mine();
        return () => mergeOurs(map, theirs);
      },
      bytes: 0,
    },
    'ours, out of items': {
      prepare: () => {
        const map = mine();
        return async () => {
          const opened = await Promise.all(items.map(unpack));
          for (const rows of opened) mergeOurs(map, recordsOf(rows!, 'me')!);
        };
      },
      bytes: items.reduce((sum, item) => sum + item.length, 0),
    },
  };
}

function mergeOurs(map: Map<string, StoredRecord>, all: readonly StoredRecord[]): void {
  for (const record of all) {
    const known = map.get(record.id);
    map.set(record.id, known ? mergeRecords(known, record) : record);
  }
}

function yjs({ had, changed }: Scene): Record<string, Contender> {
  const Y = peers!.yjs;
  const first = new Y.Doc();
  first.transact(() => {
    for (const [id, fields] of had) first.getMap('records').set(id, new Y.Map(Object.entries(fields)));
  });
  const known = Y.encodeStateAsUpdateV2(first);
  const other = new Y.Doc();
  Y.applyUpdateV2(other, known);
  other.transact(() => {
    for (const [id, fields] of changed) {
      const record = other.getMap('records').get(id);
      for (const [name, value] of Object.entries(fields)) record.set(name, value);
    }
  });
  const news = Y.encodeStateAsUpdateV2(other, Y.encodeStateVector(first));
  return {
    Yjs: {
      prepare: () => {
        const doc = new Y.Doc();
        Y.applyUpdateV2(doc, known);
        return () => Y.applyUpdateV2(doc, news);
      },
      bytes: news.length,
    },
  };
}

function automerge({ had, changed }: Scene): Record<string, Contender> {
  const A = peers!.automerge;
  const first = A.from({ records: Object.fromEntries(had) });
  const other = A.change(A.clone(first), (doc: any) => {
    for (const [id, fields] of changed) Object.assign(doc.records[id], fields);
  });
  const news: Uint8Array[] = A.getChanges(first, other);
  return {
    Automerge: {
      prepare: () => {
        const doc = A.clone(first);
        return () => A.applyChanges(doc, news);
      },
      bytes: news.reduce((sum, each) => sum + each.length, 0),
    },
  };
}

/** What a quarter's OKRs, check-ins and reports take, each packed as it would be stored. */
export async function sizes(): Promise<Sizes> {
  const { work } = quarter(7);
  const item = await pack(rowsOf(work));
  const all: Record<string, number> = { ours: fromBase64(item.slice(9)).length };
  if (!peers) return all;
  await peers.isReady;
  const plain = Object.fromEntries(
    work.map(({ id, fields }) => [
      id,
      Object.fromEntries(Object.entries(fields).map(([name, [value]]) => [name, value ?? null])),
    ]),
  );
  const { yjs: Y, automerge: A } = peers;
  const doc = new Y.Doc();
  doc.transact(() => {
    for (const [id, fields] of Object.entries(plain))
      doc.getMap('records').set(id, new Y.Map(Object.entries(fields)));
  });
  const deflated = await through(Y.encodeStateAsUpdateV2(doc), new CompressionStream('deflate-raw'));
  return {
    ...all,
    'Yjs v2, deflated': deflated.length,
    Automerge: A.save(A.from({ records: plain })).length,
  };
}

function idOf(i: number): string {
  const chance = ((i * 48_271) % 2_147_483_647).toString(16).padStart(12, '0');
  const time = (start + i).toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7abc-8def-${chance}`;
}
