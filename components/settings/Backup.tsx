import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Backup as BackupFile } from '@/utils/backup/backup';
import type { ImportMode } from '@/utils/backup/plan-import';
import type { Snapshot } from '@/utils/backup/snapshots';
import { isProblem, type Problem } from '@/utils/problem/problem';
import { useApp, useFormats, useWords } from '../app';
import { Button } from '../ui/Button';
import { FileButton } from '../ui/FileButton';
import { ImportDialog } from './ImportDialog';

/** Everything in one file and back again, and the copies that the browser keeps by itself. */
export function Backup() {
  const { outside, notices, workspace } = useApp();
  const t = useWords();
  const formats = useFormats();
  const withPictures = useSignal(false);
  const copies = useSignal<readonly Snapshot[]>([]);
  const importing = useSignal<{ backup: BackupFile; mode: ImportMode } | undefined>(undefined);
  const look = () =>
    outside
      .keeping()
      .then((keeping) => keeping.snapshots())
      .then((found) => (copies.value = found));
  useEffect(() => void look(), [workspace.workspace.value]);

  const save = async () => {
    const { name, text } = await (await outside.keeping()).exportFile(withPictures.value);
    outside.download(name, text, 'application/json');
    notices.done(t.fileSaved(name));
  };
  const open = (read: BackupFile | Problem, mode: ImportMode) => {
    if (isProblem(read)) notices.problem(read);
    else importing.value = { backup: read, mode };
  };
  return (
    <section>
      <h2>{t.backup}</h2>
      <label class="choice">
        <input
          type="checkbox"
          checked={withPictures.value}
          onChange={(event) => (withPictures.value = event.currentTarget.checked)}
        />
        <span>
          <strong>{t.exportPictures}</strong>
          <small>{t.exportPicturesHint}</small>
        </span>
      </label>
      <div class="actions">
        <Button icon="save" onClick={() => void save()}>
          {t.exportAll}
        </Button>
        <FileButton
          label={t.importFile}
          accept=".json,application/json"
          onFile={(file) =>
            void outside
              .keeping()
              .then((keeping) => keeping.read(file))
              .then((read) => open(read, 'merge'))
          }
        />
      </div>
      <h3 class="label">{t.copiesHere}</h3>
      <p class="hint">{t.copiesHint}</p>
      <ul class="copies">
        {copies.value.map((copy) => (
          <li key={copy.at}>
            <p>
              <strong>{formats.dateAndTime(copy.at)}</strong> · {t.occasion[copy.occasion]}
              <small>{t.holds(copy.holds)}</small>
            </p>
            <Button
              label={t.restoreCopyOf(formats.dateAndTime(copy.at))}
              onClick={() =>
                void outside
                  .keeping()
                  .then((keeping) => keeping.snapshot(copy.at))
                  .then((read) => open(read, 'replace'))
              }
            >
              {t.restore}
            </Button>
          </li>
        ))}
      </ul>
      {importing.value && (
        <ImportDialog
          backup={importing.value.backup}
          firstMode={importing.value.mode}
          onClose={() => (importing.value = undefined)}
        />
      )}
    </section>
  );
}
