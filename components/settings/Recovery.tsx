import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Backup, Content } from '@/utils/backup/backup';
import { holdingsOf, type Holdings } from '@/utils/backup/holdings';
import type { Snapshot } from '@/utils/backup/snapshots';
import type { Words } from '@/utils/i18n';
import { formatsFor } from '@/utils/i18n/formats';
import type { Language } from '@/utils/okr/member';
import type { StoredRecord } from '@/utils/merge/record';
import { isProblem, type Problem } from '@/utils/problem/problem';
import { say } from '@/utils/problem/say';
import { Button } from '../ui/Button';

export interface RecoveryProps {
  readonly problem: Problem;
  readonly language: Language;
  readonly words: Words;
  readonly now: number;
  readonly snapshots: () => Promise<readonly Snapshot[]>;
  readonly snapshot: (at: number) => Promise<Backup | Problem>;
  readonly published: () => Promise<readonly StoredRecord[]>;
  readonly saveFile: (backup: Backup) => Promise<void>;
  readonly restore: (content: Content) => Promise<Problem | undefined>;
  readonly retry: () => void;
}

/** The store cannot be used: what happened, what survives elsewhere and what each copy holds, and the way back. */
export function Recovery(props: RecoveryProps) {
  const { language, words: t } = props;
  const formats = formatsFor(language);
  const copies = useSignal<readonly Snapshot[] | undefined>(undefined);
  const synced = useSignal<readonly StoredRecord[]>([]);
  const failure = useSignal<Problem | undefined>(undefined);
  const busy = useSignal(false);
  useEffect(() => {
    props.snapshots().then(
      (found) => (copies.value = found),
      () => (copies.value = []),
    );
    props.published().then(
      (found) => (synced.value = found),
      () => undefined,
    );
  }, []);

  const withBackup = async (at: number, use: (backup: Backup) => Promise<Problem | undefined | void>) => {
    const backup = await props.snapshot(at);
    failure.value = isProblem(backup) ? backup : ((await use(backup)) ?? undefined);
  };
  const restore = async (content: Content): Promise<Problem | undefined> => {
    busy.value = true;
    const failed = await props.restore(content).finally(() => (busy.value = false));
    if (!failed) props.retry();
    return failed;
  };
  const holds = (holdings: Holdings) => t.holds(holdings);
  const said = say(props.problem, t);
  const shown = failure.value && say(failure.value, t);
  const detail = 'detail' in props.problem ? props.problem.detail : '';
  return (
    <main class="trouble" lang={language}>
      <div role="alert">
        <h1>{t.cannotOpen}</h1>
        <p>{props.problem.kind === 'storage-failed' ? t.cannotRead : said.happened}</p>
        <p>{t.cannotOpenKept}</p>
        <p>{t.cannotOpenNext}</p>
      </div>
      <Button look="primary" icon="refresh" onClick={props.retry}>
        {t.tryAgain}
      </Button>
      {shown && (
        <p class="refused" role="alert">
          {shown.happened} {shown.kept} {shown.next}
        </p>
      )}
      <h2>{t.copiesHere}</h2>
      {copies.value?.length === 0 && synced.value.length === 0 && <p>{t.noCopies}</p>}
      <ul class="copies">
        {copies.value?.map((copy) => (
          <li key={copy.at}>
            <p>
              <strong>{formats.dateAndTime(copy.at)}</strong> · {t.occasion[copy.occasion]}
              <small>{holds(copy.holds)}</small>
            </p>
            <div class="actions">
              <Button
                disabled={busy.value}
                label={t.restoreCopyOf(formats.dateAndTime(copy.at))}
                onClick={() => void withBackup(copy.at, ({ content }) => restore(content))}
              >
                {t.restore}
              </Button>
              <Button
                look="quiet"
                icon="save"
                label={t.saveCopyOf(formats.dateAndTime(copy.at))}
                onClick={() => void withBackup(copy.at, props.saveFile)}
              />
            </div>
          </li>
        ))}
        {synced.value.length > 0 && (
          <li>
            <p>
              <strong>{t.syncCopy}</strong>
              <small>{holds(holdingsOf(synced.value))}</small>
            </p>
            <div class="actions">
              <Button
                disabled={busy.value}
                label={t.restoreSynced}
                onClick={() =>
                  void restore({
                    records: synced.value,
                    captures: [],
                    log: [],
                    replaced: [],
                    pictures: [],
                  }).then((failed) => (failure.value = failed))
                }
              >
                {t.restore}
              </Button>
            </div>
          </li>
        )}
      </ul>
      {detail !== '' && (
        <details>
          <summary>{t.technicalDetail}</summary>
          <code>{detail}</code>
        </details>
      )}
    </main>
  );
}
