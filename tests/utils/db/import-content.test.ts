import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import { withRecords } from '@/utils/actions/with-records';
import { emptyWorkspace } from '@/utils/actions/workspace';
import type { Content } from '@/utils/backup/backup';
import type { ImportMode } from '@/utils/backup/plan-import';
import { readBackup } from '@/utils/backup/read-backup';
import { writeBackup } from '@/utils/backup/write-backup';
import { isProblem, type Problem } from '@/utils/problem/problem';
import { readContent } from '@/utils/db/content';
import { importContent, previewImport, undoImport, type ImportTools } from '@/utils/db/import-content';
import { openDatabase, type Database } from '@/utils/db/open';
import { mostPictures, pictureUse, prunePictures } from '@/utils/db/pictures';
import { save } from '@/utils/db/save';
import { keepTeamFiles, teamFiles } from '@/utils/db/team-files';
import { aWorkspace, contentOf } from '../backup/a-backup';
import { teamWeek } from '../week/team-week';

let db: Database;
let ids = 0;
const tools = (now: number): ImportTools => ({
  now,
  newId: () => `log${(ids += 1)}`,
  device: 'dev1',
  by: null,
});
const later = Date.UTC(2026, 11, 1);

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  db = got(await openDatabase());
});

function got<T>(answer: T | Problem): T {
  if (isProblem(answer)) throw new Error(JSON.stringify(answer));
  return answer;
}

const shown = (content: Content) => withRecords(emptyWorkspace(), content.records);

test('what was exported, wiped and imported is all back, with its stamps, captures and pictures', async () => {
  const { content } = aWorkspace();
  const picture = { evidence: 'e1', at: 5, type: 'image/jpeg', base64: btoa('ảnh'.replace(/[^a-z]/g, '')) };
  got(await importContent(db, { ...content, pictures: [picture] }, 'merge', tools(later)));
  const file = await writeBackup({ savedAt: later, content: await readContent(db, true) });
  db.close();
  globalThis.indexedDB = new IDBFactory();
  db = got(await openDatabase());

  const { content: fromFile } = got(await readBackup(file));
  got(await importContent(db, fromFile, 'replace', tools(later + 1)));

  const back = await readContent(db, true);
  expect(back.records).toEqual(fromFile.records);
  expect(back.captures).toEqual(fromFile.captures);
  expect(back.pictures).toEqual([picture]);
});

test('screenshots join an export only when asked', async () => {
  const { content } = aWorkspace();
  const picture = { evidence: 'e1', at: 5, type: 'image/jpeg', base64: 'AAAA' };
  got(await importContent(db, { ...content, pictures: [picture] }, 'merge', tools(later)));

  expect((await readContent(db)).pictures).toEqual([]);
});

test('a row that cannot be stored leaves nothing of the import behind', async () => {
  const { content } = aWorkspace();
  const broken = { ...content, captures: [...content.captures, { id: { no: 'key' } } as never] };

  expect(await importContent(db, broken, 'merge', tools(later))).toMatchObject({ kind: 'storage-failed' });
  expect(await db.count('records')).toBe(0);
  expect(await db.count('log')).toBe(0);
});

test('a full disk is said, and nothing is half stored', async () => {
  const { content } = aWorkspace();
  const { put } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.put = function full(this: IDBObjectStore, ...given: Parameters<typeof put>) {
    if (this.name === 'log') throw new DOMException('full', 'QuotaExceededError');
    return put.apply(this, given);
  };
  const answer = await importContent(db, content, 'merge', tools(later));
  IDBObjectStore.prototype.put = put;

  expect(answer).toMatchObject({ kind: 'storage-full' });
  expect(await db.count('records')).toBe(0);
});

