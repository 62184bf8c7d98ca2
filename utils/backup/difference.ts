import { isAlive } from '@/utils/merge/apply';
import type { Change, StoredRecord } from '@/utils/merge/record';

/** The change that gives a record the values it has in `to`; undefined when it has them. Absent is as good as removed. */
export function difference(from: StoredRecord | undefined, to: StoredRecord | undefined): Change | undefined {
  const record = to ?? from;
  if (!record) return undefined;
  const { kind, id } = record;
  const [lives, shall] = [from !== undefined && isAlive(from), to !== undefined && isAlive(to)];
  if (!shall || !to) return lives ? { kind, id, remove: true } : undefined;
  const names = new Set([...Object.keys(to.fields), ...Object.keys(from?.fields ?? {})]);
  const set = [...names]
    // A field that one of them lacks reads as its default, and so does null.
    .map((name) => [name, to.fields[name]?.[0] ?? null, from?.fields[name]?.[0] ?? null] as const)
    .filter(([, wanted, now]) => !lives || JSON.stringify(wanted) !== JSON.stringify(now))
    .map(([name, wanted]) => [name, wanted] as const);
  return set.length === 0 && lives ? undefined : { kind, id, set: Object.fromEntries(set) };
}
