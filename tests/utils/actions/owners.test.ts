import { expect, test } from 'vitest';
import { quarter, startedWorld } from './world';

test('owners named in a file become members once, those who are here already are found, and one undo takes all back', () => {
  const { world } = startedWorld();
  const before = [...world.workspace.member.values()];

  const { entry } = world.do('addObjectives', {
    cycle: quarter.id,
    objectives: [
      {
        title: 'Bán hàng',
        ownerName: 'Minh',
        keyResults: [
          { title: 'Hợp đồng', kind: 'metric', ownerName: ' minh ' },
          { title: 'Khách', kind: 'metric', ownerName: 'LAN' },
          { title: 'Doanh thu', kind: 'metric', ownerName: null },
        ],
      },
    ],
  });
  const nameOf = (id: string | null) => world.workspace.member.get(id ?? '')?.name;
  const objective = [...world.workspace.objective.values()].find(({ title }) => title === 'Bán hàng')!;
  const owners = [...world.workspace['key-result'].values()]
    .filter((keyResult) => keyResult.objective === objective.id)
    .map(({ title, owner }) => [title, nameOf(owner)]);
  expect(nameOf(objective.owner)).toBe('Minh');
  expect(owners).toEqual([
    ['Hợp đồng', 'Minh'],
    ['Khách', 'Lan'],
    ['Doanh thu', undefined],
  ]);

  world.undo(entry);
  expect([...world.workspace.member.values()]).toEqual(before);
});
