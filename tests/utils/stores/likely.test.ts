import { expect, test } from 'vitest';
import type { PageAsSeen } from '@/utils/actions/kept-page';
import { figure } from '@/utils/evidence/figure';
import { boardOf } from '@/utils/stores/board';
import { inOrder, offeredFor } from '@/utils/stores/likely';
import { quarter, startedWorld, type World } from '../actions/world';

const [views, shares] = ['views', 'shares'].map((key) =>
  figure.parse({ key, label: key, value: 1_560, raw: '1.560', confidence: 'high' }),
);

function attach(world: World, keyResult: string, site: string, feeds = false): void {
  const page: PageAsSeen = {
    read: true,
    address: `https://${site}/bai`,
    canonical: `https://${site}/bai`,
    title: 'Bài',
    site,
    author: '',
    published: null,
    kind: 'post',
    figures: [views!],
  };
  const choice = feeds ? { figure: { key: 'views', label: 'views' }, rollUp: 'sum' as const } : null;
  world.do('attachPage', { page, keyResult, choice, quote: '', captures: new Map() });
}

function offered(world: World, page: Parameters<typeof offeredFor>[2]) {
  const { likely, recent, others } = offeredFor(
    boardOf(world.workspace, quarter, world.now),
    world.workspace,
    page,
  );
  const labels = (rows: typeof likely) => rows.map(({ label }) => label);
  return { likely: labels(likely), recent: labels(recent), others: labels(others) };
}

test('before anything is attached, key results stand in the order of the board', () => {
  const { world } = startedWorld();
  expect(offered(world, { site: 'blog.vn' })).toEqual({
    likely: [],
    recent: [],
    others: ['1.1', '1.2', '1.3'],
  });
});

test('a key result that names a figure of the page is likely before anything was attached', () => {
  const { world } = startedWorld();

  expect(offered(world, { site: 'blog.vn', figures: [views!] }).likely).toEqual(['1.1']);
  expect(offered(world, { site: 'blog.vn' }).likely).toEqual([]);
});

test('a key result that this site fed before is likely, and so is one that a figure of the page moves', () => {
  const { world, keyResults } = startedWorld();
  attach(world, keyResults[1]!, 'blog.vn');
  attach(world, keyResults[0]!, 'khac.vn', true);

  expect(offered(world, { site: 'blog.vn' }).likely).toEqual(['1.2']);
  expect(offered(world, { site: 'moi.vn', figures: [views!] }).likely).toEqual(['1.1']);
  expect(offered(world, { site: 'moi.vn', figures: [shares!] }).likely).toEqual([]);
  expect(offered(world, { site: 'blog.vn', figures: [views!] }).likely).toEqual(['1.2', '1.1']);
});

test('on a site not seen before, the last that were attached to stand first, the latest at the top', () => {
  const { world, keyResults } = startedWorld();
  attach(world, keyResults[0]!, 'mot.vn');
  attach(world, keyResults[2]!, 'hai.vn');

  expect(offered(world, { site: 'moi.vn' })).toEqual({
    likely: [],
    recent: ['1.3', '1.1'],
    others: ['1.2'],
  });
  attach(world, keyResults[0]!, 'ba.vn');
  expect(offered(world, { site: 'moi.vn' }).recent).toEqual(['1.1', '1.3']);
});

test('what counts pages is not offered first for a report or a profile, only because a post was attached lately', () => {
  const { world, keyResults } = startedWorld();
  attach(world, keyResults[0]!, 'mot.vn');
  attach(world, keyResults[2]!, 'hai.vn');

  expect(offered(world, { site: 'ads.vn', kind: { value: 'campaign' } })).toEqual({
    likely: [],
    recent: ['1.1'],
    others: ['1.2', '1.3'],
  });
  expect(offered(world, { site: 'ba.vn', kind: { value: 'video' } }).recent).toEqual(['1.3', '1.1']);
});

test('each key result is offered once, and the finished last', () => {
  const { world, keyResults } = startedWorld();
  attach(world, keyResults[0]!, 'blog.vn');
  world.do('checkIn', { keyResult: keyResults[1]!, value: 13_500, confidence: null });

  const all = offeredFor(boardOf(world.workspace, quarter, world.now), world.workspace, { site: 'blog.vn' });
  expect(inOrder(all).map(({ label }) => label)).toEqual(['1.1', '1.3', '1.2']);
});
