import { browser } from 'wxt/browser';
import { uuidv7 } from 'uuidv7';
import { render } from 'preact';
import { Recovery } from '@/components/settings/Recovery';
import type { Content } from '@/utils/backup/backup';
import { listSnapshots, readSnapshot, takeSnapshot } from '@/utils/backup/snapshots';
import { writeBackup } from '@/utils/backup/write-backup';
import { announceChange } from '@/utils/browser/changes';
import { download } from '@/utils/browser/download';
import { readContent } from '@/utils/db/content';
import { importContent } from '@/utils/db/import-content';
import { deviceId } from '@/utils/db/meta';
import { openDatabase } from '@/utils/db/open';
import { removeDatabase } from '@/utils/db/remove';
import type { Words } from '@/utils/i18n';
import type { Language } from '@/utils/okr/member';
import { isProblem, type Problem } from '@/utils/problem/problem';
import { published, takeInPublished } from './published';

/** Shows what survives elsewhere when the database cannot be used, and puts it back. */
export function showRecovery(
  problem: Problem,
  spoken: { readonly language: Language; readonly words: Words },
  root: HTMLElement,
): void {
  const { local } = browser.storage;
  const today = () => new Date().toISOString().slice(0, 10);
  render(
    <Recovery
      problem={problem}
      {...spoken}
      now={Date.now()}
      snapshots={() => listSnapshots(local)}
      snapshot={(at) => readSnapshot(local, at)}
      published={published}
      saveFile={async (backup) =>
        download(`okrail-${today()}.json`, await writeBackup(backup), 'application/json')
      }
      restore={restore}
      retry={() => location.reload()}
    />,
    root,
  );
}

/** A new database with this in it, and what was published since. What can still be read of the old one is copied first. */
async function restore(content: Content): Promise<Problem | undefined> {
  const old = await openDatabase();
  if (!isProblem(old)) {
    await readContent(old)
      .then((left) => takeSnapshot(browser.storage.local, left, { now: Date.now(), occasion: 'restore' }))
      .catch(() => undefined);
    old.close();
  }
  const failed = await removeDatabase();
  if (failed) return failed;
  const db = await openDatabase();
  if (isProblem(db)) return db;
  const device = await deviceId(db, Math.random);
  const put = await importContent(db, content, 'replace', {
    now: Date.now(),
    newId: uuidv7,
    device,
    by: null,
  });
  if (!isProblem(put)) await takeInPublished(db);
  db.close();
  if (isProblem(put)) return put;
  announceChange(['everything']);
  return undefined;
}
