import { expect, test } from 'vitest';
import { filtered, type GalleryFilter, type Shown } from '@/components/report/gallery-filter';
import { evidence } from '@/utils/evidence/evidence';

const none: GalleryFilter = { query: '', kinds: new Set(), tied: undefined, unread: false };

function pageOf(id: string, fields: Record<string, unknown>, keyResults: Shown['keyResults'] = []): Shown {
  return {
    page: evidence.parse({
      id,
      address: `https://${id}.vn/`,
      rawAddress: `https://${id}.vn/`,
      title: id,
      addedAt: 1,
      readAt: 1,
      ...fields,
    }),
    keyResults,
  };
}

const post = pageOf('post', { title: 'Đường đến 10.000 lượt đọc', kind: 'post', addedAt: 3 }, [
  { id: 'kr', label: '4.1', title: 'Lượt đọc blog' },
]);
const fanpage = pageOf('fanpage', { title: 'Sen Vàng', site: 'Fanpage', kind: 'profile', addedAt: 2 });
const link = pageOf('link', { title: 'Link đọc sau', author: 'Trần Minh Châu', addedAt: 1, readAt: null });
const all = [link, post, fanpage];
const ids = (filter: Partial<GalleryFilter>) =>
  filtered(all, { ...none, ...filter }).map(({ page }) => page.id);

test('without a filter all pages are there, the newest first', () => {
  expect(ids({})).toEqual(['post', 'fanpage', 'link']);
});

test('every word is found without case or marks, in any order', () => {
  expect(ids({ query: 'duong' })).toEqual(['post']);
  expect(ids({ query: 'LUOT doc den' })).toEqual(['post']);
  expect(ids({ query: 'tran chau' })).toEqual(['link']);
  expect(ids({ query: 'kr 4.1' })).toEqual(['post']);
  expect(ids({ query: 'duong fanpage' })).toEqual([]);
});

test('chips of kinds widen one another, other chips narrow', () => {
  expect(ids({ kinds: new Set(['post', 'profile'] as const) })).toEqual(['post', 'fanpage']);
  expect(ids({ tied: true })).toEqual(['post']);
  expect(ids({ tied: false })).toEqual(['fanpage', 'link']);
  expect(ids({ unread: true })).toEqual(['link']);
  expect(ids({ kinds: new Set(['profile'] as const), tied: true })).toEqual([]);
});
