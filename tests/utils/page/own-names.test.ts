// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { channel, figure } from '@/utils/evidence/figure';
import { ownNames } from '@/utils/page/own-names';
import { readAt } from './pages';

/** Every name of a property in what is answered. */
function namesIn(value: unknown): readonly string[] {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, inner]) => [
        ...(Array.isArray(value) ? [] : [name]),
        ...namesIn(inner),
      ])
    : [];
}

test('no name of the answer is cut down in what is put into a page', () => {
  const facts = readAt(
    '<!doctype html><html lang="vi"><body><h1>Bài viết</h1><p>7.431 lượt xem</p></body></html>',
    'https://example.com/bai-viet',
  );
  const answered = [...namesIn(facts), ...Object.keys(figure.shape), ...Object.keys(channel.shape)];

  expect(facts.figures.length).toBeGreaterThan(0);
  expect(answered.filter((name) => ownNames.split(' ').includes(name))).toEqual([]);
});
