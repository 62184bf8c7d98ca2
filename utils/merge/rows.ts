import { compareStamps } from './apply';
import type { Field, Stamp, StoredRecord } from './record';
import { idsIn, packIds, shorten, timeIn } from './short-ids';
import { usualOf, wireKinds, wireTimes, type WireField } from './wire-names';

/** What an item carries: rows as JSON, and the ids in them as bytes. */
export interface Rows {
  readonly values: readonly unknown[];
  readonly raw: Uint8Array;
}

export const rowsForm = 1;

/** What a column says of its field, beside its value. */
export const marks = {
  /** The field has its usual value, which does not travel. */
  usual: 1,
  /** It was written at another time than the record: two more columns say when, and by whom. */
  ownStamp: 2,
  /** Its author saw an earlier text: two more columns say of when, and by whom. */
  sawBefore: 4,
} as const;

/** Room for the marks beside the field's place in its table; place 0 is the tombstone. */
export const markRoom = 8;

/**
 * Records, or the parts of them that one browser publishes, as they travel:
 * `[form, devices, times of ids, groups]`. A group holds the records that have the same fields:
 * `[kind, fields, ids, times, devices, …one column a field and mark]`.
 */
export function rowsOf(records: readonly StoredRecord[]): Rows {
  const ids = idsIn(records.map(({ id, fields }) => [id, Object.entries(fields)]));
  const places = new Map(ids.map((id, place) => [id, place]));
  const devices = new Map<string, number>();
  const numberOf = (device: string) => {
    const known = devices.get(device);
    if (known !== undefined) return known;
    devices.set(device, devices.size);
    return devices.size - 1;
  };
  const groups = new Map<string, unknown[][]>();
  let before = 0;
  for (const record of inGroups(records)) {
    const { id, kind, base, cells } = record;
    const header = [kind, cells.map(({ field }) => (field === undefined ? 0 : field))];
    const key = JSON.stringify(header);
    const columns = groups.get(key) ?? header;
    groups.set(key, columns as unknown[][]);
    const row = [
      id,
      base[0] - (timeIn(id) ?? before),
      numberOf(base[1]),
      ...cells.flatMap(({ values, stamps }) => [
        ...values,
        ...stamps.flatMap(([n, device]) => [n - base[0], numberOf(device)]),
      ]),
    ];
    before = base[0];
    row.forEach((value, i) => {
      const column = columns[i + 2] as unknown[] | undefined;
      if (column) column.push(value);
      else columns[i + 2] = [value];
    });
  }
  const { times, raw } = packIds(ids);
  return {
    values: [rowsForm, [...devices.keys()], times, shorten([...groups.values()], places)] as unknown[],
    raw,
  };
}

interface Cell {
  /** Place and marks of a known field, name and marks of another. */
  readonly field: number | readonly [string, number];
  readonly values: readonly unknown[];
  readonly stamps: readonly Stamp[];
}

interface Prepared {
  readonly id: string;
  readonly kind: number | string;
  readonly base: Stamp;
  readonly cells: readonly Cell[];
}

/** Records with the same fields follow one another; else they stand as they were given. */
function inGroups(records: readonly StoredRecord[]): readonly Prepared[] {
  const groups = new Map<string, Prepared[]>();
  for (const record of records) {
    const prepared = prepare(record);
    const key = JSON.stringify([prepared.kind, prepared.cells.map(({ field }) => field)]);
    const group = groups.get(key);
    if (group) group.push(prepared);
    else groups.set(key, [prepared]);
  }
  return [...groups.values()].flat();
}

function prepare({ id, kind, fields, deleted }: StoredRecord): Prepared {
  const place = wireKinds.findIndex((each) => each.kind === kind);
  const known = wireKinds[place]?.fields ?? [];
  const base = mostFrequent(Object.values(fields).map(([, stamp]) => stamp)) ?? deleted ?? [0, ''];
  const cells = Object.entries(fields).map(([name, field]) => cellOf(name, field, base, id, known));
  cells.sort((a, b) => (JSON.stringify(a.field) < JSON.stringify(b.field) ? -1 : 1));
  if (deleted) cells.unshift({ field: 0, values: [], stamps: [deleted] });
  return { id, kind: place < 0 ? kind : place, base, cells };
}

function cellOf(
  name: string,
  [given, stamp, sawBefore]: Field,
  base: Stamp,
  id: string,
  known: readonly WireField[],
): Cell {
  const value = given ?? null;
  const place = known.findIndex(([each]) => each === name);
  const entry = known[place];
  const usual = entry && usualOf(entry, id);
  const isUsual = usual !== undefined && JSON.stringify(usual) === JSON.stringify(value);
  const differs = compareStamps(stamp, base) !== 0;
  const mark =
    (isUsual ? marks.usual : 0) + (differs ? marks.ownStamp : 0) + (sawBefore ? marks.sawBefore : 0);
  return {
    field: place < 0 ? [name, mark] : (place + 1) * markRoom + mark,
    values: isUsual ? [] : [place >= 0 && wireTimes.has(name) ? fromTime(value, base[0]) : value],
    stamps: [...(differs ? [stamp] : []), ...(sawBefore ? [sawBefore] : [])],
  };
}

/** A time as its distance; what is no time is boxed. */
function fromTime(value: unknown, base: number): unknown {
  const distance = typeof value === 'number' && Number.isInteger(value) ? value - base : Number.NaN;
  return Number.isSafeInteger(distance) && distance + base === value ? distance : [value];
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
