import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { withRecords } from '@/utils/actions/with-records';
import { applyChange } from '@/utils/merge/apply';
import { emptyWorkspace, workspaceOf } from '@/utils/actions/workspace';
import { loadRecords } from '@/utils/db/load';
import { mergeIntoStore } from '@/utils/db/mailbox-store';
import { makeView } from '@/utils/db/make-view';
import { openDatabase, type Database } from '@/utils/db/open';
import { save } from '@/utils/db/save';
import { inAPart, keepView, readView, type View } from '@/utils/db/view';
import { isProblem } from '@/utils/problem/problem';
import { startedWorld } from '../actions/world';

let db: Database;

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  const opened = await openDatabase();
  if (isProblem(opened)) throw new Error(opened.kind);
  db = opened;
});

/** A workspace as it came from another browser. */
async function filled() {
  const { world, keyResults } = startedWorld();
  await mergeIntoStore(db, [...world.records.values()], world.now);
  return { world, keyResults };
}

test('a new database needs no view to be known as empty', async () => {
  expect(await readView(db, '1')).toBe('empty');
  await makeView(db, '1', []);
  expect(await readView(db, '1')).toBe('empty');
});

test('a view shows what reading every record would', async () => {
  await filled();
  expect(await readView(db, '1')).toBeUndefined();
  await makeView(db, '1', ['ppp:lan:2026-W48']);

  const view = (await readView(db, '1')) as View;

  expect(workspaceOf(view.entities)).toEqual(withRecords(emptyWorkspace(), await loadRecords(db, [])));
  expect(view.reports).toEqual(['ppp:lan:2026-W48']);
});

test('a large view lies in parts, each asked for after the one before it, and is the same in the end', async () => {
  const { world, keyResults } = await filled();
  for (let i = 0; i < 1_000; i += 1)
    world.do('checkIn', { keyResult: keyResults[i % keyResults.length]!, value: i, confidence: 5 });
  await mergeIntoStore(db, [...world.records.values()], world.now);
  await makeView(db, '1', []);
  expect(await partSizes()).toEqual([inAPart, inAPart, expect.toSatisfy((rest) => rest < inAPart)]);

  let [open, most] = [0, 0];
  const { get } = IDBObjectStore.prototype;
  const asked = vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function get_(
    this: IDBObjectStore,
    key,
  ) {
    const request = get.call(this, key);
    if (!String(key).startsWith('view ')) return request;
    most = Math.max(most, (open += 1));
    request.addEventListener('success', () => (open -= 1));
    return request;
  });
  const view = (await readView(db, '1')) as View;
  asked.mockRestore();

  expect(most).toBe(1);
  expect(workspaceOf(view.entities)).toEqual(withRecords(emptyWorkspace(), await loadRecords(db, [])));
});

test('a smaller view leaves nothing of a larger one, and one with a part missing is made anew', async () => {
  await filled();
  const entity = { id: 'x' } as never;
  const large = Array.from({ length: inAPart * 3 }, () => entity);
  await keepView(db, { revision: 'old', madeBy: '1', reports: [], entities: { evidence: large } });
  expect(await partSizes()).toHaveLength(3);

  await makeView(db, '1', []);
  expect(await partSizes()).toHaveLength(1);

  await db.delete('meta', 'view 0');
  expect(await readView(db, '1')).toBeUndefined();
});

/** How many entities lie in each part of the kept view. */
async function partSizes(): Promise<readonly number[]> {
  const parts = await db.getAll('meta', IDBKeyRange.bound('view ', 'view \uffff'));
  return parts.map((part) => (part as readonly unknown[]).length);
}

test('whatever changes records makes the view one of yesterday; a round of the mailbox without news does not', async () => {
  const { world, keyResults } = await filled();
  const before = [...world.records.values()];
  await makeView(db, '1', []);
  await mergeIntoStore(db, before, world.now);
  await mergeIntoStore(db, [], world.now);
  expect(await readView(db, '1')).toBeDefined();

  const { entry, captures } = world.do('checkIn', { keyResult: keyResults[0]!, value: 5, confidence: null });

  await save(db, { entry, captures }, 'dev1');
  expect(await readView(db, '1')).toBeUndefined();

  await makeView(db, '1', []);
  expect(await readView(db, '1')).toBeDefined();
  const [objective] = before.filter(({ kind }) => kind === 'objective');
  const renamed = { kind: 'objective', id: objective!.id, set: { title: 'Từ máy khác' } };
  await mergeIntoStore(db, [applyChange(objective, renamed, 'me', world.now, 'dev2')], world.now);
  expect(await readView(db, '1')).toBeUndefined();
});

test('another version of OKRail, or another week, makes its own', async () => {
  await filled();
  await makeView(db, '1', ['ppp:lan:2026-W48']);
  expect(await readView(db, '2')).toBeUndefined();

  await makeView(db, '1', ['ppp:lan:2026-W49']);

  expect(await readView(db, '1')).toMatchObject({ reports: ['ppp:lan:2026-W49'] });
});
