import type { IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';

/** Takes the database from one version to the next. It may use nothing that can change later. */
export type Upgrade = (
  db: IDBPDatabase<unknown>,
  transaction: IDBPTransaction<unknown, ArrayLike<StoreNames<unknown>>, 'versionchange'>,
) => void | Promise<void>;
