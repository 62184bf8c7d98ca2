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
const wholeReference = /^~[0-9a-z]+;$/;
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
  const longer = (part: string) => (part === '~~' ? '~' : (ids[placeIn(part)] ?? part));
  return mapStrings(value, (text) => {
    if (!text.includes('~')) return text;
    return isReference(text) ? longer(text) : text.replaceAll(reference, longer);
  });
}

/** Whether a text is one id and nothing else. */
export function isReference(text: string): boolean {
  return wholeReference.test(text);
}

/** The place of the id that a reference is to. */
export function placeIn(whole: string): number {
  return Number.parseInt(whole.slice(1, -1), 36);
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

/** The ids again, and the time that each begins with; undefined when the two parts do not belong together. */
export function unpackIds({
  times: distances,
  raw,
}: ShortIds): { readonly ids: readonly string[]; readonly times: readonly number[] } | undefined {
  if (raw.length !== distances.length * rawLength) return undefined;
  const chance = hexOf(raw);
  const ids: string[] = [];
  const times: number[] = [];
  let time = 0;
  for (const distance of distances) {
    const at = 2 * rawLength * ids.length;
    const first = (time += distance).toString(16).padStart(12, '0');
    const [third, fourth, last] = [
      chance.slice(at, at + 4),
      chance.slice(at + 4, at + 8),
      chance.slice(at + 8, at + 20),
    ];
    ids.push(`${first.slice(0, 8)}-${first.slice(8)}-${third}-${fourth}-${last}`);
    times.push(time);
  }
  return { ids, times };
}

const digits = [...'0123456789abcdef'].map((digit) => digit.charCodeAt(0));

function hexOf(bytes: Uint8Array): string {
  const text = new Uint8Array(2 * bytes.length);
  bytes.forEach((byte, i) => {
    text[2 * i] = digits[byte >> 4]!;
    text[2 * i + 1] = digits[byte & 15]!;
  });
  return new TextDecoder().decode(text);
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
