import { expect, test } from 'vitest';
import { openOutcomesOf } from '@/utils/actions/bound';
import type { PageAsSeen } from '@/utils/actions/kept-page';
import { evidenceId } from '@/utils/evidence/address';
import { figure, type Figure } from '@/utils/evidence/figure';
import { startedWorld } from './world';

const views = (value: number, more: Partial<Figure> = {}): Figure =>
  figure.parse({
    key: 'views',
    label: 'lượt xem',
    value,
    raw: `${value} lượt xem`,
    confidence: 'high',
    ...more,
  });

const post = (figures: readonly Figure[], more: Partial<PageAsSeen> = {}): PageAsSeen => ({
  read: true,
  address: 'https://blog.vn/bai?utm_source=fb',
  canonical: 'https://blog.vn/bai',
  title: '7 cách tăng lượt đọc blog',
  site: 'blog.vn',
  author: 'Lan',
  published: '2026-11-20',
  kind: 'post',
  figures,
  ...more,
});

const choice = { figure: { key: 'views', label: 'lượt xem' }, rollUp: 'sum' as const };
const none = new Map();

test('a page attached with a figure moves the key result, and says from which text', () => {
  const { world, keyResults } = startedWorld();

  world.do('attachPage', {
    page: post([views(1560)]),
    keyResult: keyResults[0]!,
    choice,
    quote: 'đoạn trích',
    captures: none,
  });

  const page = world.workspace.evidence.get(evidenceId('https://blog.vn/bai'))!;
  expect(page).toMatchObject({
    author: 'Lan',
    published: '2026-11-20',
    kind: 'post',
    address: 'https://blog.vn/bai',
  });
  expect(page.rawAddress).toBe('https://blog.vn/bai?utm_source=fb');
  const [checkIn] = [...world.workspace['check-in'].values()];
  expect(checkIn).toMatchObject({
    value: 1560,
    source: { by: 'page', evidence: page.id, raw: '1560 lượt xem' },
  });
  expect([...world.workspace.attachment.values()][0]).toMatchObject({
    quote: 'đoạn trích',
    figure: { key: 'views' },
  });
  expect(world.workspace['key-result'].get(keyResults[0]!)!.binding).toEqual({
    rollUp: 'sum',
    figure: 'views',
  });
});

test('attaching without a figure keeps the page and moves nothing', () => {
  const { world, keyResults } = startedWorld();

  world.do('attachPage', { page: post([views(1560)]), keyResult: keyResults[0]!, captures: none });

  expect(world.workspace.evidence.size).toBe(1);
  expect(world.workspace['check-in'].size).toBe(0);
});

test('a page attached twice is one page and one attachment', () => {
  const { world, keyResults } = startedWorld();

  world.do('attachPage', { page: post([views(1560)]), keyResult: keyResults[0]!, captures: none });
  world.do('attachPage', {
    page: post([views(1600)], { address: 'https://blog.vn/bai?utm_source=zalo' }),
    keyResult: keyResults[0]!,
    captures: world.captures,
  });

  expect(world.workspace.evidence.size).toBe(1);
  expect(world.workspace.attachment.size).toBe(1);
});

test('reading an attached page again moves the key result by itself', () => {
  const { world, keyResults } = startedWorld();
  world.do('attachPage', { page: post([views(1560)]), keyResult: keyResults[0]!, choice, captures: none });

  world.do('capturePage', { page: post([views(1720)]), captures: world.captures });

  const values = [...world.workspace['check-in'].values()].map((checkIn) => checkIn.value);
  expect(values).toEqual([1560, 1720]);
});

test('a doubtful figure, or one that the page contradicts, moves nothing by itself', () => {
  const { world, keyResults } = startedWorld();
  world.do('attachPage', { page: post([views(1560)]), keyResult: keyResults[0]!, choice, captures: none });
  const other = { type: 'text' as const, locator: '', raw: '1.600', value: 1600 };

  world.do('capturePage', { page: post([views(1720, { confidence: 'low' })]), captures: world.captures });
  world.do('capturePage', { page: post([views(1720, { conflicts: [other] })]), captures: world.captures });

  expect(world.workspace['check-in'].size).toBe(1);
});

test('two pages add up', () => {
  const { world, keyResults } = startedWorld();
  world.do('attachPage', { page: post([views(1000)]), keyResult: keyResults[0]!, choice, captures: none });

  world.do('attachPage', {
    page: post([views(560)], { address: 'https://blog.vn/hai', canonical: 'https://blog.vn/hai' }),
    keyResult: keyResults[0]!,
    choice,
    captures: world.captures,
  });

  expect([...world.workspace['check-in'].values()].at(-1)!.value).toBe(1560);
});

