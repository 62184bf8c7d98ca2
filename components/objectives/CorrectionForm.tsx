import { useEffect, useRef } from 'preact/hooks';
import type { CheckIn } from '@/utils/okr/check-in';
import type { KeyResultRow } from '@/utils/stores/board';
import { readTypedValue } from '@/utils/okr/typed-value';
import { useApp, useFormats, usePerform, useWords } from '../app';
import { Button } from '../ui/Button';
import { NumberField } from '../ui/NumberField';
import { useKept } from '../ui/use-kept';
import { SaidConfidence } from './SaidConfidence';
import { useChangeCounted } from './use-change-counted';

/** Says anew what a check-in had said; the old one stays in the history. */
export function CorrectionForm({
  checkIn,
  row,
  onClose,
}: {
  readonly checkIn: CheckIn;
  readonly row: KeyResultRow;
  readonly onClose: () => void;
}) {
  const { language, notices } = useApp();
  const t = useWords();
  const formats = useFormats();
  const perform = usePerform();
  const { keyResult } = row;
  const counts = useChangeCounted(keyResult);
  const key = `correction:${checkIn.id}`;
  const written = checkIn.value === null ? '' : (counts ? formats.change : formats.number)(checkIn.value);
  const value = useKept(`${key}:value`, written);
  const note = useKept(`${key}:note`, checkIn.problem || checkIn.note);
  const confidence = useKept(`${key}:confidence`, String(checkIn.confidence ?? ''));
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.select(), []);
  const sure = confidence.text.value === '' ? null : Number(confidence.text.value);

  const save = async () => {
    const text = value.text.value.trim();
    // Untouched text stands for the number as it was, however many decimals that has.
    const read =
      text === written ? checkIn.value : text === '' ? null : readTypedValue(text, language.value, keyResult);
    if (text !== '' && read === null) return notices.problem({ kind: 'not-a-number', text });
    const isProblem = checkIn.problem !== '' || (sure !== null && sure <= 3);
    const words = note.text.value.trim();
    const done = await perform(
      'checkIn',
      {
        keyResult: keyResult.id,
        value: read,
        confidence: sure,
        note: isProblem ? '' : words,
        problem: isProblem ? words : '',
        replaces: checkIn.id,
      },
      t.corrected,
    );
    if (!done) return undefined;
    for (const kept of [value, note, confidence]) kept.forget();
    onClose();
    return undefined;
  };
  return (
    <form
      ref={form}
      class="check-in correction"
      aria-label={t.correct}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <div class="check-in-line">
        {keyResult.kind === 'milestone' ? (
          <label class="check">
            <input
              type="checkbox"
              checked={value.text.value === '1'}
              onChange={(event) => value.type(event.currentTarget.checked ? '1' : '0')}
            />
            {t.done}
          </label>
        ) : (
          <NumberField
            text={value.text.value}
            onType={value.type}
            label={`${t.correct}: ${t.newValue}`}
            unit={keyResult.unit}
            counts={counts}
          />
        )}
        <SaidConfidence name={t.correct} value={sure} onChange={(next) => confidence.type(String(next))} />
      </div>
      <input
        type="text"
        aria-label={`${t.correct}: ${t.note}`}
        placeholder={t.note}
        maxLength={2000}
        value={note.text.value}
        onInput={(event) => note.type(event.currentTarget.value)}
      />
      <Button look="primary" submit>
        {t.saveCorrection}
      </Button>
    </form>
  );
}
