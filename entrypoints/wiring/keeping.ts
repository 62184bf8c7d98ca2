import { browser } from 'wxt/browser';
import { uuidv7 } from 'uuidv7';
import type { Backup, Content } from '@/utils/backup/backup';
import { previewOf } from '@/utils/backup/preview';
import { readBackup } from '@/utils/backup/read-backup';
import { listSnapshots, readSnapshot, takeSnapshot, type Snapshot } from '@/utils/backup/snapshots';
import { writeBackup } from '@/utils/backup/write-backup';
import { announceChange } from '@/utils/browser/changes';
import { readContent } from '@/utils/db/content';
import { importContent, previewImport, undoImport } from '@/utils/db/import-content';
import type { Database } from '@/utils/db/open';
import { pictureUse, prunePictures } from '@/utils/db/pictures';
import { removeDatabase } from '@/utils/db/remove';
import { forgetReplaced, replacedTexts } from '@/utils/db/replaced';
import { savingProblem } from '@/utils/db/saving-problem';
import { isProblem, problem, type Problem } from '@/utils/problem/problem';
import type { Keeping } from '@/utils/stores/keeping';
import { takeInPublished } from './published';

interface Ports {
  readonly db: () => Promise<Database>;
  readonly device: string;
  readonly me: () => string | null;
  /** Shows the workspace anew, here and on the extension's other pages. */
  readonly reload: () => Promise<void>;
}

/** Copies, files and room, with the real database and the browser's local area behind them. */
export function createKeeping({ db, device, me, reload }: Ports): Keeping {
  const { local, sync } = browser.storage;
  const tools = () => ({ now: Date.now(), newId: uuidv7, device, by: me() });
  const copyFirst = async (content: Content): Promise<Problem | undefined> => {
    try {
      await takeSnapshot(local, content, { now: Date.now(), occasion: 'import' });
      return undefined;
    } catch (error) {
      return problem(savingProblem(error));
    }
  };
  const newestReadable = async (copies: readonly Snapshot[]): Promise<Backup | undefined> => {
    for (const { at } of copies) {
      const backup = await readSnapshot(local, at);
      if (!isProblem(backup)) return backup;
    }
    return undefined;
  };
  const changed = async (ids: readonly string[]) => {
    await reload();
    announceChange(ids);
  };
  return {
    async exportFile(withPictures) {
      const content = await readContent(await db(), withPictures);
      const savedAt = Date.now();
      const name = `okrail-${new Date(savedAt).toISOString().slice(0, 10)}.json`;
      return { name, text: await writeBackup({ savedAt, content }) };
    },
    read: async (file) => readBackup(await file.text()),
    async preview(backup, mode) {
      const { plan, here, newCaptures, newTeamFiles } = await previewImport(
        await db(),
        backup.content,
        mode,
        tools(),
      );
      return { ...previewOf(plan.changes, here), captures: newCaptures, teamFiles: newTeamFiles };
    },
    async take(backup, mode) {
      const opened = await db();
      const failed = await copyFirst(await readContent(opened));
      if (failed) return failed;
      const imported = await importContent(opened, backup.content, mode, tools());
      if (!isProblem(imported)) await changed(imported.entry.subjects);
      return imported;
    },
    async undo(imported) {
      const undone = await undoImport(await db(), imported, tools());
      if (isProblem(undone)) return undone;
      await changed(undone.subjects);
      return undefined;
    },
    snapshots: () => listSnapshots(local),
    snapshot: (at) => readSnapshot(local, at),
    async bringBack() {
      const opened = await db();
      const copy = await newestReadable(await listSnapshots(local));
      const imported = copy && (await importContent(opened, copy.content, 'replace', tools()));
      if (isProblem(imported)) return imported;
      const published = await takeInPublished(opened);
      if (!imported && published === 0)
        return problem({ kind: 'backup-unreadable', why: 'damaged', where: '' });
      await changed(['everything']);
      return undefined;
    },
    async usage() {
      const opened = await db();
      const content = await readContent(opened);
      const copies = await listSnapshots(local);
      return {
        data: new TextEncoder().encode(JSON.stringify(content)).length,
        pictures: await pictureUse(opened),
        snapshots: copies.reduce((sum, { bytes }) => sum + bytes, 0),
      };
    },
    prunePictures: async (keep) => prunePictures(await db(), keep),
    replaced: async () => replacedTexts(await db()),
    forgetReplaced: async (id) => forgetReplaced(await db(), id),
    async wipe(onLate) {
      const wipeRest = () =>
        afterWriters(async () => {
          await local.clear();
          await sync.clear();
          localStorage.clear();
          announceChange(['everything']);
        });
      const failed = await removeDatabase(undefined, () => wipeRest().then(onLate));
      if (!failed) await wipeRest();
      return failed;
    },
  };
}

/** What the background writes outside the database, by the names of its locks. */
const writers = ['copies', 'mailbox', 'reminder'] as const;

/** Does this once none of them is about to write what it read before. */
function afterWriters(work: () => Promise<void>): Promise<void> {
  return writers.reduce<() => Promise<void>>(
    (next, name) => () => navigator.locks.request(name, next),
    work,
  )();
}