test('a page counts once for a rhythm, on the day it was published and heard of now', () => {
  const { world, keyResults } = startedWorld();

  world.do('attachPage', { page: post([]), keyResult: keyResults[2]!, countsAsOne: true, captures: none });
  const attached = world.now;
  world.do('attachPage', {
    page: post([]),
    keyResult: keyResults[2]!,
    countsAsOne: true,
    captures: world.captures,
  });

  const counted = [...world.workspace['check-in'].values()];
  expect(counted).toHaveLength(1);
  expect(new Date(counted[0]!.at).getDate()).toBe(20);
  expect(counted[0]).toMatchObject({ value: 1, source: { by: 'page' }, recordedAt: attached });
});

test('a link is evidence unread until it is opened, then it is read', () => {
  const { world, keyResults } = startedWorld();
  const link = {
    read: false,
    address: 'https://blog.vn/bai',
    canonical: 'https://blog.vn/bai',
    title: 'Bài hay',
  };

  world.do('attachPage', { page: link, keyResult: keyResults[0]!, captures: none });
  const unread = [...world.workspace.evidence.values()][0]!;
  world.do('capturePage', { page: post([views(10)]), captures: world.captures });
  const read = [...world.workspace.evidence.values()][0]!;

  expect(unread).toMatchObject({ readAt: null, title: 'Bài hay' });
  expect(read).toMatchObject({ title: '7 cách tăng lượt đọc blog', author: 'Lan' });
  expect(read.readAt).not.toBeNull();
});

test('an address that is no web page is refused and changes nothing', () => {
  const { world, keyResults } = startedWorld();
  const before = world.records.size;
  const page = post([], { address: 'javascript:alert(1)', canonical: 'javascript:alert(1)' });

  expect(world.try('attachPage', { page, keyResult: keyResults[0]!, captures: none })).toMatchObject({
    kind: 'address-not-web',
  });
  expect(world.records.size).toBe(before);
});

test('markup in a title stays text, and endless text is cut', () => {
  const { world, keyResults } = startedWorld();
  const title = `<img src=x onerror=alert(1)>${'đ'.repeat(100_000)}`;

  world.do('attachPage', {
    page: post([], { title }),
    keyResult: keyResults[0]!,
    quote: 'x'.repeat(9_999),
    captures: none,
  });

  const page = [...world.workspace.evidence.values()][0]!;
  expect(page.title.startsWith('<img src=x onerror=alert(1)>')).toBe(true);
  expect(page.title).toHaveLength(500);
  expect([...world.workspace.attachment.values()][0]!.quote).toHaveLength(2_000);
});

test('undoing an attachment leaves no trace of it on the board', () => {
  const { world, keyResults } = startedWorld();

  const { entry } = world.do('attachPage', {
    page: post([views(1560)]),
    keyResult: keyResults[0]!,
    choice,
    captures: none,
  });
  world.undo(entry);

  expect(world.workspace.attachment.size).toBe(0);
  expect(world.workspace['check-in'].size).toBe(0);
  expect(world.workspace['key-result'].get(keyResults[0]!)!.binding).toBeNull();
});

test('a page detached and attached again still counts once, and detached not at all', () => {
  const { world, keyResults } = startedWorld();
  const attach = () =>
    world.do('attachPage', {
      page: post([]),
      keyResult: keyResults[2]!,
      countsAsOne: true,
      captures: world.captures,
    });

  attach();
  const [attachment] = [...world.workspace.attachment.keys()];
  world.do('detachPage', { attachment: attachment! });
  expect(world.workspace['check-in'].size).toBe(0);
  attach();

  expect(world.workspace['check-in'].size).toBe(1);
});

test('a figure never counts for a rhythm, whatever was ticked', () => {
  const { world, keyResults } = startedWorld();

  world.do('attachPage', { page: post([views(1560)]), keyResult: keyResults[2]!, choice, captures: none });

  expect(world.workspace['check-in'].size).toBe(0);
  expect(world.workspace['key-result'].get(keyResults[2]!)!.binding).toBeNull();
});

const waiting = (world: ReturnType<typeof startedWorld>['world']) => {
  const [page] = [...world.workspace.evidence.values()];
  const newest = world.captures.get(page!.id)!.at(-1)!;
  return { newest, open: openOutcomesOf(world.workspace, newest, world.captures) };
};

