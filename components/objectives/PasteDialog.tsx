import { useComputed, useSignal } from '@preact/signals';
import { useCallback } from 'preact/hooks';
import type { ObjectiveDraft } from '@/utils/actions/objectives';
import type { Columns } from '@/utils/okr/parse/table/columns';
import { importTable, type Choices } from '@/utils/okr/parse/table/import-csv';
import { parsePaste } from '@/utils/okr/parse/paste/parse-paste';
import { dayOf } from '@/utils/okr/day';
import { isProblem } from '@/utils/problem/problem';
import { useApp, useFormats, usePerform, useWords } from '../app';
import { ColumnChoice } from '../start/import/ColumnChoice';
import {
  corrected,
  draftOf,
  isApart,
  placed,
  placeOf,
  type CorrectedKeyResult,
  type Correction,
  type ObjectiveCorrection,
} from '../start/import/corrections';
import { FilePicker } from '../start/import/FilePicker';
import { LeftOver } from '../start/import/LeftOver';
import { PastedKeyResult } from '../start/import/PastedKeyResult';
import { PastedObjective } from '../start/import/PastedObjective';
import { PastedSentence } from '../start/import/PastedSentence';
import { readFile, type ImportedFile } from '../start/import/read-file';
import { RowProblems } from '../start/import/RowProblems';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { useKept } from '../ui/use-kept';
import { useKeptFields } from '../ui/use-kept-fields';

const untouched: Correction & ObjectiveCorrection = {};

/** Pasted OKR text or a file becomes objectives and key results: seen before it is saved, each open question asked once, every field corrected in place. */
export function PasteDialog({ onClose }: { readonly onClose: () => void }) {
  const { workspace, language, notices } = useApp();
  const t = useWords();
  const formats = useFormats();
  const perform = usePerform();
  const pasted = useKept('paste', '');
  const ofObjectives = useKeptFields<Record<string, ObjectiveCorrection>>('paste:objectives', {});
  const ofKeyResults = useKeptFields<Record<string, Correction>>('paste:key-results', {});
  const file = useSignal<ImportedFile | undefined>(undefined);
  const choices = useSignal<Choices>({});
  const dropping = useSignal(false);
  // A day and no moment: nothing is read again as the clock goes on.
  const today = useComputed(() => dayOf(new Date(workspace.now.value)));
  const options = useComputed(() => ({ today: today.value, language: language.value }));
  const table = useComputed(() =>
    file.value?.kind === 'table' ? importTable(file.value.table, options.value, choices.value) : undefined,
  );
  const read = useComputed(() => {
    if (table.value) return { ...table.value, leftOver: [] };
    if (file.value?.kind === 'week') return { objectives: file.value.objectives, problems: [], leftOver: [] };
    return parsePaste(pasted.text.value, options.value);
  }).value;
  const cycle = workspace.cycle.value;
  const correctKeyResult = useCallback(
    (place: string, correction: Correction) => ofKeyResults.type({ [place]: correction }),
    [],
  );
  const saidOf = (place: string) => ofKeyResults.fields[place] ?? untouched;
  const wanted = read.objectives.flatMap((objective, i) => {
    const correction = ofObjectives.fields[placeOf(objective, i)] ?? untouched;
    if (correction.leftOut) return [];
    const keyResults = objective.keyResults
      .flatMap((keyResult, k) => placed(keyResult, saidOf(placeOf(keyResult, i, k)), i, k))
      .map(({ keyResult, place }) => ({ keyResult, said: saidOf(place) }))
      .filter(({ said }) => !said.leftOut);
    const isNothing = keyResults.length === 0 && (correction.title ?? objective.title).trim() === '';
    return isNothing ? [] : [{ objective, correction, keyResults }];
  });

  const take = (next: ImportedFile | undefined, chosen: Choices = {}) => {
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
    if (!cycle) return;
    const typing = { cycle, language: language.value, formats };
    const objectives: ObjectiveDraft[] = [];
    for (const { objective, correction, keyResults } of wanted) {
      const now = keyResults.map(({ keyResult, said }) => corrected(keyResult, said, typing));
      const fault = now.find(isProblem);
      if (fault) return notices.problem(fault);
      objectives.push(draftOf(objective, now as CorrectedKeyResult[], correction, t.untitledObjective));
    }
    if (!(await perform('addObjectives', { cycle: cycle.id, objectives }, t.pasted(wanted.length)))) return;
    if (!file.value) pasted.forget();
    ofObjectives.forget();
    ofKeyResults.forget();
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
        {cycle &&
          read.objectives.map((objective, i) => {
            const at = placeOf(objective, i);
            return (
              <PastedObjective
                key={at}
                objective={objective}
                correction={ofObjectives.fields[at] ?? untouched}
                onCorrect={(correction) => ofObjectives.type({ [at]: correction })}
              >
                <ul>
                  {objective.keyResults.map((keyResult, k) => {
                    const at = placeOf(keyResult, i, k);
                    const shown = placed(keyResult, saidOf(at), i, k).map((each) => (
                      <PastedKeyResult
                        key={each.place}
                        {...each}
                        correction={saidOf(each.place)}
                        onCorrect={correctKeyResult}
                        cycle={cycle}
                      />
                    ));
                    return keyResult.several === null ? (
                      shown
                    ) : (
                      <PastedSentence
                        key={`sentence ${at}`}
                        several={keyResult.several}
                        apart={isApart(keyResult, saidOf(at))}
                        onApart={(apart) => correctKeyResult(at, { ...saidOf(at), apart })}
                      >
                        {shown}
                      </PastedSentence>
                    );
                  })}
                </ul>
              </PastedObjective>
            );
          })}
        <LeftOver lines={read.leftOver} />
        <footer>
          <Button look="primary" submit disabled={wanted.length === 0}>
            {wanted.length === 0 ? t.save : t.addPasted(wanted.length)}
          </Button>
        </footer>
      </form>
    </Dialog>
  );
}
