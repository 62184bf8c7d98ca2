const bytes = new Map(
  Array.from({ length: 256 }, (_, byte) => [
    new TextDecoder('windows-1258').decode(Uint8Array.of(byte)),
    byte,
  ]),
);
const tones = '\u0300\u0301\u0303\u0309\u0323';

/** Vietnamese as Windows saves it without Unicode: letters, and their tones as signs of their own. */
export function encode1258(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(
    [...text.normalize('NFC')].flatMap((letter) => {
      if (bytes.has(letter)) return bytes.get(letter)!;
      const parts = [...letter.normalize('NFD')];
      const tone = parts.filter((part) => tones.includes(part));
      const base = parts
        .filter((part) => !tones.includes(part))
        .join('')
        .normalize('NFC');
      return [base, ...tone].map((part) => bytes.get(part) ?? 0x3f);
    }),
  );
}
