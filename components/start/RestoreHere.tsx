import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Backup } from '@/utils/backup/backup';
import type { Snapshot } from '@/utils/backup/snapshots';
import { isProblem, type Problem } from '@/utils/problem/problem';
import { useApp, useFormats, useWords } from '../app';
import { Button } from '../ui/Button';
import { FileButton } from '../ui/FileButton';

/** For those who had OKRs before: the copy that this machine still has, or a file that was exported. */
export function RestoreHere() {
  const { outside, notices } = useApp();
  const t = useWords();
  const formats = useFormats();
  const copy = useSignal<Snapshot | undefined>(undefined);
  useEffect(() => {
    outside
      .keeping()
      .then((keeping) => keeping.snapshots())
      .then(
        ([newest]) => (copy.value = newest),
        () => undefined,
      );
  }, []);

  const restore = async (read: Promise<Backup | Problem>) => {
    const backup = await read;
    const done = isProblem(backup) ? backup : await (await outside.keeping()).take(backup, 'replace');
    if (isProblem(done)) notices.problem(done);
    else notices.done(t.restored);
  };
  const { value: newest } = copy;
  return (
    <div class="restore-here">
      {newest && (
        <div class="continue">
          <p>
            {t.foundCopy(formats.dateAndTime(newest.at))} {t.holds(newest.holds)}
          </p>
          <Button
            look="primary"
            onClick={() => void outside.keeping().then((keeping) => restore(keeping.snapshot(newest.at)))}
          >
            {t.restore}
          </Button>
        </div>
      )}
      <FileButton
        label={t.restoreFromFile}
        accept=".json,application/json"
        onFile={(file) => void outside.keeping().then((keeping) => restore(keeping.read(file)))}
      />
    </div>
  );
}
