import { z } from '@/utils/okr/schema';
import type { Field, Stamp, StoredRecord } from './record';
import { markRoom, marks, rowsForm, type Rows } from './rows';
import { lengthen, timeIn, unpackIds } from './short-ids';
import { usualOf, wireKinds, wireTimes, type WireField } from './wire-names';

const outline = z.tuple([
  z.literal(rowsForm),
  z.array(z.string()),
  z.array(z.int()),
  z.array(z.array(z.unknown())),
]);
const field = z.union([z.int(), z.tuple([z.string(), z.int()])]);
const groupStart = z.tuple([z.union([z.int(), z.string()]), z.array(field)]);
const columnsOf = z.array(z.array(z.unknown()));

/** The last millisecond that a date can say; a later stamp could never be overtaken. */
const lastTime = 8_640_000_000_000_000;

/** The records of an item in `space`; undefined for anything of another form. A row that cannot be read is left out. */
export function recordsOf({ values, raw }: Rows, space: string): readonly StoredRecord[] | undefined {
  const parsed = outline.safeParse(values);
  if (!parsed.success) return undefined;
  const [, devices, times, shortened] = parsed.data;
  const ids = unpackIds({ times, raw });
  if (!ids) return undefined;
  const records: StoredRecord[] = [];
  let before = 0;
  for (const group of lengthen(shortened, ids) as unknown[][]) {
    const start = groupStart.safeParse(group.slice(0, 2));
    const columns = columnsOf.safeParse(group.slice(2));
    if (!start.success || !columns.success) continue;
    const [kind, fields] = start.data;
    for (let i = 0; i < (columns.data[0]?.length ?? 0); i += 1) {
      const row = columns.data.map((column) => column[i]);
      const base = baseOf(row, before, devices);
      if (!base) continue;
      before = base[0];
      const record = recordOf(kind, fields, row, base, devices, space);
      if (record) records.push(record);
    }
  }
  return records;
}

function baseOf(row: readonly unknown[], before: number, devices: readonly string[]): Stamp | undefined {
  const [id, distance, device] = row;
  return typeof id === 'string' ? stampAt(timeIn(id) ?? before, distance, device, devices) : undefined;
}

function stampAt(
  from: number,
  distance: unknown,
  device: unknown,
  devices: readonly string[],
): Stamp | undefined {
  const n = typeof distance === 'number' ? from + distance : Number.NaN;
  const name = typeof device === 'number' ? devices[device] : undefined;
  return Number.isSafeInteger(n) && n >= 0 && n <= lastTime && name !== undefined ? [n, name] : undefined;
}

function recordOf(
  kind: number | string,
  columns: readonly z.infer<typeof field>[],
  row: readonly unknown[],
  base: Stamp,
  devices: readonly string[],
  space: string,
): StoredRecord | undefined {
  const known = typeof kind === 'number' ? wireKinds[kind] : undefined;
  const kindName = typeof kind === 'string' ? kind : known?.kind;
  if (kindName === undefined) return undefined;
  const fields: [string, Field][] = [];
  let deleted: Stamp | undefined;
  let at = 3;
  const nextStamp = () => stampAt(base[0], row[at++], row[at++], devices);
  for (const column of columns) {
    if (column === 0) {
      deleted = nextStamp();
      if (!deleted) return undefined;
      continue;
    }
    const place = typeof column === 'number' ? Math.floor(column / markRoom) - 1 : -1;
    const mark = typeof column === 'number' ? column % markRoom : column[1];
    const entry: WireField | undefined = typeof column === 'number' ? known?.fields[place] : [column[0]];
    if (!entry || entry[0] === '__proto__') return undefined;
    const isTime = place >= 0 && wireTimes.has(entry[0]);
    const carried =
      mark & marks.usual ? structuredClone(usualOf(entry, row[0] as string) ?? null) : row[at++];
    if (carried === undefined) return undefined;
    const stamp = mark & marks.ownStamp ? nextStamp() : base;
    const sawBefore = mark & marks.sawBefore ? nextStamp() : undefined;
    if (!stamp || (mark & marks.sawBefore && !sawBefore)) return undefined;
    const value = isTime && !(mark & marks.usual) ? toTime(carried, base[0]) : carried;
    fields.push([entry[0], sawBefore ? [value, stamp, sawBefore] : [value, stamp]]);
  }
  return {
    id: row[0] as string,
    kind: kindName,
    space,
    fields: Object.fromEntries(fields),
    ...(deleted ? { deleted } : {}),
  };
}

function toTime(carried: unknown, base: number): unknown {
  if (typeof carried === 'number') return base + carried;
  return Array.isArray(carried) ? (carried[0] ?? null) : null;
}
