import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, expect, test, vi } from 'vitest';
import { act } from '@/utils/actions/act';
import { labelsOf } from '@/utils/actions/labels';
import type { Intents, VerbName } from '@/utils/actions/verbs';
import { withRecords } from '@/utils/actions/with-records';
import { emptyWorkspace, type Workspace } from '@/utils/actions/workspace';
import { figure } from '@/utils/evidence/figure';
import type { StoredRecord } from '@/utils/merge/record';
import { isProblem } from '@/utils/problem/problem';
import { capturesOf } from '@/utils/db/captures';
import { loadRecords } from '@/utils/db/load';
import { logOf } from '@/utils/db/log';
import { mergeIntoStore } from '@/utils/db/mailbox-store';
import { deviceId } from '@/utils/db/meta';
import { allUpgrades, openDatabase, type Database } from '@/utils/db/open';
import { save } from '@/utils/db/save';
import { allTyping, keepTyping } from '@/utils/db/typing';
import { quarter, startedWorld } from '../actions/world';

let db: Database;

async function open(): Promise<Database> {
  const opened = await openDatabase();
  if (isProblem(opened)) throw new Error(opened.kind);
  return opened;
}

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  db = await open();
});

const tools = (n: number) => ({ now: n, newId: () => `n${(n += 1)}` });

async function start(): Promise<Workspace> {
  const done = act(
    emptyWorkspace(),
    'start',
    {
      name: 'Lan',
      language: 'vi',
      cycle: quarter,
      objectives: [
        {
          title: 'Tăng lượt đọc',
          keyResults: [{ title: 'Lượt đọc blog', kind: 'metric', baseline: 0, target: 100 }],
        },
      ],
    },
    tools(1_000),
  );
  if (isProblem(done)) throw new Error(done.kind);
  const saved = await save(db, done, 'dev1');
  if (isProblem(saved)) throw new Error(saved.kind);
  return withRecords(emptyWorkspace(), saved);
}

test('what one action saved is there after the database is opened again', async () => {
  await start();
  db.close();
  db = await open();

  const loaded = withRecords(emptyWorkspace(), await loadRecords(db, []));

  expect([...loaded.objective.values()][0]!.title).toBe('Tăng lượt đọc');
  expect([...loaded['key-result'].values()][0]).toMatchObject({ target: 100, weight: 1 });
  expect([...loaded.member.values()][0]!.name).toBe('Lan');
});

test('an action is stored whole or not at all', async () => {
  const workspace = await start();
  const keyResult = [...workspace['key-result'].keys()][0]!;
  const done = act(workspace, 'checkIn', { keyResult, value: 1, confidence: null }, tools(5_000));
  if (isProblem(done)) throw new Error(done.kind);
  // A capture that cannot be cloned fails the transaction after the record was put.
  const broken = {
    ...done,
    captures: [{ id: 'c', evidence: 'e', at: 0, title: '', figures: [(() => 0) as never] }],
  };

  const answer = await save(db, broken, 'dev1');

  expect(answer).toMatchObject({ kind: 'storage-failed' });
  expect(await db.count('records')).toBe(workspace.member.size + 4);
  expect(await db.count('log')).toBe(1);
});

test('an action asks the database only for what it changes, each once', async () => {
  const workspace = await start();
  const keyResult = [...workspace['key-result'].keys()][0]!;
  const done = act(workspace, 'checkIn', { keyResult, value: 1, confidence: null }, tools(5_000));
  if (isProblem(done)) throw new Error(done.kind);
  const twice = { ...done.entry, changes: [...done.entry.changes, ...done.entry.changes] };
  const get = vi.spyOn(IDBObjectStore.prototype, 'get');

  await save(db, { ...done, entry: twice }, 'dev1');

  expect(get.mock.calls.map(([key]) => key)).toEqual(
    [...new Set(done.entry.changes.map(({ id }) => id))].map((id) => ['me', id]),
  );
  get.mockRestore();
});

test('two panels that edit two fields of one record lose nothing of each other', async () => {
  const workspace = await start();
  const id = [...workspace.objective.keys()][0]!;
  const first = act(workspace, 'editObjective', { id, set: { title: 'Một' } }, tools(2_000));
  const second = act(workspace, 'editObjective', { id, set: { commitment: 'aspirational' } }, tools(2_001));
  if (isProblem(first) || isProblem(second)) throw new Error('refused');

  await Promise.all([save(db, first, 'dev1'), save(db, second, 'dev1')]);

  const loaded = withRecords(emptyWorkspace(), await loadRecords(db, []));
  expect(loaded.objective.get(id)).toMatchObject({ title: 'Một', commitment: 'aspirational' });
});

test('the log keeps every action on a record, oldest first', async () => {
  const workspace = await start();
  const id = [...workspace.objective.keys()][0]!;
  const edit = act(workspace, 'editObjective', { id, set: { title: 'Hai' } }, tools(3_000));
  if (isProblem(edit)) throw new Error('refused');
  await save(db, edit, 'dev1');

  expect((await logOf(db, id)).map(({ verb }) => verb)).toEqual(['start', 'editObjective']);
});

test('captures of a page come oldest first', async () => {
  const { world, keyResults } = startedWorld();
  for (const value of [5, 9]) {
    const done = world.do('attachPage', {
      page: {
        read: true,
        address: 'https://blog.vn/a',
        canonical: 'https://blog.vn/a',
        title: 'A',
        figures: [figure.parse({ key: 'views', value, raw: String(value) })],
      },
      keyResult: keyResults[0]!,
      captures: new Map(),
    });
    await save(db, done, 'dev1');
  }
  const id = [...world.workspace.evidence.keys()][0]!;

  const found = await capturesOf(db, [id, 'page:none']);

  expect(found.get(id)!.map(({ figures }) => figures[0]!.value)).toEqual([5, 9]);
  expect(found.get('page:none')).toEqual([]);
});

