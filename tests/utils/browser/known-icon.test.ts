import { expect, test } from 'vitest';
import { matchersFor } from '@/utils/browser/known-icon';

test('a page is known by its address, without what stands behind #', () => {
  expect(matchersFor('https://blog.vn/bai/7-cach#binh-luan')[0]).toEqual({
    urlEquals: 'https://blog.vn/bai/7-cach',
  });
});

test('a page is known when it is reached with tracking tags', () => {
  expect(matchersFor('http://127.0.0.1:8080/bai')).toContainEqual({
    hostEquals: '127.0.0.1',
    pathEquals: '/bai',
    queryPrefix: 'utm_',
    ports: [8080],
  });
});

test('where the query names the page, only that query is it', () => {
  expect(matchersFor('https://blog.vn/?p=12')).toEqual([{ urlEquals: 'https://blog.vn/?p=12' }]);
  expect(matchersFor('không phải địa chỉ')).toEqual([]);
});
