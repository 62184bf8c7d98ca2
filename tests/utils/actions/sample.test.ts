import { expect, test } from 'vitest';
import { sampleAddress, sampleEvidence } from '@/utils/evidence/sample';
import { figure } from '@/utils/evidence/figure';
import { startedWorld } from './world';

const views = figure.parse({ key: 'views', value: 1_560, raw: '1.560 lượt xem', confidence: 'high' });
const page = {
  read: true,
  address: sampleAddress,
  canonical: sampleAddress,
  title: '7 cách mở bài',
  site: 'sample.okrail.invalid',
  figures: [views],
};
const choice = { figure: { key: 'views', label: '' }, rollUp: 'latest' as const };

test('the sample goes in one step with all that came of it, and comes back by undo', () => {
  const { world, keyResults } = startedWorld();
  const [blog] = keyResults;
  const before = world.workspace['key-result'].get(blog!);
  world.do('attachPage', { page, keyResult: blog!, choice, captures: new Map() });
  world.do('checkIn', { keyResult: blog!, value: 1_300, confidence: 7 });

  const gone = world.do('removeSample', {});
  expect(world.workspace.evidence.has(sampleEvidence)).toBe(false);
  expect(world.workspace.attachment.size).toBe(0);
  expect([...world.workspace['check-in'].values()].map(({ value }) => value)).toEqual([1_300]);
  expect(world.workspace['key-result'].get(blog!)?.binding).toEqual(before?.binding ?? null);

  world.undo(gone.entry);
  expect(world.workspace.attachment.size).toBe(1);
  expect([...world.workspace['check-in'].values()].map(({ value }) => value).toSorted()).toEqual([
    1_300, 1_560,
  ]);
});

test('where there is no sample, nothing is taken out', () => {
  const { world } = startedWorld();

  expect(world.try('removeSample', {})).toMatchObject({ kind: 'already-gone' });
});