test('records from another browser merge into the store and say what changed', async () => {
  const workspace = await start();
  const id = [...workspace.objective.keys()][0]!;
  const theirs: StoredRecord = {
    id,
    kind: 'objective',
    space: 'me',
    fields: { title: ['Từ máy kia', [9_000, 'dev2']], mới: [1, [9_000, 'dev2']] },
  };

  const changed = await mergeIntoStore(db, [theirs], 10_000);
  const again = await mergeIntoStore(db, [theirs], 11_000);

  expect(changed).toEqual([id]);
  expect(again).toEqual([]);
  const stored = await db.get('records', ['me', id]);
  expect(stored!.fields.title![0]).toBe('Từ máy kia');
  expect(stored!.fields.mới![0]).toBe(1);
  expect(stored!.fields.cycle![0]).toBe('2026Q4');
});

test('two parts of one record that come together are both taken in', async () => {
  const part = (field: string, n: number): StoredRecord => ({
    id: 'o9',
    kind: 'objective',
    space: 'me',
    fields: { [field]: ['x', [n, 'dev2']] },
  });

  expect(await mergeIntoStore(db, [part('title', 5), part('owner', 6)], 10_000)).toEqual(['o9']);

  expect(Object.keys((await db.get('records', ['me', 'o9']))!.fields)).toEqual(['title', 'owner']);
});

test('a device has one name for good', async () => {
  const first = await deviceId(db, () => 0.5);
  const second = await deviceId(db, () => 0.1);

  expect(first).toMatch(/^[a-z2-7]{6}$/);
  expect(second).toBe(first);
});

test('half-typed text is kept and forgotten by name', async () => {
  await keepTyping(db, 'check-in:1', 'chưa xo');
  expect((await allTyping(db)).get('check-in:1')).toBe('chưa xo');

  await keepTyping(db, 'check-in:1', null);
  expect((await allTyping(db)).size).toBe(0);
});

test('a database saved by a newer version is left alone, and the user is told', async () => {
  db.close();
  (await openDB('okrail', 99)).close();

  expect(await openDatabase()).toMatchObject({ kind: 'database-newer' });
});

test('an upgrade that another panel holds up is said, not waited for', async () => {
  db.close();
  const holder = await openDB('held', 1);

  const answer = await openDatabase('held', { upgrades: [...allUpgrades, () => {}] });

  expect(answer).toMatchObject({ kind: 'database-busy' });
  holder.close();
});

test('a panel gives way when another one upgrades, and learns of it', async () => {
  let lost = 0;
  const mine = await openDatabase('shared', { onLost: () => (lost += 1) });
  if (isProblem(mine)) throw new Error(mine.kind);

  const upgraded = await openDB('shared', 7);

  expect(upgraded.version).toBe(7);
  expect(lost).toBe(1);
  upgraded.close();
});

test('another browser that began under another name does not change who sits at this one', async () => {
  const workspace = await start();
  const { me } = workspace.preferences.get('preferences')!;
  const theirs: StoredRecord = {
    id: 'preferences',
    kind: 'preferences',
    space: 'me',
    fields: { me: ['somebody', [9_000, 'dev2']], language: ['en', [9_000, 'dev2']] },
  };

  expect(await mergeIntoStore(db, [theirs], 10_000)).toEqual(['preferences']);
  expect(await mergeIntoStore(db, [theirs], 11_000)).toEqual([]);

  const loaded = withRecords(emptyWorkspace(), await loadRecords(db, []));
  expect(loaded.preferences.get('preferences')).toMatchObject({ me, language: 'en' });
});

test('a report of an older cycle comes with what numbers its key results there', async () => {
  let workspace = await start();
  const [old] = [...workspace['key-result'].values()];
  const next = { id: '2027Q1', title: 'Q1 2027', starts: '2027-01-01', ends: '2027-03-31', closedAt: null };
  const perform = async <N extends VerbName>(name: N, intent: Intents[N], n: number) => {
    const done = act(workspace, name, intent, tools(n));
    if (isProblem(done)) throw new Error(done.kind);
    const saved = await save(db, done, 'dev1');
    if (isProblem(saved)) throw new Error(saved.kind);
    workspace = withRecords(workspace, saved);
  };
  const week = '2026-W48';
  await perform('addItem', { week, section: 'plan', text: 'Gọi báo', keyResult: old!.id }, 2_000);
  await perform('openCycle', { cycle: next }, 3_000);
  const report = [...workspace.report.keys()];

  const without = withRecords(emptyWorkspace(), await loadRecords(db, []));
  const withReport = withRecords(emptyWorkspace(), await loadRecords(db, report));

  expect(labelsOf(without).get(old!.id)).toBeUndefined();
  expect([...without.report.keys()]).toEqual(report);
  expect(labelsOf(withReport).get(old!.id)).toBe('1.1');
});

test('what lies in another cycle comes when that cycle is wanted', async () => {
  const before = await start();
  const next = { id: '2027Q1', title: 'Q1 2027', starts: '2027-01-01', ends: '2027-03-31', closedAt: null };
  const done = act(before, 'openCycle', { cycle: next }, tools(2_000));
  if (!isProblem(done)) await save(db, done, 'dev1');

  const without = withRecords(emptyWorkspace(), await loadRecords(db, []));
  const withOld = withRecords(emptyWorkspace(), await loadRecords(db, [], ['2026Q4']));

  expect(without['key-result'].size).toBe(0);
  expect([...withOld['key-result'].keys()]).toEqual([...before['key-result'].keys()]);
});
