import type { KeyResult } from '@/utils/okr/key-result';
import { stepsOf } from '@/utils/okr/steps';
import { useApp, useFormats, usePerform, useWords } from '../app';

/** The steps of a milestone; ticking one is kept at once. */
export function Steps({ keyResult }: { readonly keyResult: KeyResult }) {
  const { workspace } = useApp();
  const t = useWords();
  const formats = useFormats();
  const perform = usePerform();
  const steps = stepsOf(keyResult);
  if (steps.length === 0) return null;
  const whole = steps.reduce((sum, { weight }) => sum + weight, 0);
  const weighted = new Set(steps.map(({ weight }) => weight)).size > 1;
  return (
    <ul class="steps">
      {steps.map((step) => (
        <li key={step.id}>
          <label>
            <input
              type="checkbox"
              disabled={workspace.closed.value}
              checked={step.doneAt !== null}
              onChange={(event) =>
                void perform(
                  'tickStep',
                  { keyResult: keyResult.id, step: step.id, done: event.currentTarget.checked },
                  t.saved,
                )
              }
            />
            <span>
              {step.title}
              {weighted && whole > 0 && <small> {formats.percent(step.weight / whole)}</small>}
            </span>
          </label>
        </li>
      ))}
    </ul>
  );
}
