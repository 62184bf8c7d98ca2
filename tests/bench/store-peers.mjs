import { Dexie } from 'dexie';
import PouchDB from 'pouchdb-browser';

/** The same two stores by Dexie. */
function dexie(name) {
  const db = new Dexie(name, { chromeTransactionDurability: 'strict' });
  db.version(1).stores({
    records: '[space+id], [kind+parent], [kind+at]',
    captures: 'id, [evidence+at]',
    log: 'id, *subjects',
  });
  return {
    open: () => db.open(),
    putRecords: (rows) => db.records.bulkPut(rows),
    putCaptures: (captures) => db.captures.bulkPut(captures),
    edit: (id, change, entry) =>
      db.transaction('rw', db.records, db.log, async () => {
        const before = await db.records.get(['me', id]);
        await Promise.all([db.records.put(change(before)), db.log.put(entry)]);
      }),
    capturesOf: (evidence) =>
      db.captures.where('[evidence+at]').between([evidence, -Infinity], [evidence, Infinity]).toArray(),
    start: () => db.records.toArray(),
    close: () => db.close(),
    remove: () => db.delete(),
  };
}

/** One PouchDB: its ids are sorted, so that a prefix is an index. */
function pouchdb(name) {
  let db;
  const recordDoc = (row) => ({ ...row, _id: `r:${row.id}` });
  const captureDoc = (each) => ({ ...each, _id: `c:${each.evidence}:${each.at}` });
  const prefixed = (prefix) =>
    db.allDocs({ include_docs: true, startkey: prefix, endkey: `${prefix}\ufff0` });
  const wholly = async (answers) => {
    const failed = (await answers).find(({ error }) => error);
    if (failed) throw new Error(String(failed.message));
  };
  return {
    open: async () => {
      db = new PouchDB(name, { auto_compaction: true });
      await db.info();
    },
    putRecords: (rows) => wholly(db.bulkDocs(rows.map(recordDoc))),
    putCaptures: (captures) => wholly(db.bulkDocs(captures.map(captureDoc))),
    edit: async (id, change, entry) => {
      const before = await db.get(`r:${id}`);
      await wholly(
        db.bulkDocs([
          { ...before, ...change(before) },
          { ...entry, _id: `l:${entry.id}` },
        ]),
      );
    },
    capturesOf: (evidence) => prefixed(`c:${evidence}:`),
    start: () => prefixed('r:'),
    close: () => db.close(),
    remove: () => new PouchDB(name).destroy(),
  };
}

globalThis.StorePeers = { Dexie: dexie, PouchDB: pouchdb };
