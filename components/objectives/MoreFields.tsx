import { useId } from 'preact/hooks';
import { useWords } from '../app';
import { DayField } from '../ui/DayField';
import { NumberField } from '../ui/NumberField';
import { Select } from '../ui/Select';
import type { FieldsProps } from './MeasureFields';
import { WaypointsField } from './WaypointsField';

const comparators = ['>=', '>', '=', '<=', '<'] as const;

/** What most key results leave as it is. */
export function MoreFields({ fields, type, members }: FieldsProps & { readonly members: readonly string[] }) {
  const t = useWords();
  const names = useId();
  const { kind } = fields;
  return (
    <details class="more-fields">
      <summary>{t.moreFields}</summary>
      <div class="pair">
        <label class="field">
          <span>{t.ownerLabel}</span>
          <input
            type="text"
            list={names}
            maxLength={80}
            autocomplete="off"
            value={fields.owner}
            onInput={(event) => type({ owner: event.currentTarget.value })}
          />
          <datalist id={names}>
            {members.map((name) => (
              <option key={name} value={name} />
            ))}
          </datalist>
        </label>
        <label class="field">
          <span>{t.weightLabel}</span>
          <NumberField label={t.weightLabel} text={fields.weight} onType={(weight) => type({ weight })} />
        </label>
      </div>
      {kind === 'metric' && (
        <Select
          label={t.comparatorLabel}
          value={fields.comparator === 'between' ? '>=' : fields.comparator}
          options={comparators.map((value) => ({ value, label: t.comparator[value] }))}
          onChoose={(comparator) => type({ comparator })}
        />
      )}
      {kind === 'growth' && fields.target.trim() === '' && (
        <label class="field">
          <span>{t.multiplierLabel}</span>
          <NumberField
            label={t.multiplierLabel}
            text={fields.multiplier}
            onType={(multiplier) => type({ multiplier })}
            unit="×"
          />
        </label>
      )}
      <DayField label={t.startLabel} text={fields.startsOn} onType={(startsOn) => type({ startsOn })} />
      <label class="check">
        <input
          type="checkbox"
          checked={fields.dueExclusive}
          onChange={(event) => type({ dueExclusive: event.currentTarget.checked })}
        />
        {t.dueBefore}
      </label>
      {(kind === 'metric' || kind === 'growth') && <WaypointsField fields={fields} type={type} />}
    </details>
  );
}
