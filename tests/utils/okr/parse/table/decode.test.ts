import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText } from '@/utils/okr/parse/table/decode';
import { encode1258 } from './encode-1258';

const text = 'Mục tiêu,Kết quả then chốt\r\nTăng phạm vi,Đạt 5.000 lượt truy cập ở Huế';
const utf8 = new TextEncoder();
const wide = (of: string, little: boolean) =>
  Uint8Array.from(
    [...of].flatMap((sign) => {
      const code = sign.charCodeAt(0);
      return little ? [code & 0xff, code >> 8] : [code >> 8, code & 0xff];
    }),
  );

describe('a text file is read in the encoding it was saved in', () => {
  test.each([
    ['UTF-8', utf8.encode(text), 'utf-8'],
    ['UTF-8 with its mark', utf8.encode(`\uFEFF${text}`), 'utf-8'],
    ['UTF-16 with its mark', wide(`\uFEFF${text}`, true), 'utf-16le'],
    ['UTF-16, the other way round', wide(`\uFEFF${text}`, false), 'utf-16be'],
    ['UTF-16 without its mark', wide(text, true), 'utf-16le'],
    ['Vietnamese Windows', encode1258(text), 'windows-1258'],
  ])('%s', (_, bytes, encoding) => {
    expect(decodeText(bytes)).toEqual({ text, encoding, guessed: encoding === 'windows-1258' });
  });

  test('any bytes at all become some text', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => void decodeText(bytes)));
  });
});
