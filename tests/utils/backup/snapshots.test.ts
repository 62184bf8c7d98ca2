import { expect, test } from 'vitest';
import { isDue, listSnapshots, readSnapshot, takeSnapshot, type LocalArea } from '@/utils/backup/snapshots';
import { isProblem } from '@/utils/problem/problem';
import { aWorkspace } from './a-backup';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

function area(): LocalArea & { readonly all: Map<string, unknown> } {
  const all = new Map<string, unknown>();
  return {
    all,
    get: (key) =>
      Promise.resolve(Object.fromEntries([...all].filter(([name]) => key === null || key === name))),
    set: (items) =>
      Promise.resolve(void Object.entries(items).forEach(([key, value]) => all.set(key, value))),
    remove: (keys) => Promise.resolve(keys.forEach((key) => all.delete(key))),
  };
}

test('a copy says what it holds and reads back whole', async () => {
  const { content } = aWorkspace();
  const local = area();

  await takeSnapshot(local, content, { now: 5, occasion: 'daily' });

  const [taken] = await listSnapshots(local);
  expect(taken!.holds).toEqual({ name: 'Lan', objectives: 1, keyResults: 3, checkIns: 1, pages: 1 });
  expect(await readSnapshot(local, 5)).toMatchObject({ savedAt: 5, content: { records: content.records } });
});

test('a week of daily copies is kept, and four others', async () => {
  const { content } = aWorkspace();
  const local = area();
  for (let day = 1; day <= 10; day += 1) {
    await takeSnapshot(local, content, { now: day * dayMs, occasion: 'daily' });
    await takeSnapshot(local, content, { now: day * dayMs + 1, occasion: 'import' });
  }

  const kept = await listSnapshots(local);

  const daysOf = (occasion: string) =>
    kept.filter((each) => each.occasion === occasion).map(({ at }) => Math.floor(at / dayMs));
  expect(daysOf('daily')).toEqual([10, 9, 8, 7, 6, 5, 4]);
  expect(daysOf('import')).toEqual([10, 9, 8, 7]);
  expect(local.all.size).toBe(12);
});

test('of a database in doubt the last copy is kept, and it pushes no other out', async () => {
  const { content } = aWorkspace();
  const local = area();
  await takeSnapshot(local, content, { now: 1, occasion: 'daily' });
  await takeSnapshot(local, content, { now: 2, occasion: 'import' });
  for (let now = 3; now <= 12; now += 1) await takeSnapshot(local, content, { now, occasion: 'doubt' });

  expect((await listSnapshots(local)).map(({ at }) => at)).toEqual([12, 2, 1]);
});

test('an empty workspace pushes no copy out', async () => {
  const local = area();
  const empty = { records: [], captures: [], log: [], replaced: [], pictures: [] };

  expect(await takeSnapshot(local, empty, { now: 1, occasion: 'daily' })).toBeUndefined();
  expect(local.all.size).toBe(0);
});

test('of one day the last copy is kept', async () => {
  const { content } = aWorkspace();
  const local = area();
  await takeSnapshot(local, content, { now: 2 * dayMs, occasion: 'daily' });
  await takeSnapshot(local, content, { now: 3 * dayMs, occasion: 'daily' });
  await takeSnapshot(local, content, { now: 3 * dayMs + hourMs, occasion: 'daily' });

  expect((await listSnapshots(local)).map(({ at }) => at)).toEqual([3 * dayMs + hourMs, 2 * dayMs]);
  expect(local.all.size).toBe(3);
});

test('a copy is due after an hour, when the clock was set back, and while the last one holds no OKR', async () => {
  const { content } = aWorkspace();
  const local = area();
  expect(isDue(await listSnapshots(local), 0)).toBe(true);
  await takeSnapshot(local, content, { now: 10 * dayMs, occasion: 'daily' });
  const snapshots = await listSnapshots(local);

  expect(isDue(snapshots, 10 * dayMs + 1_000)).toBe(false);
  expect(isDue([{ ...snapshots[0]!, holds: { ...snapshots[0]!.holds, objectives: 0 } }], 10 * dayMs)).toBe(
    true,
  );
  expect(isDue(snapshots, 10 * dayMs + hourMs)).toBe(true);
  expect(isDue(snapshots, 2 * dayMs)).toBe(true);
});

test('a copy that is gone or damaged is said to be, and spoils no other', async () => {
  const { content } = aWorkspace();
  const local = area();
  await takeSnapshot(local, content, { now: 1, occasion: 'daily' });
  await takeSnapshot(local, content, { now: dayMs, occasion: 'daily' });
  local.all.set(`snapshot.${dayMs}`, String(local.all.get(`snapshot.${dayMs}`)).slice(0, 300));

  expect(await readSnapshot(local, dayMs)).toMatchObject({ kind: 'backup-unreadable' });
  expect(await readSnapshot(local, 3)).toMatchObject({ kind: 'backup-unreadable' });
  expect(isProblem(await readSnapshot(local, 1))).toBe(false);
});

test('what is not ours in the list counts for nothing', async () => {
  const local = area();
  local.all.set('snapshots', [{ at: 'x' }, null]);

  expect(await listSnapshots(local)).toEqual([]);
});

test('copies are found without their list too, though the browser refuses each spoilt value once', async () => {
  const { content } = aWorkspace();
  const local = area();
  await takeSnapshot(local, content, { now: 1, occasion: 'daily' });
  await takeSnapshot(local, content, { now: dayMs, occasion: 'import' });
  await takeSnapshot(local, content, { now: 2 * dayMs, occasion: 'daily' });
  const listed = await listSnapshots(local);
  const spoilt = new Set(['snapshots', `snapshot.${2 * dayMs}`]);
  const afterAKill: LocalArea = {
    ...local,
    get: async (key) => {
      for (const name of spoilt)
        if (key === null || key === name) {
          local.all.delete(name);
          spoilt.delete(name);
          throw new Error('Invalid JSON');
        }
      return local.get(key);
    },
  };

  const found = await listSnapshots(afterAKill);

  expect(found).toEqual(listed.slice(1).map((each) => ({ ...each, occasion: 'daily' })));
  expect(isProblem(await readSnapshot(afterAKill, found[0]!.at))).toBe(false);
});

test('where a database was lost and another begun on the same day, the last copy of each is kept', async () => {
  const { content } = aWorkspace();
  const local = area();
  await takeSnapshot(local, content, { now: 1, occasion: 'daily', device: 'aaaaaa' });
  await takeSnapshot(local, content, { now: 2, occasion: 'daily', device: 'bbbbbb' });
  await takeSnapshot(local, content, { now: 3, occasion: 'daily', device: 'bbbbbb' });

  expect((await listSnapshots(local)).map(({ at }) => at)).toEqual([3, 1]);
});
