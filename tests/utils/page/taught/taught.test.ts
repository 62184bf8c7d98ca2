// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bitsOn } from '@/utils/page/taught/bits';
import { certainAnchor, findByAnchor } from '@/utils/page/taught/find';
import { startPicker } from '@/utils/page/taught/picker';
import { readTaught } from '@/utils/page/taught/taught';
import { pageOf } from '../pages';

const inBody = (body: string) => pageOf(`<html lang="vi"><body>${body}</body></html>`);

/** Points at the number written so, and answers how it is found again. */
function teach(body: string, raw: string) {
  const bits = bitsOn(inBody(body));
  const at = bits.findIndex(({ numbers }) => numbers.some((number) => number.raw === raw));
  const bit = bits[at];
  if (!bit) throw new Error(`no ${raw} on the page`);
  const index = bit.numbers.findIndex((number) => number.raw === raw);
  return certainAnchor(bits, { bit, at, index })?.anchor;
}

/** What the anchor of the number on one page finds on another; undefined says that it has moved. */
function again(before: string, raw: string, after: string) {
  const anchor = teach(before, raw);
  return anchor && findByAnchor(bitsOn(inBody(after)), anchor)?.value;
}

const card = (label: string, value: string) => `<div><span>${label}</span><b>${value}</b></div>`;
const cards = (...all: readonly (readonly [string, string])[]) =>
  `<main>${all.map(([label, value]) => card(label, value)).join('')}</main>`;

test('a number is found again by the words beside it, wherever its card has gone', () => {
  const before = cards(['Khách mới', '1.200'], ['Đơn tư vấn', '37']);

  expect(again(before, '37', cards(['Đơn tư vấn', '41'], ['Khách mới', '1.300']))).toBe(41);
  expect(teach(before, '37')).toMatchObject({ relation: 'before', label: 'đơn tư vấn' });
});

test('a number whose words are gone, renamed or doubled has moved', () => {
  const before = cards(['Khách mới', '1.200'], ['Đơn tư vấn', '37']);

  expect(again(before, '37', cards(['Khách mới', '1.300']))).toBeUndefined();
  expect(again(before, '37', cards(['Khách mới', '1.300'], ['Lượt tư vấn', '41']))).toBeUndefined();
  expect(again(before, '37', cards(['Đơn tư vấn', '41'], ['Đơn tư vấn', '9']))).toBeUndefined();
});

test('the words of a card in a list beside the subject are another number', () => {
  const before = `<main>${card('Điểm', '88')}</main>`;

  expect(again(before, '88', `<main><ul><li>${card('Điểm', '12')}</li></ul></main>`)).toBeUndefined();
  expect(again(before, '88', `<aside>${card('Điểm', '12')}</aside>`)).toBeUndefined();
});

test('another unit is never taken for the same figure', () => {
  const before = cards(['Hiệu quả', '37 %'], ['Khách mới', '5']);

  expect(again(before, '37 %', cards(['Hiệu quả', '41 %']))).toBe(41);
  expect(again(before, '37 %', cards(['Hiệu quả', '41']))).toBeUndefined();
});

test('a number in its own sentence is found by the sentence', () => {
  const before = '<main><p>Đã có 240 người đăng ký khóa học</p></main>';

  expect(again(before, '240', '<main><p>Đã có 1.250 người đăng ký khóa học</p></main>')).toBe(1250);
  expect(again(before, '240', '<main><p>Còn 12 chỗ trong khóa học</p></main>')).toBeUndefined();
});

test('a number cut into pieces by its markup is one, and two side by side stay two', () => {
  const bits = bitsOn(inBody('<p><b>1</b><b>.560</b></p><p><b>12</b><b>34</b></p>'));

  expect(bits.flatMap(({ numbers }) => numbers.map(({ value }) => value))).toEqual([1560, 12, 34]);
});

test('a cell is found by the head of its column and of its row, wherever these stand', () => {
  const table = (head: string, ...rows: readonly string[]) =>
    `<main><table><tr><th>Chiến dịch</th>${head}</tr>${rows.map((row) => `<tr>${row}</tr>`).join('')}</table></main>`;
  const before = table(
    '<th>Nhấp</th><th>Chi</th>',
    '<td>Tết</td><td>80</td><td>5</td>',
    '<td>Hè</td><td>20</td><td>7</td>',
  );
  const after = table(
    '<th>Chi</th><th>Nhấp</th>',
    '<td>Hè</td><td>8</td><td>25</td>',
    '<td>Tết</td><td>6</td><td>90</td>',
  );

  expect(again(before, '80', after)).toBe(90);
  expect(
    again(before, '80', table('<th>Chi</th><th>Nhấp</th>', '<td>Hè</td><td>8</td><td>25</td>')),
  ).toBeUndefined();
});

test('a number that no words name cannot be taught', () => {
  expect(teach('<main><b>37</b></main>', '37')).toBeUndefined();
});

test('reading taught numbers never changes the page', () => {
  const anchor = teach(cards(['Đơn tư vấn', '37']), '37')!;
  const page = inBody(cards(['Đơn tư vấn', '41']));
  const before = page.documentElement.outerHTML;

  expect(readTaught(page, [{ id: 'a', anchor }])).toMatchObject([{ id: 'a', moved: false, value: 41 }]);
  expect(page.documentElement.outerHTML).toBe(before);
});

test('whatever else a page shows, the figure read is the one with the taught words, or it has moved', () => {
  const labels = ['Khách mới', 'Đơn tư vấn', 'Lượt gọi', 'Chia sẻ nội bộ'];
  const pair = fc.tuple(fc.constantFrom(...labels), fc.integer({ min: 0, max: 999 }));
  const anchor = teach(cards(['Khách mới', '12'], ['Đơn tư vấn', '37']), '37')!;
  fc.assert(
    fc.property(fc.array(pair, { maxLength: 8 }), (all) => {
      const found = findByAnchor(
        bitsOn(inBody(cards(...all.map(([label, value]) => [label, String(value)] as const)))),
        anchor,
      );
      const own = all.filter(([label]) => label === 'Đơn tư vấn');

      expect(found?.value).toBe(own.length === 1 ? own[0]![1] : undefined);
    }),
  );
});

test('thousands of numbers, a deep page and a form that hides its own names end in an answer', () => {
  const anchor = teach(cards(['Đơn tư vấn', '37']), '37')!;
  const many = Array.from({ length: 2_000 }, (_, i) => `<b>${i}</b>`).join(' ');
  const deep = `${'<div>'.repeat(400)}${card('Đơn tư vấn', '5')}${'</div>'.repeat(400)}`;
  const form = `<form><input name="parentNode"><input name="children"><input name="localName">${card('Đơn tư vấn', '5')}</form>`;

  for (const body of [many, deep, form])
    expect(readTaught(inBody(`<main>${body}</main>`), [{ id: 'a', anchor }])).toHaveLength(1);
});

test('pointing walks over the numbers inside closed shadow roots too', () => {
  document.body.innerHTML = '<main><div id="closed"></div></main>';
  const host = document.querySelector('#closed')!;
  const root = host.attachShadow({ mode: 'closed' });
  root.innerHTML = card('Đơn tư vấn', '37');
  const words = { hint: 'Chọn một số', unnamed: 'không có tên' };
  const said = (shadowOf?: (element: Element) => ShadowRoot | null) => {
    const picker = startPicker(document, words, { shadowOf });
    const pointed = picker.move('next');
    picker.move('leave');
    return pointed;
  };

  expect(said((element) => (element === host ? root : null))).toBe('37 — Đơn tư vấn');
  expect(said()).toBe('');
});
