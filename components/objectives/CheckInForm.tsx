import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { KeyResultRow } from '@/utils/stores/board';
import { readTypedNumber } from '@/utils/okr/typed-number';
import { useApp, useFormats, usePerform, useWords } from '../app';
import { Button } from '../ui/Button';
import { Confidence } from '../ui/Confidence';
import { NumberField } from '../ui/NumberField';
import { useKept } from '../ui/use-kept';
import { withUnit } from './values-line';

/** Value, confidence and a word. Low confidence asks why, and the answer becomes a problem in the week's report. */
export function CheckInForm({ row }: { readonly row: KeyResultRow }) {
  const { language, notices } = useApp();
  const t = useWords();
  const formats = useFormats();
  const perform = usePerform();
  const { keyResult, standing } = row;
  const value = useKept(`check-in:${keyResult.id}:value`, '');
  const note = useKept(`check-in:${keyResult.id}:note`, '');
  const confidence = useSignal(standing.confidence);
  const saving = useRef(false);
  const isMilestone = keyResult.kind === 'milestone';
  // A rhythm is told by what was added, since each check-in counts.
  const counts = keyResult.kind === 'cadence';
  const unsure = confidence.value !== null && confidence.value <= 3;

  const save = async (done?: boolean) => {
    const typed = value.text.value.trim();
    const read = typed === '' ? null : readTypedNumber(typed, language.value);
    if (typed !== '' && read === null) {
      notices.problem({ kind: 'not-a-number', text: typed });
      return;
    }
    // A held Enter is one check-in.
    if (saving.current) return;
    saving.current = true;
    const saved = await perform(
      'checkIn',
      {
        keyResult: keyResult.id,
        value: done === undefined ? (read?.value ?? null) : Number(done),
        confidence: confidence.value,
        note: unsure ? '' : note.text.value.trim(),
        problem: unsure ? note.text.value.trim() : '',
      },
      t.checkedIn(row.label),
    );
    saving.current = false;
    if (!saved) return;
    value.forget();
    note.forget();
  };
  const empty =
    value.text.value.trim() === '' &&
    note.text.value.trim() === '' &&
    confidence.value === standing.confidence;
  return (
    <form
      class="check-in"
      onSubmit={(event) => {
        event.preventDefault();
        if (!empty) void save();
      }}
    >
      <div class="check-in-line">
        {isMilestone ? (
          <Button icon={standing.complete ? 'undo' : 'check'} onClick={() => void save(!standing.complete)}>
            {standing.complete ? t.markNotDone : t.markDone}
          </Button>
        ) : (
          <NumberField
            text={value.text.value}
            onType={value.type}
            label={counts ? t.howManyMore(keyResult.title) : t.newValueOf(keyResult.title)}
            placeholder={
              counts
                ? t.oneMore
                : standing.value === null
                  ? t.newValue
                  : withUnit(standing.value, keyResult, formats)
            }
            unit={keyResult.percent && keyResult.kind !== 'growth' ? '%' : keyResult.unit}
          />
        )}
        <Confidence
          name={keyResult.title}
          value={confidence.value}
          onChange={(next) => {
            confidence.value = next;
          }}
        />
      </div>
      <div class="check-in-line">
        <input
          type="text"
          class="note"
          aria-label={unsure ? t.whyUnsure : t.note}
          placeholder={unsure ? t.whyUnsure : t.note}
          maxLength={2000}
          value={note.text.value}
          onInput={(event) => note.type(event.currentTarget.value)}
        />
        <Button look="primary" submit disabled={empty}>
          {t.checkIn}
        </Button>
      </div>
    </form>
  );
}
