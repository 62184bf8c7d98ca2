import { z } from '@/utils/okr/schema';
import { compareStamps } from './apply';
import type { Field, Stamp, StoredRecord } from './record';

const stamp = z.tuple([z.number(), z.string()]);

/**
 * A record, or some of its fields, as it travels: one base stamp for the row and only the stamps that differ from it.
 * `[kind, id, base, values, differing stamps, tombstone, stamps of what texts' authors saw]`
 */
const row = z.tuple([
  z.string(),
  z.string(),
  stamp,
  z.record(z.string(), z.unknown()),
  z.record(z.string(), stamp),
  z.nullable(stamp),
  z.record(z.string(), stamp),
]);
export type Row = z.infer<typeof row>;

export function rowOfRecord({ kind, id, fields, deleted }: StoredRecord): Row {
  const base = mostFrequent(Object.values(fields).map(([, each]) => each)) ?? deleted ?? [0, ''];
  const values: Record<string, unknown> = {};
  const differing: Record<string, [number, string]> = {};
  const seen: Record<string, [number, string]> = {};
  for (const [name, [value, written, sawBefore]] of Object.entries(fields)) {
    values[name] = value ?? null;
    if (compareStamps(written, base) !== 0) differing[name] = [...written];
    if (sawBefore) seen[name] = [...sawBefore];
  }
  return [kind, id, [...base], values, differing, deleted ? [...deleted] : null, seen];
}

/** The record of a row in `space`; undefined for anything of another shape. */
export function recordOfRow(value: unknown, space: string): StoredRecord | undefined {
  const parsed = row.safeParse(value);
  if (!parsed.success) return undefined;
  const [kind, id, base, values, differing, deleted, seen] = parsed.data;
  const fields: Record<string, Field> = {};
  for (const [name, each] of Object.entries(values)) {
    const written: Stamp = differing[name] ?? base;
    const sawBefore = seen[name];
    fields[name] = sawBefore ? [each, written, sawBefore] : [each, written];
  }
  return { id, kind, space, fields, ...(deleted ? { deleted } : {}) };
}

function mostFrequent(stamps: readonly Stamp[]): Stamp | undefined {
  const counts = new Map<string, { stamp: Stamp; count: number }>();
  for (const each of stamps) {
    const key = each.join();
    counts.set(key, { stamp: each, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()].reduce<{ stamp: Stamp; count: number } | undefined>(
    (best, each) => (best && best.count >= each.count ? best : each),
    undefined,
  )?.stamp;
}
