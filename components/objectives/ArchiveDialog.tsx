import { archivedOf } from '@/utils/actions/workspace';
import { useApp, useFormats, usePerform, useWords } from '../app';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';

/** What was archived in this cycle, each with a way back. */
export function ArchiveDialog({ onClose }: { readonly onClose: () => void }) {
  const { workspace } = useApp();
  const t = useWords();
  const formats = useFormats();
  const perform = usePerform();
  const { value: records } = workspace.workspace;
  const { objectives, keyResults } = archivedOf(records, workspace.cycle.value?.id ?? '');
  const lines = [
    ...objectives.map((one) => ({ one, verb: 'restoreObjective' as const, of: '' })),
    ...keyResults.map((one) => ({
      one,
      verb: 'restoreKeyResult' as const,
      of: records.objective.get(one.objective)?.title ?? '',
    })),
  ];
  return (
    <Dialog title={t.archivedTitle} onClose={onClose}>
      <div class="form archive">
        {lines.length === 0 && <p>{t.nothingArchived}</p>}
        <ul>
          {lines.map(({ one, verb, of }) => (
            <li key={one.id}>
              <div>
                <p>{one.title}</p>
                <p class="by">
                  {[of, one.archivedAt && t.archivedOn(formats.ago(one.archivedAt, workspace.now.value))]
                    .filter(Boolean)
                    .join(' · ')}
                </p>
              </div>
              <Button
                icon="undo"
                label={t.restoreWhat(one.title)}
                onClick={() => void perform(verb, { id: one.id }, t.broughtBack(one.title))}
              >
                {t.bringBack}
              </Button>
            </li>
          ))}
        </ul>
      </div>
    </Dialog>
  );
}
