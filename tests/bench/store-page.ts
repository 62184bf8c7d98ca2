import type { Capture } from '@/utils/evidence/capture';
import type { LogEntry } from '@/utils/merge/log-entry';
import type { StoredRecord } from '@/utils/merge/record';
import { capturesOf } from '@/utils/db/captures';
import { importContent } from '@/utils/db/import-content';
import { loadRecords } from '@/utils/db/load';
import { mergeIntoStore } from '@/utils/db/mailbox-store';
import { openDatabase, type Database } from '@/utils/db/open';
import { removeDatabase } from '@/utils/db/remove';
import { rowOf } from '@/utils/db/row';
import { save } from '@/utils/db/save';
import type { RecordRow } from '@/utils/db/schema';
import { reportId } from '@/utils/week/report-id';
import { quarter } from '../utils/mailbox/quarter';

/** One way to keep records and captures in the browser. */
interface Contender {
  readonly open: () => Promise<unknown>;
  /** Many records in one transaction, by what it offers for that. */
  readonly putRecords: (rows: readonly RecordRow[]) => Promise<unknown>;
  readonly putCaptures: (captures: readonly Capture[]) => Promise<unknown>;
  /** One acknowledged edit: the record is read, changed, written, and the log with it. */
  readonly edit: (id: string, change: (row: RecordRow) => RecordRow, entry: LogEntry) => Promise<unknown>;
  readonly capturesOf: (evidence: string) => Promise<unknown>;
  /** What the panel reads when it opens. */
  readonly start: () => Promise<unknown>;
  readonly close: () => unknown;
  readonly remove: () => Promise<unknown>;
  /** Many records from another browser: each is looked up before it is written. */
  readonly takeIn?: (rows: readonly RecordRow[]) => Promise<unknown>;
  /** Many records of a backup, all looked up, and the log with what takes it back. */
  readonly importRecords?: (rows: readonly RecordRow[]) => Promise<unknown>;
}

const settled = (request: IDBRequest | IDBTransaction) =>
  new Promise<unknown>((resolve, reject) => {
    const done = 'oncomplete' in request ? 'complete' : 'success';
    request.addEventListener(done, () => resolve('result' in request ? request.result : undefined));
    request.addEventListener('error', () => reject(request.error ?? new Error('failed')));
    request.addEventListener('abort', () => reject(new Error('aborted')));
  });

/** IndexedDB by hand, with our stores and indexes: the floor. */
function raw(name: string): Contender {
  let db: IDBDatabase;
  const writing = async (stores: string[], work: (tx: IDBTransaction) => void) => {
    const tx = db.transaction(stores, 'readwrite', { durability: 'strict' });
    const done = settled(tx);
    work(tx);
    await done;
  };
  return {
    async open() {
      const opening = indexedDB.open(name, 1);
      opening.addEventListener('upgradeneeded', () => {
        const made = opening.result;
        const records = made.createObjectStore('records', { keyPath: ['space', 'id'] });
        records.createIndex('kind-parent', ['kind', 'parent']);
        records.createIndex('kind-at', ['kind', 'at']);
        made.createObjectStore('captures', { keyPath: 'id' }).createIndex('evidence-at', ['evidence', 'at']);
        made.createObjectStore('replaced', { keyPath: 'id', autoIncrement: true });
        made
          .createObjectStore('log', { keyPath: 'id' })
          .createIndex('subjects', 'subjects', { multiEntry: true });
      });
      await settled(opening);
      db = opening.result;
    },
    putRecords: (rows) =>
      writing(['records'], (tx) => {
        const store = tx.objectStore('records');
        for (const row of rows) store.put(row);
      }),
    putCaptures: (captures) =>
      writing(['captures'], (tx) => {
        const store = tx.objectStore('captures');
        for (const each of captures) store.put(each);
      }),
    takeIn: (rows) =>
      writing(['records', 'replaced'], (tx) => {
        const store = tx.objectStore('records');
        let left = rows.length;
        for (const { space, id } of rows)
          store.get([space, id]).addEventListener('success', () => {
            left -= 1;
            if (left === 0) for (const row of rows) store.put(row);
          });
      }),
    importRecords: (rows) =>
      writing(['records', 'log'], (tx) => {
        const store = tx.objectStore('records');
        store.getAll().addEventListener('success', () => {
          for (const row of rows) store.put(row);
          tx.objectStore('log').put(importEntry(rows));
        });
      }),
    edit: (id, change, entry) =>
      writing(['records', 'log'], (tx) => {
        const reading = tx.objectStore('records').get(['me', id]);
        reading.addEventListener('success', () => {
          tx.objectStore('records').put(change(reading.result as RecordRow));
          tx.objectStore('log').put(entry);
        });
      }),
    capturesOf: (evidence) =>
      settled(
        db
          .transaction('captures')
          .objectStore('captures')
          .index('evidence-at')
          .getAll(IDBKeyRange.bound([evidence, -Infinity], [evidence, Infinity])),
      ),
    start: () => settled(db.transaction('records').objectStore('records').getAll()),
    close: () => db.close(),
    remove: () => settled(indexedDB.deleteDatabase(name)),
  };
}

const reports = [reportId('lan', '2026-W52'), reportId('lan', '2026-W51')];

