import { growthSpans, periods, references } from '@/utils/okr/key-result';
import { useWords } from '../app';
import { NumberField } from '../ui/NumberField';
import { Select } from '../ui/Select';
import type { KeyResultFields } from './key-result-fields';

type NumberName = 'baseline' | 'target' | 'targetHigh';

/** Which numbers each kind asks for; the rest keep their defaults. */
const asked: Record<KeyResultFields['kind'], readonly NumberName[]> = {
  metric: ['baseline', 'target'],
  growth: ['target', 'baseline'],
  cadence: ['target'],
  keep: ['target', 'targetHigh'],
  milestone: [],
};

export interface FieldsProps {
  readonly fields: KeyResultFields;
  readonly type: (some: Partial<KeyResultFields>) => void;
}

/** What a kind is measured by. */
export function MeasureFields({ fields, type }: FieldsProps) {
  const t = useWords();
  const { kind } = fields;
  const numbers = asked[kind].filter((name) => name !== 'targetHigh' || fields.comparator === 'between');
  const options = <T extends string>(values: readonly T[], words: Readonly<Record<T, string>>) =>
    values.map((value) => ({ value, label: words[value] }));
  return (
    <>
      {kind === 'keep' && (
        <Select
          label={t.bandLabel}
          value={fields.comparator === '<=' || fields.comparator === 'between' ? fields.comparator : '>='}
          options={options(['>=', '<=', 'between'] as const, t.band)}
          onChoose={(comparator) => type({ comparator })}
        />
      )}
      {kind === 'growth' && (
        <Select
          label={t.relativeToLabel}
          value={fields.relativeTo}
          options={options(references, t.reference)}
          onChoose={(relativeTo) => type({ relativeTo })}
        />
      )}
      {numbers.length > 0 && (
        <div class="pair">
          {numbers.map((name) => (
            <label key={name} class="field">
              <span>{t.numberLabel(kind, name)}</span>
              <NumberField
                label={t.numberLabel(kind, name)}
                text={fields[name]}
                onType={(text) => type({ [name]: text })}
                unit={kind === 'growth' && name === 'target' ? (fields.points ? t.points : '%') : ''}
              />
            </label>
          ))}
        </div>
      )}
      {kind === 'metric' && (fields.change || fields.baseline.trim() === '') && (
        <>
          <label class="check">
            <input
              type="checkbox"
              checked={fields.change}
              onChange={(event) => type({ change: event.currentTarget.checked })}
            />
            {t.targetIsChange}
          </label>
          {fields.change && <p class="hint">{t.targetIsChangeHint}</p>}
        </>
      )}
      {kind === 'growth' && (
        <>
          {fields.baseline.trim() === '' && (
            <p class="hint">{t.capturedBaseline(t.reference[fields.relativeTo])}</p>
          )}
          <label class="check">
            <input
              type="checkbox"
              checked={fields.points}
              onChange={(event) => type({ points: event.currentTarget.checked })}
            />
            {t.inPoints}
          </label>
          <Select
            label={t.growthSpanLabel}
            value={fields.growthSpan}
            options={options(growthSpans, t.growthSpan)}
            onChoose={(growthSpan) => type({ growthSpan })}
          />
        </>
      )}
      {kind === 'cadence' && (
        <Select
          label={t.periodLabel}
          value={fields.period}
          options={options(periods, t.per)}
          onChoose={(period) => type({ period })}
        />
      )}
      {kind !== 'milestone' && (kind !== 'growth' || !fields.points) && (
        <div class="pair">
          <label class="field">
            <span>{t.unitLabel}</span>
            <input
              type="text"
              maxLength={60}
              placeholder={t.unitExample}
              value={fields.unit}
              onInput={(event) => type({ unit: event.currentTarget.value })}
            />
          </label>
          {kind !== 'growth' && kind !== 'cadence' && (
            <label class="check">
              <input
                type="checkbox"
                checked={fields.percent}
                onChange={(event) => type({ percent: event.currentTarget.checked })}
              />
              {t.isPercent}
            </label>
          )}
        </div>
      )}
    </>
  );
}
