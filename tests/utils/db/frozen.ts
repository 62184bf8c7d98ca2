import { readdirSync, readFileSync } from 'node:fs';

/** A database as one version of OKRail left it: its stores, their indexes and every row. Never edited again. */
export interface Frozen {
  readonly version: number;
  readonly stores: readonly {
    readonly name: string;
    readonly keyPath: string | string[] | null;
    readonly autoIncrement: boolean;
    readonly indexes: readonly {
      readonly name: string;
      readonly keyPath: string | string[];
      readonly multiEntry: boolean;
    }[];
    /** With its key where the row does not hold it. */
    readonly rows: readonly { readonly key?: string; readonly value: unknown }[];
  }[];
}

const folder = new URL('../../fixtures/db/', import.meta.url);

export function frozenVersions(): readonly number[] {
  return readdirSync(folder).map((name) => Number(/^v(\d+)\.json$/.exec(name)?.[1]));
}

export function readFrozen(version: number): Frozen {
  return JSON.parse(readFileSync(new URL(`v${version}.json`, folder), 'utf8')) as Frozen;
}

/** Makes that database, by nothing of the product's code. */
export function thaw(name: string, { version, stores }: Frozen): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name, version);
    opening.addEventListener('error', () => reject(opening.error ?? new Error('not opened')));
    opening.addEventListener('upgradeneeded', () => {
      for (const { name: store, keyPath, autoIncrement, indexes, rows } of stores) {
        const made = opening.result.createObjectStore(store, { keyPath, autoIncrement });
        for (const index of indexes)
          made.createIndex(index.name, index.keyPath, { multiEntry: index.multiEntry });
        for (const { key, value } of rows) made.put(value, key);
      }
    });
    opening.addEventListener('success', () => {
      opening.result.close();
      resolve();
    });
  });
}
