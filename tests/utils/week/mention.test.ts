import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '@/utils/i18n/fold';
import { found, mentionAt, withoutMention } from '@/utils/week/mention';

test.each([
  ['#', '#', ''],
  ['Viết bài #lượt', '#', 'lượt'],
  ['Xem @bài viết', '@', 'bài viết'],
  ['#1 rồi @fan', '@', 'fan'],
])('“%s” looks up what follows the last sign', (text, sign, query) => {
  expect(mentionAt(text, text.length)).toEqual({
    sign,
    query,
    start: text.length - query.length - 1,
    end: text.length,
  });
});

test.each(['', 'Viết bài', 'lan@vnokrs.com', 'C#', 'a#b', '# \n x'])('“%s” looks nothing up', (text) => {
  expect(mentionAt(text, text.length)).toBeUndefined();
});

test('only what stands before the cursor counts', () => {
  expect(mentionAt('Xong #bl tuần này', 8)).toEqual({ sign: '#', query: 'bl', start: 5, end: 8 });
  expect(mentionAt('Xong #bl', 3)).toBeUndefined();
});

test('the text that looked it up goes, and with it one of the spaces beside it', () => {
  const text = 'Xong #bl tuần này';
  expect(withoutMention(text, mentionAt(text, 8)!)).toEqual({ text: 'Xong tuần này', cursor: 5 });
});

test('looking up takes nothing else out of the text', () => {
  fc.assert(
    fc.property(fc.string(), fc.constantFrom('#', '@'), fc.string(), (before, sign, after) => {
      const text = `${before} ${sign}${after}`;
      const mention = mentionAt(text, before.length + 2);
      const left = withoutMention(text, mention!);
      expect(left.text.startsWith(`${before} `)).toBe(true);
      expect(left.text.replace(/\s/g, '')).toBe((before + after).replace(/\s/g, ''));
    }),
  );
});

test('marks and case do not matter, every word must be there, and no more than six are offered', () => {
  const titles = ['Lượt đọc blog', 'Người theo dõi fanpage', 'Đăng ký nhận tin'];
  const by = (query: string) => found(titles, (title) => title, query, fold);
  expect(by('dang ky')).toEqual(['Đăng ký nhận tin']);
  expect(by('BLOG luot')).toEqual(['Lượt đọc blog']);
  expect(by('blog fanpage')).toEqual([]);
  expect(by('')).toEqual(titles);
  expect(found(Array.from({ length: 9 }), () => '', '', fold)).toHaveLength(6);
});
