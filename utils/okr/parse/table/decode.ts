/** How the bytes of a text file were read. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1258';

export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
  /** Nothing in the file says its encoding and it is not UTF-8: Vietnamese Windows is the likeliest, not certain. */
  readonly guessed: boolean;
}

const marks: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** The text of a file in whatever encoding spreadsheets here save it: by its mark, else by what its bytes allow. */
export function decodeText(bytes: Uint8Array): Decoded {
  const marked = marks.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte))?.[0];
  const encoding = marked ?? wideOf(bytes) ?? (isUtf8(bytes) ? 'utf-8' : 'windows-1258');
  const text = new TextDecoder(encoding).decode(bytes);
  // Windows 1258 writes ế as ê and a mark.
  return encoding === 'windows-1258'
    ? { text: text.normalize('NFC'), encoding, guessed: true }
    : { text, encoding, guessed: false };
}

/** UTF-16 without its mark shows by the zero bytes of its separators and Latin letters, all on one side. */
function wideOf(bytes: Uint8Array): Encoding | undefined {
  const sample = bytes.subarray(0, 2_000);
  const zeros = [0, 0];
  sample.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (odd > sample.length / 8 && even === 0) return 'utf-16le';
  return even > sample.length / 8 && odd === 0 ? 'utf-16be' : undefined;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
