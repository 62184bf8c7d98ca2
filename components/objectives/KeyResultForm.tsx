import { useSignal } from '@preact/signals';
import type { KeyResultDraft } from '@/utils/actions/key-results';
import { growthSpans, keyResultKinds, periods, references, type KeyResult } from '@/utils/okr/key-result';
import { readTypedNumber } from '@/utils/okr/typed-number';
import { useApp, useFormats, usePerform, useWords } from '../app';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { NumberField } from '../ui/NumberField';
import { Select } from '../ui/Select';
import { useKept } from '../ui/use-kept';

const numberFields = ['baseline', 'target', 'targetHigh', 'multiplier', 'weight'] as const;
type NumberFieldName = (typeof numberFields)[number];

/** Which numbers each kind asks for; the rest keep their defaults. */
const asked: Record<KeyResult['kind'], readonly NumberFieldName[]> = {
  metric: ['baseline', 'target'],
  growth: ['target', 'baseline'],
  cadence: ['target'],
  keep: ['target', 'targetHigh'],
  milestone: [],
};

/** A new key result under an objective, or a change to one. */
export function KeyResultForm({
  objective,
  keyResult,
  onClose,
}: {
  readonly objective: string;
  readonly keyResult?: KeyResult;
  readonly onClose: () => void;
}) {
  const { language, notices } = useApp();
  const t = useWords();
  const formats = useFormats();
  const perform = usePerform();
  const key = `key-result:${keyResult?.id ?? `new:${objective}`}`;
  const title = useKept(`${key}:title`, keyResult?.title ?? '');
  const kind = useSignal<KeyResult['kind']>(keyResult?.kind ?? 'metric');
  const unit = useSignal(keyResult?.unit ?? '');
  const percent = useSignal(keyResult?.percent ?? false);
  const comparator = useSignal(keyResult?.comparator ?? '>=');
  const period = useSignal(keyResult?.period ?? 'week');
  const relativeTo = useSignal(keyResult?.relativeTo ?? 'prev-month');
  const growthSpan = useSignal(keyResult?.growthSpan ?? 'by-end');
  const dueOn = useSignal(keyResult?.dueOn ?? '');
  const written = (field: NumberFieldName) => {
    const value = keyResult?.[field];
    return typeof value === 'number' ? formats.number(value) : '';
  };
  const numbers = {
    baseline: useSignal(written('baseline')),
    target: useSignal(written('target')),
    targetHigh: useSignal(written('targetHigh')),
    multiplier: useSignal(written('multiplier')),
    weight: useSignal(keyResult ? written('weight') : formats.number(1)),
  };

  const draft = (): KeyResultDraft | undefined => {
    const values: Partial<Record<NumberFieldName, number | null>> = {};
    for (const field of numberFields) {
      const typed = numbers[field].value.trim();
      const before = keyResult?.[field];
      // Untouched text stands for the number as it was, however many decimals that has.
      const untouched = typeof before === 'number' && typed === formats.number(before);
      const read = untouched
        ? { value: before }
        : typed === ''
          ? null
          : readTypedNumber(typed, language.value);
      if (typed !== '' && read === null) {
        notices.problem({ kind: 'not-a-number', text: typed });
        return undefined;
      }
      values[field] = read?.value ?? null;
    }
    const { baseline = null, target = null, targetHigh = null } = values;
    const isGrowth = kind.value === 'growth';
    const way =
      kind.value === 'metric' && baseline !== null && target !== null && target !== baseline
        ? target < baseline
          ? ('decrease' as const)
          : ('increase' as const)
        : (keyResult?.direction ?? ('increase' as const));
    return {
      title: title.text.value.trim(),
      kind: kind.value,
      baseline,
      target: kind.value === 'milestone' ? null : target,
      targetHigh: kind.value === 'keep' && comparator.value === 'between' ? targetHigh : null,
      multiplier: isGrowth && target === null ? (values.multiplier ?? null) : null,
      weight: Math.max(0, values.weight ?? 1),
      unit: unit.value.trim(),
      percent: isGrowth ? target !== null : percent.value,
      comparator: kind.value === 'keep' ? comparator.value : (keyResult?.comparator ?? null),
      direction: kind.value === 'milestone' ? null : way,
      period:
        kind.value === 'cadence'
          ? period.value
          : kind.value === 'metric'
            ? (keyResult?.period ?? null)
            : null,
      relativeTo: isGrowth ? relativeTo.value : null,
      growthSpan: growthSpan.value,
      dueOn: dueOn.value || null,
    };
  };
  const save = async () => {
    const made = draft();
    if (!made) return;
    const done = keyResult
      ? await perform('editKeyResult', { id: keyResult.id, set: made }, t.saved)
      : await perform('addKeyResult', { objective, keyResult: made }, t.saved);
    if (!done) return;
    title.forget();
    onClose();
  };
  const fields = asked[kind.value].filter(
    (field) => field !== 'targetHigh' || comparator.value === 'between',
  );

  return (
    <Dialog title={keyResult ? t.editKeyResult : t.addKeyResult} onClose={onClose}>
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <label class="field">
          <span>{t.keyResultTitle}</span>
          <textarea
            rows={2}
            required
            maxLength={500}
            placeholder={t.keyResultExample}
            value={title.text.value}
            onInput={(event) => title.type(event.currentTarget.value)}
          />
        </label>
        <Select
          label={t.kindLabel}
          value={kind.value}
          options={keyResultKinds.map((value) => ({ value, label: t.keyResultKind[value] }))}
          onChoose={(value) => (kind.value = value)}
        />
        {kind.value === 'keep' && (
          <Select
            label={t.bandLabel}
            value={comparator.value}
            options={(['>=', '<=', 'between'] as const).map((value) => ({ value, label: t.band[value] }))}
            onChoose={(value) => (comparator.value = value)}
          />
        )}
        {kind.value === 'growth' && (
          <Select
            label={t.relativeToLabel}
            value={relativeTo.value}
            options={references.map((value) => ({ value, label: t.reference[value] }))}
            onChoose={(value) => (relativeTo.value = value)}
          />
        )}
        {fields.length > 0 && (
          <div class="pair">
            {fields.map((field) => (
              <label key={field} class="field">
                <span>{t.numberLabel(kind.value, field)}</span>
                <NumberField
                  label={t.numberLabel(kind.value, field)}
                  text={numbers[field].value}
                  onType={(text) => (numbers[field].value = text)}
                  unit={kind.value === 'growth' && field === 'target' ? '%' : ''}
                />
              </label>
            ))}
          </div>
        )}
        {kind.value === 'growth' && (
          <Select
            label={t.growthSpanLabel}
            value={growthSpan.value}
            options={growthSpans.map((value) => ({ value, label: t.growthSpan[value] }))}
            onChoose={(value) => (growthSpan.value = value)}
          />
        )}
        {kind.value === 'cadence' && (
          <Select
            label={t.periodLabel}
            value={period.value}
            options={periods.map((value) => ({ value, label: t.per[value] }))}
            onChoose={(value) => (period.value = value)}
          />
        )}
        {kind.value !== 'milestone' && (
          <div class="pair">
            <label class="field">
              <span>{t.unitLabel}</span>
              <input
                type="text"
                maxLength={60}
                placeholder={t.unitExample}
                value={unit.value}
                onInput={(event) => (unit.value = event.currentTarget.value)}
              />
            </label>
            {kind.value !== 'growth' && kind.value !== 'cadence' && (
              <label class="check">
                <input
                  type="checkbox"
                  checked={percent.value}
                  onChange={(event) => (percent.value = event.currentTarget.checked)}
                />
                {t.isPercent}
              </label>
            )}
          </div>
        )}
        <div class="pair">
          <label class="field">
            <span>{t.dueLabel}</span>
            <input
              type="date"
              value={dueOn.value}
              onInput={(event) => (dueOn.value = event.currentTarget.value)}
            />
          </label>
          <label class="field">
            <span>{t.weightLabel}</span>
            <NumberField
              label={t.weightLabel}
              text={numbers.weight.value}
              onType={(text) => (numbers.weight.value = text)}
            />
          </label>
        </div>
        <footer>
          <Button look="primary" submit disabled={title.text.value.trim() === ''}>
            {t.save}
          </Button>
        </footer>
      </form>
    </Dialog>
  );
}
