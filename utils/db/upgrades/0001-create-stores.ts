import type { Upgrade } from './upgrade';

/** Version 1: the stores as they were first drawn. */
export const createStores: Upgrade = (db) => {
  const records = db.createObjectStore('records', { keyPath: ['space', 'id'] });
  records.createIndex('kind-parent', ['kind', 'parent']);
  records.createIndex('kind-at', ['kind', 'at']);
  const captures = db.createObjectStore('captures', { keyPath: 'id' });
  captures.createIndex('evidence-at', ['evidence', 'at']);
  db.createObjectStore('pictures', { keyPath: 'evidence' });
  const log = db.createObjectStore('log', { keyPath: 'id' });
  log.createIndex('subjects', 'subjects', { multiEntry: true });
  db.createObjectStore('replaced', { keyPath: 'id', autoIncrement: true });
  db.createObjectStore('meta');
  db.createObjectStore('typing');
};
