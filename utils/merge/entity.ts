import { isAlive } from './apply';
import { isKind, kinds, type EntityOf, type Kind } from './kinds';
import type { StoredRecord } from './record';

/** The entity that a record stands for; undefined when it is removed, of an unknown kind, or cannot be read. */
export function entityOf(record: StoredRecord): EntityOf<Kind> | undefined {
  if (!isKind(record.kind) || !isAlive(record)) return undefined;
  const fields = Object.fromEntries(
    Object.entries(record.fields).map(([name, [value]]) => [name, value ?? undefined]),
  );
  const parsed = kinds[record.kind].schema.safeParse({ ...withoutNulls(fields), id: record.id });
  return parsed.success ? parsed.data : undefined;
}

/** A field set back to nothing reads as its default. */
function withoutNulls(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
