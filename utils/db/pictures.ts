import { atomically } from './atomically';
import type { Database } from './open';
import type { Picture } from './schema';

/** More pictures than this are not kept: some fifteen megabytes. The oldest go first. */
export const mostPictures = 1_000;

export interface PictureUse {
  readonly count: number;
  readonly bytes: number;
}

export async function pictureUse(db: Database): Promise<PictureUse> {
  const pictures = await db.getAll('pictures');
  return { count: pictures.length, bytes: pictures.reduce((sum, { image }) => sum + image.size, 0) };
}

/** Removes the oldest pictures until `keep` are left; answers how many went. */
export async function prunePictures(db: Database, keep = mostPictures): Promise<number> {
  return atomically(db, ['pictures'], (tx) => letOldPicturesGo(tx.objectStore('pictures'), keep));
}

interface PictureStore {
  readonly count: () => Promise<number>;
  readonly getAll: () => Promise<readonly Picture[]>;
  readonly delete: (evidence: string) => Promise<void>;
}

/** The same within a transaction that is under way. */
export async function letOldPicturesGo(store: PictureStore, keep = mostPictures): Promise<number> {
  if ((await store.count()) <= keep) return 0;
  const oldestFirst = (await store.getAll()).toSorted((a, b) => a.at - b.at);
  const gone = oldestFirst.slice(0, oldestFirst.length - keep);
  await Promise.all(gone.map(({ evidence }) => store.delete(evidence)));
  return gone.length;
}
