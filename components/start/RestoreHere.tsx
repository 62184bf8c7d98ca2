import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Workspace } from '@/utils/actions/workspace';
import type { Snapshot } from '@/utils/backup/snapshots';
import { isProblem } from '@/utils/problem/problem';
import { useApp, useFormats, useWords } from '../app';
import { Button } from '../ui/Button';
import { FileButton } from '../ui/FileButton';
import { ContinueAs } from './ContinueAs';

/**
 * For those who had OKRs before: the copy that this machine still has, else what another browser of theirs has
 * published, or a file that was exported.
 */
export function RestoreHere({ elsewhere }: { readonly elsewhere: Workspace | undefined }) {
  const { outside, notices } = useApp();
  const t = useWords();
  const formats = useFormats();
  const copy = useSignal<Snapshot | 'none' | undefined>(undefined);
  useEffect(() => {
    outside
      .keeping()
      .then((keeping) => keeping.snapshots())
      .then(
        ([newest]) => (copy.value = newest ?? 'none'),
        () => (copy.value = 'none'),
      );
  }, []);

  const tell = (done: unknown, said: string) =>
    isProblem(done) ? notices.problem(done) : notices.done(said);
  const bringBack = async (said: string) => tell(await (await outside.keeping()).bringBack(), said);
  const restore = async (file: Blob) => {
    const keeping = await outside.keeping();
    const backup = await keeping.read(file);
    tell(isProblem(backup) ? backup : await keeping.take(backup, 'replace'), t.restored);
  };
  const { value: newest } = copy;
  return (
    <div class="restore-here">
      {newest === 'none' && elsewhere && (
        <ContinueAs found={elsewhere} onContinue={(name) => void bringBack(t.welcomeBack(name))} />
      )}
      {newest && newest !== 'none' && (
        <div class="continue">
          <p>
            {t.foundCopy(formats.dateAndTime(newest.at))} {t.holds(newest.holds)}
          </p>
          <Button look="primary" onClick={() => void bringBack(t.restored)}>
            {t.restore}
          </Button>
        </div>
      )}
      <FileButton
        label={t.restoreFromFile}
        accept=".json,application/json"
        onFile={(file) => void restore(file)}
      />
    </div>
  );
}
