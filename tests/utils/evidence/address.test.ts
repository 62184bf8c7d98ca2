import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalAddress, evidenceId, siteOf } from '@/utils/evidence/address';

test.each([
  ['https://blog.vn/bai-viet?utm_source=fb&utm_campaign=q4&fbclid=abc', 'https://blog.vn/bai-viet'],
  ['https://blog.vn/bai-viet?b=2&a=1#binh-luan', 'https://blog.vn/bai-viet?a=1&b=2'],
  ['https://app.vn/#/chien-dich/7', 'https://app.vn/#/chien-dich/7'],
  ['https://youtube.com/watch?v=x&feature=share&si=1', 'https://youtube.com/watch?v=x'],
  ['https://an:mat-khau@blog.vn/', 'https://blog.vn/'],
])('%s is the same page as %s', (address, canonical) => {
  expect(canonicalAddress(address)).toBe(canonical);
});

test.each([
  'javascript:alert(1)',
  'data:text/html,x',
  'chrome://extensions',
  'file:///tmp/a',
  'không phải địa chỉ',
  '',
])('%s is no web page', (address) => {
  expect(canonicalAddress(address)).toBeUndefined();
});

test('a canonical address is canonical already, and its page has one id', () => {
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (address) => {
      const canonical = canonicalAddress(address)!;

      expect(canonicalAddress(canonical)).toBe(canonical);
      expect(evidenceId(canonical)).toBe(evidenceId(canonicalAddress(`${canonical}`)!));
    }),
  );
});

test('ten thousand pages have ten thousand ids', () => {
  const ids = new Set(Array.from({ length: 10_000 }, (_, i) => evidenceId(`https://blog.vn/bai-${i}`)));

  expect(ids.size).toBe(10_000);
});

test('a site is shown without www', () => {
  expect(siteOf('https://www.blog.vn/a')).toBe('blog.vn');
  expect(siteOf('?')).toBe('');
});
