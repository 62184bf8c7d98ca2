import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Usage } from '@/utils/stores/keeping';
import { useApp, useFormats, useWords } from '../app';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';

/** The newest pictures that stay when the user lets the old ones go. */
const keptPictures = 50;

/** What is used of the device, letting old pictures go, and wiping everything. */
export function Room() {
  const { outside, notices, workspace } = useApp();
  const t = useWords();
  const formats = useFormats();
  const usage = useSignal<Usage | undefined>(undefined);
  const wiping = useSignal(false);
  const look = async () => {
    usage.value = await (await outside.keeping()).usage();
  };
  useEffect(() => void look(), [workspace.workspace.value]);

  const prune = async () => {
    const gone = await (await outside.keeping()).prunePictures(keptPictures);
    notices.done(t.picturesGone(gone));
    await look();
  };
  const size = (bytes: number) =>
    bytes >= 1_000_000
      ? `${formats.number(Math.round(bytes / 100_000) / 10)} MB`
      : `${formats.number(Math.ceil(bytes / 1_000))} kB`;
  return (
    <section>
      <h2>{t.room}</h2>
      {usage.value && (
        <dl class="shortcuts">
          <div>
            <dt>{t.roomData}</dt>
            <dd>{size(usage.value.data)}</dd>
          </div>
          <div>
            <dt>{t.roomPictures(formats.number(usage.value.pictures.count))}</dt>
            <dd>{size(usage.value.pictures.bytes)}</dd>
          </div>
          <div>
            <dt>{t.roomCopies}</dt>
            <dd>{size(usage.value.snapshots)}</dd>
          </div>
        </dl>
      )}
      {usage.value && usage.value.pictures.count > keptPictures && (
        <Button onClick={() => void prune()}>{t.prunePictures(keptPictures)}</Button>
      )}
      <Button onClick={() => (wiping.value = true)}>{t.wipe}</Button>
      {wiping.value && <WipeDialog onClose={() => (wiping.value = false)} />}
    </section>
  );
}

/** The one action that cannot be taken back: what goes, what stays, and a file first. */
function WipeDialog({ onClose }: { readonly onClose: () => void }) {
  const { outside, notices } = useApp();
  const t = useWords();
  const saved = useSignal('');
  const save = async () => {
    const { name, text } = await (await outside.keeping()).exportFile(false);
    outside.download(name, text, 'application/json');
    saved.value = name;
  };
  const wipe = async () => {
    const anew = () => location.reload();
    const failed = await (await outside.keeping()).wipe(anew);
    if (failed) notices.problem(failed);
    else anew();
  };
  return (
    <Dialog title={t.wipe} onClose={onClose}>
      <div class="sheet-body">
        <ul class="promises">
          {t.wipeSays.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <footer class="actions">
          <Button look="primary" icon="save" onClick={() => void save()}>
            {t.exportFirst}
          </Button>
          <Button onClick={() => void wipe()}>{t.wipeNow}</Button>
        </footer>
        <p class="hint" role="status">
          {saved.value && t.fileSaved(saved.value)}
        </p>
      </div>
    </Dialog>
  );
}
