import { fromBase64, hashOf, through, toBase64 } from './bytes';
import type { Rows } from './rows';

/** Bytes that say how long the deflated part is; the ids, which are chance and do not deflate, follow it. */
const lengthBytes = 3;

/**
 * Packs rows into one self-contained item: eight hex digits of the SHA-256 of what follows, a colon, and in base64
 * (which both browsers measure alike) the JSON, deflated, and the bytes.
 */
export async function pack({ values, raw }: Rows): Promise<string> {
  const json = await through(
    new TextEncoder().encode(JSON.stringify(values)),
    new CompressionStream('deflate-raw'),
  );
  const bytes = new Uint8Array(lengthBytes + json.length + raw.length);
  bytes.set([json.length >> 16, (json.length >> 8) & 255, json.length & 255]);
  bytes.set(json, lengthBytes);
  bytes.set(raw, lengthBytes + json.length);
  const body = toBase64(bytes);
  return `${await sumOf(body)}:${body}`;
}

/** Far above any item that we write, far below what could hurt. */
const maxUnpackedBytes = 2_000_000;

/** What was packed; undefined when the item is torn, tampered with, too large or not ours. Never throws. */
export async function unpack(item: unknown): Promise<Rows | undefined> {
  if (typeof item !== 'string' || item[8] !== ':') return undefined;
  const body = item.slice(9);
  if ((await sumOf(body)) !== item.slice(0, 8)) return undefined;
  try {
    const bytes = fromBase64(body);
    const [high = 0, middle = 0, low = 0] = bytes;
    const end = lengthBytes + high * 65_536 + middle * 256 + low;
    const json = await through(
      bytes.slice(lengthBytes, end),
      new DecompressionStream('deflate-raw'),
      maxUnpackedBytes,
    );
    const values: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(json));
    return Array.isArray(values) ? { values, raw: bytes.slice(end) } : undefined;
  } catch {
    return undefined;
  }
}

/** What an item takes of the quota: its key and its value as JSON, in UTF-8 bytes. */
export function costOf(key: string, value: unknown): number {
  return new TextEncoder().encode(key + JSON.stringify(value)).length;
}

async function sumOf(body: string): Promise<string> {
  return (await hashOf(body)).slice(0, 8);
}
