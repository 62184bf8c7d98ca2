import { useSignal } from '@preact/signals';
import type { KeyResultRow } from '@/utils/stores/board';
import { stepsOf } from '@/utils/okr/steps';
import { useFormats, usePerform, useWords } from '../app';
import { Button } from '../ui/Button';
import { AttachedPages } from './AttachedPages';
import { CheckInForm } from './CheckInForm';
import { History } from './History';
import { KeyResultForm } from './KeyResultForm';
import { withUnit } from './values-line';

/** Whole where the target is whole: nobody counts a third of a reader. */
function roundedLike(value: number, target: number | null): number {
  return target !== null && Number.isInteger(target) && Math.abs(target) >= 10 ? Math.round(value) : value;
}

/** What is under a key result: where it should be, the check-in form, its pages, its history. */
export function KeyResultDetails({ row }: { readonly row: KeyResultRow }) {
  const t = useWords();
  const formats = useFormats();
  const perform = usePerform();
  const editing = useSignal(false);
  const { keyResult, standing } = row;
  const steps = stepsOf(keyResult);
  return (
    <div class="details">
      {standing.expectedValue !== null && standing.value !== null && !standing.complete && (
        <p class="pace">
          {t.paceSentence(
            withUnit(roundedLike(standing.expectedValue, standing.to), keyResult, formats),
            withUnit(standing.value, keyResult, formats),
          )}
        </p>
      )}
      {steps.length > 0 && (
        <ul class="steps">
          {steps.map((step) => (
            <li key={step.id}>
              <label>
                <input
                  type="checkbox"
                  checked={step.doneAt !== null}
                  onChange={(event) =>
                    void perform(
                      'tickStep',
                      { keyResult: keyResult.id, step: step.id, done: event.currentTarget.checked },
                      t.saved,
                    )
                  }
                />
                {step.title}
              </label>
            </li>
          ))}
        </ul>
      )}
      <CheckInForm row={row} />
      <AttachedPages row={row} />
      <History row={row} />
      <div class="detail-actions">
        <Button look="quiet" icon="edit" onClick={() => (editing.value = true)}>
          {t.edit}
        </Button>
        <Button
          look="quiet"
          icon="archive"
          onClick={() => void perform('archiveKeyResult', { id: keyResult.id }, t.archived(keyResult.title))}
        >
          {t.archive}
        </Button>
      </div>
      {editing.value && (
        <KeyResultForm
          objective={keyResult.objective}
          keyResult={keyResult}
          onClose={() => (editing.value = false)}
        />
      )}
    </div>
  );
}