/** The product's own code. */
function ours(name: string): Contender {
  let db: Database;
  let ids = 0;
  const tools = { now: 1_900_000_000_000, newId: () => `entry ${(ids += 1)}`, device: 'bench0', by: null };
  const importing = (records: readonly StoredRecord[], captures: readonly Capture[] = []) =>
    importContent(db, { records, captures, log: [], replaced: [], pictures: [] }, 'merge', tools);
  return {
    async open() {
      db = (await openDatabase(name)) as Database;
    },
    putRecords: (rows) => mergeIntoStore(db, rows, tools.now),
    putCaptures: (captures) => importing([], captures),
    edit: (_id, _change, entry) => save(db, { entry, captures: [] }, 'bench0'),
    capturesOf: (evidence) => capturesOf(db, [evidence]),
    start: () => loadRecords(db, reports),
    close: () => db.close(),
    remove: () => removeDatabase(name),
    takeIn: (rows) => mergeIntoStore(db, rows, tools.now),
    importRecords: importing,
  };
}

const contenders: Readonly<Record<string, (name: string) => Contender>> = {
  raw,
  ours,
  ...(globalThis as never as { StorePeers?: Record<string, (name: string) => Contender> }).StorePeers,
};

/** Records of some quarters, so many. */
function manyRecords(count: number): readonly RecordRow[] {
  const rows: RecordRow[] = [];
  for (let seed = 1; rows.length < count; seed += 1) {
    const { work, pages } = quarter(seed * 7);
    rows.push(
      ...[...work.slice(3), ...pages].map((record) => rowOf({ ...record, id: `${seed}:${record.id}` })),
    );
  }
  return rows.slice(0, count);
}

function manyCaptures(pages: number, each: number): readonly Capture[] {
  return Array.from({ length: pages * each }, (_, i) => ({
    id: `capture ${i}`,
    evidence: `page:${i % pages}`,
    at: 1_790_000_000_000 + i,
    title: `Bài viết ${i}`,
    figures: ['views', 'likes', 'comments'].map((key) => ({ key, value: i, raw: `${i} lượt` }) as never),
  }));
}

function importEntry(rows: readonly RecordRow[]): LogEntry {
  const changes = rows.map(({ kind, id, fields }) => ({
    kind,
    id,
    set: Object.fromEntries(Object.entries(fields).map(([name, [value]]) => [name, value])),
  }));
  const inverse = rows.map(({ kind, id }) => ({ kind, id, remove: true as const }));
  const subjects = rows.map(({ id }) => id);
  return { id: 'import', at: 1_900_000_000_000, by: null, verb: 'import', subjects, changes, inverse };
}

export type Times = Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;

/** Milliseconds of each operation by each contender, in turns. */
export async function measure(rounds: number): Promise<Times> {
  const times: Record<string, Record<string, number[]>> = {};
  const time = async (operation: string, who: string, work: () => Promise<unknown>) => {
    const from = performance.now();
    await work();
    ((times[operation] ??= {})[who] ??= []).push(performance.now() - from);
  };
  const inTurns = async (work: (name: string, make: (db: string) => Contender) => Promise<void>) => {
    for (const [name, make] of Object.entries(contenders)) await work(name, make);
  };

  const rows = manyRecords(10_000);
  const operations = {
    'put 10 k records': 'putRecords',
    'take in 10 k records of another browser': 'takeIn',
    'import 10 k records with a way back': 'importRecords',
  } as const;
  for (let round = 0; round < rounds; round += 1)
    for (const [operation, how] of Object.entries(operations))
      await inTurns(async (name, make) => {
        const one = make(`put ${name}`);
        const work = one[how];
        if (!work || (name === 'ours' && how === 'putRecords')) return;
        await one.open();
        await time(operation, name, () => work(rows));
        one.close();
        await one.remove();
      });

  const captures = manyCaptures(1_000, 100);
  const { work, pages } = quarter(7);
  const start = [...work, ...pages].map(rowOf);
  const full = new Map<string, Contender>();
  await inTurns(async (name, make) => {
    const one = make(`full ${name}`);
    full.set(name, one);
    await one.open();
    for (let i = 0; i < captures.length; i += 20_000) await one.putCaptures(captures.slice(i, i + 20_000));
    await one.putRecords(start);
  });
  const title = start.filter(({ kind }) => kind === 'key-result');
  for (let round = 0; round < rounds * 8; round += 1)
    // Who comes first finds the disk as the last of the round before left it, so all take turns at that.
    for (const [name, one] of round % 2 === 0 ? full : [...full].toReversed()) {
      await time('100 of 100 k captures by index', name, () =>
        one.capturesOf(`page:${(round * 37) % 1_000}`),
      );
      const { id } = title[round % title.length]!;
      const set = { title: `Kết quả ${round}` };
      const entry: LogEntry = {
        id: `edit ${name} ${round}`,
        at: 1_900_000_000_000 + round,
        by: null,
        verb: 'editKeyResult',
        subjects: [id],
        changes: [{ kind: 'key-result', id, set }],
        inverse: [{ kind: 'key-result', id, set: { title: 'Cũ' } }],
      };
      const change = (row: RecordRow): RecordRow => ({
        ...row,
        fields: { ...row.fields, title: [set.title, [entry.at, 'bench0']] },
      });
      await time('one acknowledged edit', name, () => one.edit(id, change, entry));
      await time('read what the panel starts with', name, () => one.start());
      one.close();
      await time('open beside 100 k captures', name, () => one.open());
    }
  for (const one of full.values()) {
    one.close();
    await one.remove();
  }
  return times;
}
