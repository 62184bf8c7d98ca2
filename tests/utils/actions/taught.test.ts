import { expect, test } from 'vitest';
import { recipe } from '@/utils/evidence/taught';
import { startedWorld } from './world';

const { anchor } = recipe.parse({
  id: 'r',
  site: 'crm.vn',
  path: '/',
  key: 'other',
  name: 'x',
  anchor: {
    ...{ relation: 'before', label: 'đơn tư vấn', row: '', shape: '#', index: 0, gap: 0, up: 1 },
    ...{ container: 'main', heading: '', unit: 'count', currency: null },
  },
});
const taught = {
  address: 'https://www.crm.vn/bao-cao/48',
  key: 'other',
  name: 'Đơn tư vấn',
  beside: 'Đơn',
  anchor,
};

test('a taught figure is kept for its site, renamed, forgotten and brought back', () => {
  const { world } = startedWorld();
  world.do('teachFigure', taught);
  const [kept] = [...world.workspace.recipe.values()];
  expect(kept).toMatchObject({ site: 'crm.vn', path: '/bao-cao/*', name: 'Đơn tư vấn' });

  world.do('renameFigure', { id: kept!.id, key: 'other', name: 'Đơn hỏi' });
  const { entry } = world.do('forgetFigure', { id: kept!.id });
  expect(world.workspace.recipe.size).toBe(0);
  world.undo(entry);

  expect(world.workspace.recipe.get(kept!.id)).toMatchObject({ name: 'Đơn hỏi' });
});

test('pointing again keeps the figure and its name', () => {
  const { world } = startedWorld();
  world.do('teachFigure', taught);
  const [id] = [...world.workspace.recipe.keys()];

  world.do('teachFigure', { ...taught, anchor: { ...anchor, label: 'đơn mới' }, again: id! });

  expect(world.workspace.recipe.size).toBe(1);
  expect(world.workspace.recipe.get(id!)).toMatchObject({ name: 'Đơn tư vấn', anchor: { label: 'đơn mới' } });
});

test('a figure of the user’s own needs a name', () => {
  const { world } = startedWorld();

  expect(world.try('teachFigure', { ...taught, name: ' ' })).toMatchObject({ kind: 'title-missing' });
});

test('a file taken in twice adds its figures once, and one undo takes them back', () => {
  const { world } = startedWorld();
  const recipes = [
    { site: 'crm.vn', path: '/', key: 'other', name: 'A', beside: '', anchor, addedAt: 0 },
    { site: 'crm.vn', path: '/', key: 'other', name: 'B', beside: '', anchor, addedAt: 0 },
  ];

  const { entry } = world.do('importFigures', { recipes });
  world.do('importFigures', { recipes });
  expect(world.workspace.recipe.size).toBe(2);
  world.undo(entry);

  expect(world.workspace.recipe.size).toBe(0);
});

test('the kind of page that the user gives is kept for pages like it, and undone', () => {
  const { world } = startedWorld();
  const address = 'https://crm.vn/bao-cao/48';

  const { entry } = world.do('keepKind', { address, kind: 'analytics' });
  expect([...world.workspace['page-kind'].values()]).toMatchObject([
    { site: 'crm.vn', path: '/bao-cao/*', kind: 'analytics' },
  ]);
  world.undo(entry);

  expect(world.workspace['page-kind'].size).toBe(0);
});
