/** Made ids, as they stand in an item beside its rows: what can be guessed as JSON numbers, what is chance as bytes. */
export interface ShortIds {
  /** The first six bytes of each id, which are a time, as the distance from the one before. */
  readonly times: readonly number[];
  /** The last ten bytes of each id. */
  readonly raw: Uint8Array;
}

const uuid = /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/g;
const wholeUuid = new RegExp(`^${uuid.source}$`);
const reference = /~(?:~|[0-9a-z]+;)/g;
const rawLength = 10;

/** Every made id that stands anywhere in these values, oldest first. */
export function idsIn(values: readonly unknown[]): readonly string[] {
  return [...new Set(JSON.stringify(values).match(uuid))].toSorted();
}

/** A value with `~<place>;` for each id; a `~` that was there is doubled. */
export function shorten(value: unknown, places: ReadonlyMap<string, number>): unknown {
  return mapStrings(value, (text) =>
    text.replaceAll('~', '~~').replaceAll(uuid, (id) => {
      const place = places.get(id);
      return place === undefined ? id : `~${place.toString(36)};`;
    }),
  );
}

/** What `shorten` shortened. A reference to no id stays as it is. */
export function lengthen(value: unknown, ids: readonly string[]): unknown {
  const idAt = new Map(ids.map((id, place) => [`~${place.toString(36)};`, id]));
  const longer = (whole: string) => (whole === '~~' ? '~' : (idAt.get(whole) ?? whole));
  return mapStrings(value, (text) =>
    text.includes('~') ? (idAt.get(text) ?? text.replaceAll(reference, longer)) : text,
  );
}

export function packIds(ids: readonly string[]): ShortIds {
  const raw = new Uint8Array(ids.length * rawLength);
  let before = 0;
  const times = ids.map((id, place) => {
    const digits = id.replaceAll('-', '');
    for (let i = 0; i < rawLength; i += 1) {
      raw[place * rawLength + i] = Number.parseInt(digits.slice(12 + 2 * i, 14 + 2 * i), 16);
    }
    const time = timeOfId(id);
    const distance = time - before;
    before = time;
    return distance;
  });
  return { times, raw };
}

/** The ids again; undefined when the two parts do not belong together. */
export function unpackIds({ times, raw }: ShortIds): readonly string[] | undefined {
  if (raw.length !== times.length * rawLength) return undefined;
  let time = 0;
  return times.map((distance, place) => {
    time += distance;
    const first = time.toString(16).padStart(12, '0');
    const at = place * rawLength;
    const [third, fourth, last] = [hex(raw, at, 2), hex(raw, at + 2, 2), hex(raw, at + 4, 6)];
    return `${first.slice(0, 8)}-${first.slice(8)}-${third}-${fourth}-${last}`;
  });
}

const hexOfByte = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

function hex(bytes: Uint8Array, from: number, count: number): string {
  let digits = '';
  for (let i = from; i < from + count; i += 1) digits += hexOfByte[bytes[i] ?? 0];
  return digits;
}

/** The time that a made id begins with, in milliseconds since 1970; undefined for ids of another form. */
export function timeIn(id: string): number | undefined {
  return wholeUuid.test(id) ? timeOfId(id) : undefined;
}

function timeOfId(id: string): number {
  return Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16);
}

/** Long columns mostly stay as they are: then no other one is made. */
function mapEach(values: readonly unknown[], change: (text: string) => string): readonly unknown[] {
  let mapped: unknown[] | undefined;
  for (let i = 0; i < values.length; i += 1) {
    const before = values[i];
    const after = mapStrings(before, change);
    if (after !== before) (mapped ??= values.slice())[i] = after;
  }
  return mapped ?? values;
}

function mapStrings(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return mapEach(value, change);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, mapStrings(each, change)]));
}
