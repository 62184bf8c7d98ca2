import { describe, expect, test } from 'vitest';
import type { Intents, VerbName } from '@/utils/actions/verbs';
import { evidenceId } from '@/utils/evidence/address';
import { figure } from '@/utils/evidence/figure';
import { nextCycle } from '@/utils/okr/cycles';
import { keyResultsOf, objectivesOf } from '@/utils/actions/workspace';
import { boardOf } from '@/utils/stores/board';
import { quarter, startedWorld } from './world';

const address = 'https://blog.vn/bai';
const page = (value: number) => ({
  read: true,
  address,
  canonical: address,
  title: 'Bài viết',
  kind: 'post' as const,
  figures: [
    figure.parse({ key: 'views', label: 'lượt xem', value, raw: `${value} lượt xem`, confidence: 'high' }),
  ],
});

function closedWorld() {
  const { world, objective, keyResults } = startedWorld();
  world.do('attachPage', {
    page: page(1500),
    keyResult: keyResults[0]!,
    choice: { figure: { key: 'views', label: 'lượt xem' }, rollUp: 'sum' },
    captures: world.captures,
  });
  const checkIn = world.do('checkIn', { keyResult: keyResults[1]!, value: 11_000, confidence: 7 });
  world.do('closeCycle', { cycle: quarter.id, objectives: [], keyResults: [], lessons: '' });
  return {
    world,
    objective,
    keyResult: keyResults[0]!,
    other: keyResults[1]!,
    checkIn: checkIn.entry.subjects[0]!,
  };
}

describe('a closed cycle', () => {
  type Try = { readonly [N in VerbName]: readonly [N, Intents[N]] }[VerbName];
  const { world, objective, keyResult, other, checkIn } = closedWorld();
  const attachment = `${keyResult}~${evidenceId(address)}`;

  test.each<Try>([
    ['addObjectives', { cycle: quarter.id, objectives: [{ title: 'Mới', keyResults: [] }] }],
    ['editObjective', { id: objective, set: { title: 'Khác' } }],
    ['archiveObjective', { id: objective }],
    ['duplicateObjective', { id: objective, title: 'Bản sao' }],
    ['addKeyResult', { objective, keyResult: { title: '10 bài', kind: 'metric', target: 10 } }],
    ['editKeyResult', { id: keyResult, set: { title: 'Khác' } }],
    ['archiveKeyResult', { id: keyResult }],
    ['moveKeyResult', { id: keyResult, objective, index: 2 }],
    ['checkIn', { keyResult, value: 1, confidence: 5 }],
    ['removeCheckIn', { id: checkIn }],
    ['attachPage', { page: page(1600), keyResult: other, captures: new Map() }],
    ['detachPage', { attachment }],
  ] as readonly Try[])('refuses to %s', (name, intent) => {
    const before = world.workspace;
    expect(world.try(name, intent)).toMatchObject({ kind: 'cycle-closed' });
    expect(world.workspace).toBe(before);
  });

  test('asks for no check-in', () => {
    const cycle = world.workspace.cycle.get(quarter.id)!;
    expect(boardOf(world.workspace, cycle, world.now + 30 * 86_400_000)).toMatchObject({
      closed: true,
      waiting: [],
    });
  });

  test('is changed again once it is opened again', () => {
    const { world, keyResult } = closedWorld();
    world.do('reopenCycle', { cycle: quarter.id });
    world.do('checkIn', { keyResult, value: 1700, confidence: 5 });
  });

  test('takes no check-in from a page that is read again, and the page keeps what it shows', () => {
    const { world, keyResult } = closedWorld();
    const before = world.workspace['check-in'].size;
    world.do('capturePage', { page: page(1800), captures: world.captures });

    expect(world.workspace['check-in'].size).toBe(before);
    expect(world.captures.get(evidenceId(address))).toHaveLength(2);
    expect(keyResult).toBeTruthy();
  });
});

test('what is carried over keeps its pages, and they move it alone', () => {
  const { world, objective, keyResult } = closedWorld();
  const next = nextCycle(quarter);
  world.do('carryOver', { into: next, objectives: [objective] });
  const [carried] = objectivesOf(world.workspace, next.id);
  const [row] = keyResultsOf(world.workspace, carried!.id);
  expect(row).toMatchObject({
    formerly: keyResult,
    baseline: 1500,
    binding: { rollUp: 'sum', figure: 'views' },
  });

  world.do('capturePage', { page: page(1800), captures: world.captures });

  const values = (id: string) =>
    [...world.workspace['check-in'].values()]
      .filter((each) => each.keyResult === id)
      .map(({ value }) => value);
  expect(values(row!.id)).toEqual([1800]);
  expect(values(keyResult)).toEqual([1500]);
});

test('a change that is carried over begins anew with what its page showed last', () => {
  const { world, objective } = startedWorld();
  world.do('addKeyResult', {
    objective,
    keyResult: { title: 'Thêm 300 lượt xem', kind: 'metric', target: 300, direction: 'increase' },
  });
  const asked = keyResultsOf(world.workspace, objective).at(-1)!.id;
  world.do('attachPage', {
    page: page(1500),
    keyResult: asked,
    choice: { figure: { key: 'views', label: 'lượt xem' }, rollUp: 'change' },
    captures: world.captures,
  });
  world.do('capturePage', { page: page(1700), captures: world.captures });
  const next = nextCycle(quarter);
  world.do('carryOver', { into: next, objectives: [objective] });
  world.do('capturePage', { page: page(1750), captures: world.captures });

  const carried = [...world.workspace['key-result'].values()].find(({ formerly }) => formerly === asked)!;
  const values = (id: string) =>
    [...world.workspace['check-in'].values()]
      .filter((each) => each.keyResult === id)
      .map(({ value }) => value);
  expect(carried).toMatchObject({ baseline: null, target: 300 });
  expect(values(asked)).toEqual([0, 200, 250]);
  expect(values(carried.id)).toEqual([50]);
});
