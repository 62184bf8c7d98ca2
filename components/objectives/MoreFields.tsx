import { useApp, useWords } from '../app';
import { DayField } from '../ui/DayField';
import { NumberField } from '../ui/NumberField';
import { Select } from '../ui/Select';
import type { FieldsProps } from './MeasureFields';
import { OwnerField } from './OwnerField';
import { WaypointsField } from './WaypointsField';

const comparators = ['>=', '>', '=', '<=', '<'] as const;

/** What most key results leave as it is. */
export function MoreFields({ fields, type }: FieldsProps) {
  const t = useWords();
  const cycle = useApp().workspace.cycle.value;
  const { kind } = fields;
  return (
    <details class="more-fields">
      <summary>{t.moreFields}</summary>
      <div class="pair">
        <OwnerField value={fields.owner} onType={(owner) => type({ owner })} />
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
      <DayField
        label={t.startLabel}
        text={fields.startsOn}
        onType={(startsOn) => type({ startsOn })}
        example={cycle?.starts}
      />
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
