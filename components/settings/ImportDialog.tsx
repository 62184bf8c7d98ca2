import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Backup } from '@/utils/backup/backup';
import { holdingsOf } from '@/utils/backup/holdings';
import type { ImportMode } from '@/utils/backup/plan-import';
import type { ImportPreview } from '@/utils/stores/keeping';
import { isProblem } from '@/utils/problem/problem';
import { useApp, useFormats, useWords } from '../app';
import { Button } from '../ui/Button';
import { Choice } from '../ui/Choice';
import { Dialog } from '../ui/Dialog';

const modes = ['merge', 'replace'] as const;
/** So many names say enough; the counts say the rest. */
const mostNames = 12;

/** What a backup would change, before it does: merge or replace, counts, the OKRs by name. One undo afterwards. */
export function ImportDialog({
  backup,
  firstMode = 'merge',
  onClose,
}: {
  readonly backup: Backup;
  readonly firstMode?: ImportMode;
  readonly onClose: (imported: boolean) => void;
}) {
  const { outside, notices } = useApp();
  const t = useWords();
  const formats = useFormats();
  const mode = useSignal<ImportMode>(firstMode);
  const preview = useSignal<ImportPreview | undefined>(undefined);
  const busy = useSignal(false);
  useEffect(() => {
    let current = true;
    preview.value = undefined;
    void outside
      .keeping()
      .then((keeping) => keeping.preview(backup, mode.value))
      .then((found) => current && (preview.value = found));
    return () => (current = false);
  }, [mode.value]);

  const take = async () => {
    busy.value = true;
    const keeping = await outside.keeping();
    const imported = await keeping.take(backup, mode.value).finally(() => (busy.value = false));
    if (isProblem(imported)) {
      notices.problem(imported);
      return;
    }
    onClose(true);
    notices.done(t.imported(formats.number(imported.entry.subjects.length)), () => {
      void keeping.undo(imported).then((failed) => {
        if (failed) notices.problem(failed);
        else notices.dismiss();
      });
    });
  };
  const { value: found } = preview;
  const nothing = found && found.counts.length === 0 && found.captures + found.teamFiles === 0;
  return (
    <Dialog title={t.importTitle} onClose={() => onClose(false)}>
      <div class="sheet-body">
        <p>
          {t.savedOn(formats.dateAndTime(backup.savedAt))} {t.holds(holdingsOf(backup.content.records))}
        </p>
        <Choice
          legend={t.importHow}
          name="import-mode"
          value={mode.value}
          options={modes.map((value) => ({
            value,
            label: t.importMode[value],
            hint: t.importModeHint[value],
          }))}
          onChoose={(value) => (mode.value = value)}
        />
        <section class="preview" aria-live="polite">
          <h3 class="label">{t.whatChanges}</h3>
          {nothing && <p>{t.nothingChanges}</p>}
          <ul>
            {found?.counts.map(({ kind, fate, count }) => (
              <li key={kind + fate}>{t.fate[fate](`${formats.number(count)} ${t.kindName(kind, count)}`)}</li>
            ))}
            {found && found.captures > 0 && (
              <li>
                {t.fate.added(`${formats.number(found.captures)} ${t.kindName('capture', found.captures)}`)}
              </li>
            )}
            {found && found.teamFiles > 0 && (
              <li>
                {t.fate.added(
                  `${formats.number(found.teamFiles)} ${t.kindName('team-file', found.teamFiles)}`,
                )}
              </li>
            )}
          </ul>
          {found && found.named.length > 0 && (
            <ul class="names">
              {found.named.slice(0, mostNames).map(({ kind, fate, title }, i) => (
                <li key={i}>
                  <span class="tag">{t.fateShort[fate]}</span> {kind === 'objective' ? 'O' : 'KR'}: {title}
                </li>
              ))}
              {found.named.length > mostNames && <li>{t.andMore(found.named.length - mostNames)}</li>}
            </ul>
          )}
        </section>
        <footer>
          <Button look="primary" disabled={!found || nothing || busy.value} onClick={() => void take()}>
            {t.importNow}
          </Button>
          <p class="hint">{t.copyFirst}</p>
        </footer>
      </div>
    </Dialog>
  );
}
