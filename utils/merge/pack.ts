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
  return `${await hashOf(body)}:${body}`;
}

/** Far above any item that we write, far below what could hurt. */
const maxUnpackedBytes = 2_000_000;

/** What was packed; undefined when the item is torn, tampered with, too large or not ours. Never throws. */
export async function unpack(item: unknown): Promise<Rows | undefined> {
  if (typeof item !== 'string' || item[8] !== ':') return undefined;
  const body = item.slice(9);
  if ((await hashOf(body)) !== item.slice(0, 8)) return undefined;
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

async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest.slice(0, 4))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
  limit = Infinity,
): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > limit) {
      await reader.cancel();
      throw new RangeError('too large');
    }
    parts.push(value);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
}
