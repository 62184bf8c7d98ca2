import { z } from '@/utils/okr/schema';
import type { Field, Stamp, StoredRecord } from './record';
import { markRoom, marks, rowsForm, type Rows } from './rows';
import { isReference, lengthen, placeIn, timeIn, unpackIds } from './short-ids';
import { usualOf, wireKinds, wireTimes, type WireField } from './wire-names';

const outline = z.tuple([
  z.literal(rowsForm),
  z.array(z.string()),
  z.array(z.int()),
  z.array(z.array(z.unknown())),
]);
const field = z.union([z.int(), z.tuple([z.string(), z.int()])]);
const groupStart = z.tuple([z.union([z.int(), z.string()]), z.array(field)]);

/** The last millisecond that a date can say; a later stamp could never be overtaken. */
const lastTime = 8_640_000_000_000_000;

/** The records of an item in `space`; undefined for anything of another form. A row that cannot be read is left out. */
export function recordsOf({ values, raw }: Rows, space: string): readonly StoredRecord[] | undefined {
  const parsed = outline.safeParse(values);
  if (!parsed.success) return undefined;
  const [, devices, times, shortened] = parsed.data;
  const made = unpackIds({ times, raw });
  if (!made) return undefined;
  const records: StoredRecord[] = [];
  let before = 0;
  for (const group of shortened) {
    const [kind, fields, ...columns] = lengthen(group, made.ids) as unknown[];
    const start = groupStart.safeParse([kind, fields]);
    if (!start.success || !columns.every(Array.isArray)) continue;
    const form = formOf(...start.data);
    const shortIds = group[2] as readonly unknown[];
    for (let row = 0; row < (columns[0]?.length ?? 0); row += 1) {
      const base = baseOf(columns, row, timeOf(shortIds[row], made.times) ?? before, devices);
      if (!base) continue;
      before = base[0];
      const record = form && recordOf(form, columns, row, base, devices, space);
      if (record) records.push(record);
    }
  }
  return records;
}

/** The time that a made id begins with, by its place; undefined for ids of another form. */
function timeOf(shortId: unknown, times: readonly number[]): number | undefined {
  if (typeof shortId !== 'string') return undefined;
  return isReference(shortId) ? times[placeIn(shortId)] : timeIn(shortId);
}

type Columns = readonly (readonly unknown[])[];

/** How the rows of a group are read: the field that each of its columns begins, or the tombstone. */
interface Form {
  readonly kind: string;
  readonly fields: readonly ('deleted' | FieldForm)[];
}

interface FieldForm {
  readonly name: string;
  readonly entry: WireField;
  readonly isTime: boolean;
  readonly isUsual: boolean;
  readonly hasOwnStamp: boolean;
  readonly hasSeen: boolean;
}

function formOf(kind: number | string, columns: readonly z.infer<typeof field>[]): Form | undefined {
  const known = typeof kind === 'number' ? wireKinds[kind] : undefined;
  const name = typeof kind === 'string' ? kind : known?.kind;
  if (name === undefined) return undefined;
  const fields: ('deleted' | FieldForm)[] = [];
  for (const column of columns) {
    if (column === 0) {
      fields.push('deleted');
      continue;
    }
    const place = typeof column === 'number' ? Math.floor(column / markRoom) - 1 : -1;
    const mark = typeof column === 'number' ? column % markRoom : column[1];
    const entry: WireField | undefined = typeof column === 'number' ? known?.fields[place] : [column[0]];
    if (!entry || entry[0] === '__proto__') return undefined;
    fields.push({
      name: entry[0],
      entry,
      isTime: place >= 0 && wireTimes.has(entry[0]),
      isUsual: (mark & marks.usual) > 0,
      hasOwnStamp: (mark & marks.ownStamp) > 0,
      hasSeen: (mark & marks.sawBefore) > 0,
    });
  }
  return { kind: name, fields };
}

function baseOf(columns: Columns, row: number, from: number, devices: readonly string[]): Stamp | undefined {
  if (typeof columns[0]?.[row] !== 'string') return undefined;
  return stampAt(from, columns[1]?.[row], columns[2]?.[row], devices);
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
  form: Form,
  columns: Columns,
  row: number,
  base: Stamp,
  devices: readonly string[],
  space: string,
): StoredRecord | undefined {
  const id = columns[0]?.[row] as string;
  const fields: Record<string, Field> = {};
  let deleted: Stamp | undefined;
  let at = 3;
  let last: Stamp | undefined;
  // The fields of a record were mostly written together: they share one stamp.
  const nextStamp = () => {
    const next = stampAt(base[0], columns[at++]?.[row], columns[at++]?.[row], devices);
    if (next && last && next[0] === last[0] && next[1] === last[1]) return last;
    return (last = next);
  };
  for (const each of form.fields) {
    if (each === 'deleted') {
      deleted = nextStamp();
      if (!deleted) return undefined;
      continue;
    }
    const carried = each.isUsual ? copyOf(usualOf(each.entry, id) ?? null) : columns[at++]?.[row];
    if (carried === undefined) return undefined;
    const stamp = each.hasOwnStamp ? nextStamp() : base;
    const sawBefore = each.hasSeen ? nextStamp() : undefined;
    if (!stamp || (each.hasSeen && !sawBefore)) return undefined;
    const value = each.isTime && !each.isUsual ? toTime(carried, base[0]) : carried;
    fields[each.name] = sawBefore ? [value, stamp, sawBefore] : [value, stamp];
  }
  return deleted ? { id, kind: form.kind, space, fields, deleted } : { id, kind: form.kind, space, fields };
}

function copyOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? structuredClone(value) : value;
}

function toTime(carried: unknown, base: number): unknown {
  if (typeof carried === 'number') return base + carried;
  return Array.isArray(carried) ? (carried[0] ?? null) : null;
}
