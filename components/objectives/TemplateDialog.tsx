import { templateFor, templates } from '@/utils/okr/templates';
import { useApp, usePerform, useWords } from '../app';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';

/** The five worked examples, one click each; their dates lie in the open cycle. */
export function TemplateDialog({ onClose }: { readonly onClose: () => void }) {
  const { workspace, language } = useApp();
  const t = useWords();
  const perform = usePerform();
  const cycle = workspace.cycle.value;
  if (!cycle) return null;
  return (
    <Dialog title={t.fromTemplate} onClose={onClose}>
      <ul class="template-list">
        {templates.map((template) => {
          const made = templateFor(template, cycle, language.value);
          return (
            <li key={template.id}>
              <h3>{made.title}</h3>
              <ul>
                {made.keyResults.map((keyResult) => (
                  <li key={keyResult.title}>{keyResult.title}</li>
                ))}
              </ul>
              <Button
                icon="plus"
                onClick={() => {
                  void perform(
                    'addObjectives',
                    { cycle: cycle.id, objectives: [made] },
                    t.added(made.title),
                  ).then((done) => done && onClose());
                }}
              >
                {t.use}
              </Button>
            </li>
          );
        })}
      </ul>
    </Dialog>
  );
}
