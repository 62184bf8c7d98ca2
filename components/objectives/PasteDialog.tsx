import { useComputed, useSignal } from '@preact/signals';
import type { Columns } from '@/utils/okr/parse/table/columns';
import { importTable, type Choices } from '@/utils/okr/parse/table/import-csv';
import { parsePaste } from '@/utils/okr/parse/paste/parse-paste';
import { dayOf } from '@/utils/okr/day';
import { isProblem } from '@/utils/problem/problem';
import { useApp, usePerform, useWords } from '../app';
import { answered, draftOf, place, type Answers } from '../start/import/answers';
import { ColumnChoice } from '../start/import/ColumnChoice';
import { FilePicker } from '../start/import/FilePicker';
import { PastedKeyResult } from '../start/import/PastedKeyResult';
import { readFile, type ImportedFile } from '../start/import/read-file';
import { RowProblems } from '../start/import/RowProblems';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { useKept } from '../ui/use-kept';

/** Pasted OKR text or a file becomes objectives and key results: seen before it is saved, each open question asked once. */
export function PasteDialog({ onClose }: { readonly onClose: () => void }) {
  const { workspace, language, notices } = useApp();
  const t = useWords();
  const perform = usePerform();
  const pasted = useKept('paste', '');
  const answers = useSignal<Answers>(new Map());
  const file = useSignal<ImportedFile | undefined>(undefined);
  const choices = useSignal<Choices>({});
  const dropping = useSignal(false);
  const options = useComputed(() => ({
    today: dayOf(new Date(workspace.now.value)),
    language: language.value,
  }));
  const table = useComputed(() =>
    file.value?.kind === 'table' ? importTable(file.value.table, options.value, choices.value) : undefined,
  );
  const read = useComputed(() => {
    if (table.value) return { ...table.value, leftOver: [] };
    if (file.value?.kind === 'week') return { objectives: file.value.objectives, problems: [], leftOver: [] };
    return parsePaste(pasted.text.value, options.value);
  }).value;
  const drafts = read.objectives.map((objective, i) => answered(objective, i, answers.value));
  const ready = drafts.filter((objective) => objective.keyResults.length > 0 || objective.title !== '');

  const take = (next: ImportedFile | undefined, chosen: Choices = {}) => {
    answers.value = new Map();
    choices.value = chosen;
    file.value = next;
  };
  const open = async (chosen: File) => {
    const opened = await readFile(chosen, language.value);
    if (isProblem(opened)) notices.problem(opened);
    else {
      if (notices.notice.value?.kind === 'problem') notices.dismiss();
      take(opened);
    }
  };
  const save = async () => {
    const cycle = workspace.cycle.value;
    if (!cycle) return;
    const objectives = ready.map((objective) => draftOf(objective, t.untitledObjective));
    if (!(await perform('addObjectives', { cycle: cycle.id, objectives }, t.pasted(ready.length)))) return;
    if (!file.value) pasted.forget();
    onClose();
  };
  return (
    <Dialog title={t.pasteOkrs} onClose={onClose}>
      <form
        class={dropping.value ? 'form dropping' : 'form'}
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
        onDragOver={(event) => {
          if (!event.dataTransfer?.types.includes('Files')) return;
          event.preventDefault();
          dropping.value = true;
        }}
        onDragLeave={() => (dropping.value = false)}
        onDrop={(event) => {
          dropping.value = false;
          const [dropped] = event.dataTransfer?.files ?? [];
          if (!dropped) return;
          event.preventDefault();
          void open(dropped);
        }}
      >
        {file.value ? (
          <p class="imported-file">
            <strong>{file.value.name}</strong>
            <Button look="quiet" icon="close" label={t.putFileAway} onClick={() => take(undefined)} />
          </p>
        ) : (
          <label class="field">
            <span>{t.pasteHere}</span>
            <textarea
              class="paste"
              rows={5}
              placeholder={t.pasteExample}
              value={pasted.text.value}
              onInput={(event) => pasted.type(event.currentTarget.value)}
            />
          </label>
        )}
        {!file.value && <FilePicker onFile={(chosen) => void open(chosen)} />}
        {file.value?.kind === 'table' && file.value.guessed && <p class="hint">{t.guessedEncoding}</p>}
        {table.value && (
          <ColumnChoice
            key={file.value?.name}
            read={table.value}
            hasHeader={choices.value.hasHeader ?? true}
            onChoose={(columns: Columns) => take(file.value, { ...choices.value, columns })}
            onHeader={(hasHeader) => take(file.value, { hasHeader })}
          />
        )}
        <RowProblems problems={read.problems} />
        {drafts.map((objective, i) => (
          <section key={`${i}${objective.title}`} class="paste-preview">
            <h3>{objective.title || t.untitledObjective}</h3>
            {objective.owner && <p class="meta">{objective.owner}</p>}
            <ul>
              {objective.keyResults.map((keyResult, k) => (
                <PastedKeyResult
                  key={`${i}.${k}`}
                  keyResult={keyResult}
                  questions={read.objectives[i]?.keyResults[k]?.questions ?? []}
                  chosen={(question) => answers.value.get(place(i, k, question)) ?? question.default}
                  onAnswer={(question, value) =>
                    (answers.value = new Map([...answers.value, [place(i, k, question), value]]))
                  }
                />
              ))}
            </ul>
          </section>
        ))}
        {read.leftOver.length > 0 && <p class="hint">{t.leftOver(read.leftOver.length)}</p>}
        <footer>
          <Button look="primary" submit disabled={ready.length === 0}>
            {ready.length === 0 ? t.save : t.addPasted(ready.length)}
          </Button>
        </footer>
      </form>
    </Dialog>
  );
}