test.each<ImportMode>(['merge', 'replace'])('one undo takes a %s back, captures included', async (mode) => {
  const first = aWorkspace();
  got(await importContent(db, first.content, 'merge', tools(later)));
  const before = await readContent(db);
  const other = aWorkspace();
  const [objective] = [...other.world.workspace.objective.values()];
  other.world.now += 1_000_000;
  other.world.do('editObjective', { id: objective!.id, set: { title: 'Từ tệp' } });
  const file = contentOf(other.world);
  const added = { ...file.captures[0]!, id: 'another capture' };
  const imported = got(await importContent(db, { ...file, captures: [added] }, mode, tools(later + 1)));
  expect(shown(await readContent(db)).objective.get(objective!.id)!.title).toBe('Từ tệp');

  got(await undoImport(db, imported, tools(later + 2)));

  const after = await readContent(db);
  expect(shown(after)).toEqual(shown(before));
  expect(after.captures).toEqual(before.captures);
});

test('a preview stores nothing', async () => {
  const { content } = aWorkspace();

  const { plan, newCaptures } = await previewImport(db, content, 'merge', tools(later));

  expect(plan.changes.length).toBe(content.records.length);
  expect(newCaptures).toBe(1);
  expect(await db.count('records')).toBe(0);
});

const weekOf = (member: string, text: string) =>
  JSON.stringify(teamWeek({ member, lines: { 'Tăng trưởng': [text] } }));

test('teammates’ weeks travel in a backup; one that is here already stays, and undo takes the new ones away', async () => {
  const { content } = aWorkspace();
  await keepTeamFiles(db, [weekOf('Minh', 'quảng cáo'), weekOf('Lan', 'của tệp')]);
  const { teamFiles: saved } = await readContent(db);
  await keepTeamFiles(db, [weekOf('Lan', 'ở đây')]);
  const backup = { ...content, teamFiles: saved };
  const read = got(await readBackup(await writeBackup({ savedAt: later, content: backup })));

  const { newTeamFiles } = await previewImport(db, read.content, 'merge', tools(later));
  const imported = got(await importContent(db, read.content, 'merge', tools(later)));
  const after = await teamFiles(db);
  got(await undoImport(db, imported, tools(later + 1)));

  expect(newTeamFiles).toBe(1);
  expect(after).toEqual([weekOf('Lan', 'ở đây'), weekOf('Minh', 'quảng cáo')]);
  expect(await teamFiles(db)).toEqual([weekOf('Lan', 'ở đây')]);
});

test('a backup from before teammates’ weeks joined it is read as one without any', async () => {
  const { content } = aWorkspace();

  got(await importContent(db, content, 'merge', tools(later)));

  expect(await teamFiles(db)).toEqual([]);
});

test('a picture too many makes the oldest one go in the same action', async () => {
  const image = new Blob(['xy'], { type: 'image/jpeg' });
  const fill = db.transaction('pictures', 'readwrite');
  for (let at = 1; at <= mostPictures; at += 1) void fill.store.put({ evidence: `e${at}`, at, image });
  await fill.done;
  const entry = {
    id: 'one',
    at: later,
    by: null,
    verb: 'attachPage',
    subjects: [],
    changes: [],
    inverse: [],
  };

  got(await save(db, { entry, captures: [], picture: { evidence: 'new', at: later, image } }, 'dev1'));

  const kept = await db.getAllKeys('pictures');
  expect(kept.length).toBe(mostPictures);
  expect(kept.includes('new')).toBe(true);
  expect(kept.includes('e1')).toBe(false);
});

test('pictures beyond those to keep go, the oldest first', async () => {
  for (let at = 1; at <= 5; at += 1) {
    await db.put('pictures', { evidence: `e${at}`, at, image: new Blob(['xy'], { type: 'image/jpeg' }) });
  }

  expect(await prunePictures(db, 2)).toBe(3);

  expect(await db.getAllKeys('pictures')).toEqual(['e4', 'e5']);
  expect(await pictureUse(db)).toMatchObject({ count: 2 });
  expect(await prunePictures(db, 2)).toBe(0);
});
