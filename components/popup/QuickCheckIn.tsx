import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { KeyResultRow } from '@/utils/stores/board';
import { readTypedNumber } from '@/utils/okr/typed-number';
import { isProblem } from '@/utils/problem/problem';
import { useApp, useFormats, useWords } from '../app';
import { withUnit } from '../objectives/values-line';
import { Button } from '../ui/Button';
import { Confidence } from '../ui/Confidence';
import { HealthMark } from '../ui/HealthMark';
import { NumberField } from '../ui/NumberField';
import { useKept } from '../ui/use-kept';

/** One key result: number, confidence, Enter. */
export function QuickCheckIn({
  row,
  first,
  onDone,
  onUndone,
}: {
  readonly row: KeyResultRow;
  readonly first: boolean;
  readonly onDone: () => void;
  readonly onUndone: () => void;
}) {
  const { workspace, notices, language } = useApp();
  const t = useWords();
  const formats = useFormats();
  const { keyResult, standing } = row;
  // The same half-typed number as in the panel.
  const { text, type, forget } = useKept(`check-in:${keyResult.id}:value`, '');
  const saving = useRef(false);
  const confidence = useSignal(standing.confidence);
  const isMilestone = keyResult.kind === 'milestone';
  // A rhythm is told by what was added, since each check-in counts.
  const counts = keyResult.kind === 'cadence';

  const save = async (done?: boolean) => {
    const typed = text.value.trim();
    const read = typed === '' ? null : readTypedNumber(typed, language.value);
    if (typed !== '' && read === null) {
      notices.problem({ kind: 'not-a-number', text: typed });
      return;
    }
    // A held Enter is one check-in.
    if (saving.current) return;
    saving.current = true;
    const act = await workspace.perform('checkIn', {
      keyResult: keyResult.id,
      value: done === undefined ? (read?.value ?? null) : Number(done),
      confidence: confidence.value,
    });
    saving.current = false;
    if (isProblem(act)) {
      notices.problem(act);
      return;
    }
    forget();
    onDone();
    notices.done(t.checkedIn(row.label), () => {
      void workspace.undo(act.entry).then((undone) => {
        if (isProblem(undone)) notices.problem(undone);
        else {
          notices.dismiss();
          onUndone();
        }
      });
    });
  };
  const empty = text.value.trim() === '' && confidence.value === standing.confidence;
  return (
    <li>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (!empty) void save();
        }}
      >
        <p class="name">
          <span class="label">{row.label}</span> {keyResult.title}{' '}
          <HealthMark health={standing.health} quiet />
        </p>
        <div class="check-in-line">
          {isMilestone ? (
            <Button icon="check" onClick={() => void save(true)}>
              {t.markDone}
            </Button>
          ) : (
            <NumberField
              text={text.value}
              onType={type}
              label={counts ? t.howManyMore(keyResult.title) : t.newValueOf(keyResult.title)}
              placeholder={
                counts
                  ? t.oneMore
                  : standing.value === null
                    ? t.newValue
                    : withUnit(standing.value, keyResult, formats)
              }
              unit={keyResult.percent && keyResult.kind !== 'growth' ? '%' : keyResult.unit}
              autofocus={first}
            />
          )}
          <Confidence
            name={keyResult.title}
            value={confidence.value}
            onChange={(next) => (confidence.value = next)}
          />
          <Button look="quiet" icon="check" submit label={t.saveCheckIn(row.label)} disabled={empty} />
        </div>
      </form>
    </li>
  );
}
