import type { Database } from './open';

/** The addresses of the pages that count for a key result, the newest first: with and without tracking tags. */
export async function attachedAddresses(db: Database, atMost: number): Promise<readonly string[]> {
  const tx = db.transaction('records');
  const rows = (kind: string) =>
    tx.store.index('kind-at').getAll(IDBKeyRange.bound([kind, 0], [kind, Infinity]));
  const [attachments, pages] = await Promise.all([rows('attachment'), rows('evidence')]);
  const attached = new Set(
    attachments.flatMap(({ deleted, fields }) => (deleted ? [] : [fields.evidence?.[0]])),
  );
  const addresses = pages
    .toReversed()
    .filter(({ id, deleted }) => !deleted && attached.has(id))
    .slice(0, atMost)
    .flatMap(({ fields }) => [fields.address?.[0], fields.rawAddress?.[0]]);
  return [...new Set(addresses.filter((each): each is string => typeof each === 'string' && each !== ''))];
}
