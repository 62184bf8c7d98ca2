import { expect, test } from 'vitest';
import { figure, type Figure } from '@/utils/evidence/figure';
import { kindNamedIn } from '@/utils/i18n/figure-names';
import { keyResult, type KeyResult } from '@/utils/okr/key-result';
import { asksForOne, bySuit, preselected, usualRollUp } from '@/utils/stores/suit';

const figureOf = (key: string, more: Partial<Figure> = {}): Figure =>
  figure.parse({ key, value: 5, raw: '5', confidence: 'high', ...more });
const asking = (title: string, more: Partial<KeyResult> = {}): KeyResult =>
  keyResult.parse({ id: 'kr', objective: 'o', title, kind: 'metric', target: 10, ...more });

const views = figureOf('views');
const shares = figureOf('shares');
const rate = figureOf('openRate', { unit: 'percent' });

test('figures that the key result names stand first, and one of them comes ticked', () => {
  const kr = asking('1.000 lượt chia sẻ trong quý');

  expect(bySuit([views, shares], [kr])).toEqual([shares, views]);
  expect(preselected([views, shares], kr)).toBe(shares);
});

test('what drives the key result already wins over what its title names', () => {
  const kr = asking('1.000 lượt chia sẻ', { binding: { rollUp: 'sum', figure: 'views' } });

  expect(preselected([shares, views], kr)).toBe(views);
});

test('a share never stands for an amount, nor an amount for a share', () => {
  expect(preselected([rate], asking('Tỷ lệ mở 500'))).toBeUndefined();
  expect(preselected([rate], asking('Open rate 30 %', { percent: true }))).toBe(rate);
});

test('nothing comes ticked that is doubtful, contradicted, one of several that fit, or that nobody asked for', () => {
  const kr = asking('1.000 lượt chia sẻ');
  const conflict = { type: 'text' as const, locator: '', raw: '9', value: 9 };

  const [ofThis, ofAll] = ['bài này', 'tất cả'].map((label) =>
    figureOf('shares', { confidence: 'medium', label }),
  );

  expect(preselected([ofThis!], kr)).toBe(ofThis);
  expect(preselected([ofThis!, ofAll!], kr)).toBeUndefined();
  expect(preselected([figureOf('shares', { confidence: 'low' })], kr)).toBeUndefined();
  expect(preselected([figureOf('shares', { conflicts: [conflict] })], kr)).toBeUndefined();
  expect(preselected([views], kr)).toBeUndefined();
});

test('of two figures that a key result names, the one it counts comes ticked, and where it does not say which, none', () => {
  const posts = figureOf('posts');
  const sessions = figureOf('sessions', { confidence: 'medium' });
  const two = '20 posts and 5,000 visits';

  expect(preselected([posts, sessions], asking(two))).toBeUndefined();
  expect(preselected([posts, sessions], asking(two, { unit: 'visits' }))).toBe(sessions);
  expect(preselected([posts], asking(two, { unit: 'visits' }))).toBeUndefined();
  expect(preselected([posts, figureOf('sessions', { confidence: 'low' })], asking(two))).toBeUndefined();
});

test('a figure whose name is only a part of a longer one is not named', () => {
  const pageviews = figureOf('pageviews');
  const cost = figureOf('costPerResult', { unit: 'currency', currency: 'USD' });

  expect(preselected([views, pageviews], asking('40.000 lượt xem trang'))).toBe(pageviews);
  expect(preselected([figureOf('results'), cost], asking('Cost per result under $12'))).toBe(cost);
});

test.each([
  'Cost per order under $12',
  'CPA ≤ $12',
  'Cut cost per lead from $9 to $6',
  'Giảm chi phí/đơn xuống 80k',
  'Chi phí mỗi khách hàng tiềm năng dưới 50.000đ',
  'CPL dưới 50k',
])('what a result costs is asked for by what the result is: %s', (title) => {
  const cost = figureOf('costPerResult', { unit: 'currency', currency: 'USD' });

  expect(asksForOne(asking(title), [figureOf('clicks'), cost])).toBe(true);
  expect(
    preselected([figureOf('results'), figureOf('spend', { unit: 'currency' }), cost], asking(title)),
  ).toBe(cost);
});

test('a key result may name a figure in the words of its own trade, in either language', () => {
  expect(preselected([views], asking('Lượt đọc blog từ 1.200 lên 1.920'))).toBe(views);
  expect(preselected([views], asking('Grow blog reads to 2,000'))).toBe(views);
  expect(asksForOne(asking('50 reviews on G2'), [views, shares])).toBe(false);
  expect(asksForOne(asking('2.000 lượt đọc'), [figureOf('views', { confidence: 'low' })])).toBe(false);
  expect(asksForOne(asking('2.000 lượt đọc'), [views])).toBe(true);
  expect(asksForOne(asking('5 bài có lượt đọc', { kind: 'cadence', period: 'week' }), [views])).toBe(false);
});

test('what each post gathers is added up, what one account or report shows stands for itself', () => {
  expect(usualRollUp(views, 'post')).toBe('sum');
  expect(usualRollUp(views, 'analytics')).toBe('latest');
  expect(usualRollUp(figureOf('followers'), 'profile')).toBe('latest');
  expect(usualRollUp(rate, 'email-report')).toBe('latest');
  expect(usualRollUp(null, 'post')).toBe('latest');
});

test('a number that was pointed at is taken for what the text beside it names', () => {
  expect(kindNamedIn('12.480 người theo dõi')).toBe('followers');
  expect(kindNamedIn('Lượt xem trang: 4.100')).toBe('pageviews');
  expect(kindNamedIn('Hiệu quả 37')).toBeUndefined();
});