test('a figure whose label was never confirmed on the site waits for one tap, and then moves by itself', () => {
  const { world, keyResults } = startedWorld();
  world.do('attachPage', { page: post([views(1560)]), keyResult: keyResults[0]!, choice, captures: none });
  const renamed = (value: number) => post([views(value, { label: 'lượt đọc' })]);

  world.do('capturePage', { page: renamed(1720), captures: world.captures });
  expect(world.workspace['check-in'].size).toBe(1);
  const { newest, open } = waiting(world);
  expect(open).toMatchObject([{ outcome: { kind: 'proposed', why: 'new-label', value: 1720 } }]);
  world.do('acceptFigure', {
    attachment: open[0]!.attachment.id,
    capture: newest,
    captures: world.captures,
  });
  world.do('capturePage', { page: renamed(1800), captures: world.captures });

  expect([...world.workspace['check-in'].values()].map(({ value }) => value)).toEqual([1560, 1720, 1800]);
  expect(waiting(world).open).toEqual([]);
});

test('of two numbers that a page shows, the one that the user takes counts, and undo takes it back', () => {
  const { world, keyResults } = startedWorld();
  world.do('attachPage', { page: post([views(1560)]), keyResult: keyResults[0]!, choice, captures: none });
  const other = { type: 'text' as const, locator: '', raw: '1.600', value: 1600 };

  world.do('capturePage', { page: post([views(1720, { conflicts: [other] })]), captures: world.captures });
  const { newest, open } = waiting(world);
  const { entry } = world.do('acceptFigure', {
    attachment: open[0]!.attachment.id,
    capture: newest,
    raw: '1.600',
    captures: world.captures,
  });
  expect([...world.workspace['check-in'].values()].at(-1)).toMatchObject({
    value: 1600,
    source: { by: 'page', raw: '1.600 lượt xem' },
  });
  world.undo(entry);

  expect(world.workspace['check-in'].size).toBe(1);
  expect(waiting(world).open).toMatchObject([{ outcome: { why: 'conflict' } }]);
});

test('a figure that is gone from the page is said to be gone, and nothing moves', () => {
  const { world, keyResults } = startedWorld();
  world.do('attachPage', { page: post([views(1560)]), keyResult: keyResults[0]!, choice, captures: none });

  world.do('capturePage', { page: post([]), captures: world.captures });

  expect(world.workspace['check-in'].size).toBe(1);
  expect(waiting(world).open).toMatchObject([{ outcome: { kind: 'gone' } }]);
});

test('after a correction by hand the next reading is proposed, so that both are seen', () => {
  const { world, keyResults } = startedWorld();
  world.do('attachPage', { page: post([views(1560)]), keyResult: keyResults[0]!, choice, captures: none });
  const [read] = [...world.workspace['check-in'].values()];
  world.do('checkIn', { keyResult: keyResults[0]!, value: 1500, confidence: null, replaces: read!.id });

  world.do('capturePage', { page: post([views(1720)]), captures: world.captures });

  expect(world.workspace['check-in'].size).toBe(2);
  expect(waiting(world).open).toMatchObject([{ outcome: { why: 'corrected', value: 1720 } }]);
});

test('a rate of pages counts those published in the period', () => {
  const { world, keyResults } = startedWorld();
  world.do('editKeyResult', { id: keyResults[0]!, set: { period: 'week' } });
  const at = (path: string, published: string) =>
    post([], { address: `https://blog.vn/${path}`, canonical: `https://blog.vn/${path}`, published });

  for (const page of [at('cu', '2026-11-10'), at('moi', '2026-11-23'), at('nay', '2026-11-24')])
    world.do('attachPage', { page, keyResult: keyResults[0]!, countsAsOne: true, captures: none });

  expect([...world.workspace['check-in'].values()].at(-1)!.value).toBe(2);
});

test('a figure typed by hand wins in its capture, and the next reading is shown beside it', () => {
  const { world, keyResults } = startedWorld();
  world.do('attachPage', {
    page: post([views(1560)]),
    keyResult: keyResults[0]!,
    choice: { ...choice, typed: { value: 1590, raw: '1.590' } },
    captures: none,
  });
  const [page] = [...world.workspace.evidence.values()];
  expect([...world.workspace['check-in'].values()].at(-1)!.value).toBe(1590);
  expect(world.captures.get(page!.id)![0]!.figures[0]).toMatchObject({
    value: 1590,
    channels: [{ type: 'typed' }],
    conflicts: [{ value: 1560 }],
  });

  world.do('capturePage', { page: post([views(1720)]), captures: world.captures });

  expect(world.workspace['check-in'].size).toBe(1);
  expect(waiting(world).open).toMatchObject([{ outcome: { why: 'corrected', value: 1720 } }]);
});
