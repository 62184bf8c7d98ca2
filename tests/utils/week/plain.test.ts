import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plain, shortened } from '@/utils/week/plain';

describe('a plain line', () => {
  test('is one line, composed, without controls and halves of letters', () => {
    expect(plain(' e\u0301\r\n\tb\u0000\u0085c\uD83D\u2028')).toBe('é b c\uFFFD');
  });

  test('is plain already when it is made plain again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(plain(plain(text))).toBe(plain(text));
      }),
    );
  });
});

describe('a shortened line', () => {
  test('is cut between words and says so', () => {
    expect(shortened('Tăng số lượt đọc blog', 16)).toBe('Tăng số lượt…');
    expect(shortened('Tăng số lượt', 12)).toBe('Tăng số lượt');
  });

  test('never cuts inside a letter', () => {
    expect(shortened('👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 2)).toBe('👩‍👩‍👧‍👦…');
    expect(shortened('ế'.normalize('NFD').repeat(5), 3)).toBe('ếế…');
  });

  test('is never longer than asked, whatever the text', () => {
    const letters = new Intl.Segmenter('vi', { granularity: 'grapheme' });
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.integer({ min: 2, max: 50 }),
        (text, most) => {
          expect([...letters.segment(shortened(text, most))].length).toBeLessThanOrEqual(most);
        },
      ),
    );
  });
});
