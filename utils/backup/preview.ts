import type { Change, StoredRecord } from '@/utils/merge/record';
import { isAlive } from '@/utils/merge/apply';

export type Fate = 'added' | 'changed' | 'removed';

/** What an import would do: how many of each kind, and by name what people look for first. */
export interface Preview {
  readonly counts: readonly { readonly kind: string; readonly fate: Fate; readonly count: number }[];
  readonly named: readonly { readonly kind: string; readonly fate: Fate; readonly title: string }[];
}

const namedKinds: ReadonlySet<string> = new Set(['objective', 'key-result']);

/** Says what these changes do to the records that are here. */
export function previewOf(changes: readonly Change[], here: readonly StoredRecord[]): Preview {
  const known = new Map(here.map((record) => [record.id, record]));
  const counts = new Map<string, { kind: string; fate: Fate; count: number }>();
  const named: { kind: string; fate: Fate; title: string }[] = [];
  for (const { kind, id, set, remove } of changes) {
    const before = known.get(id);
    const fate = remove ? 'removed' : before && isAlive(before) ? 'changed' : 'added';
    const key = `${kind} ${fate}`;
    counts.set(key, { kind, fate, count: (counts.get(key)?.count ?? 0) + 1 });
    const title = set?.title ?? before?.fields.title?.[0];
    if (namedKinds.has(kind) && typeof title === 'string') named.push({ kind, fate, title });
  }
  return { counts: [...counts.values()], named };
}
