import { keyResultKinds } from '@/utils/okr/key-result';
import { useWords } from '../app';
import { DayField } from '../ui/DayField';
import { Select } from '../ui/Select';
import { MeasureFields, type FieldsProps } from './MeasureFields';
import { MoreFields } from './MoreFields';
import { StepsField } from './StepsField';

/** Every field of a key result: what each one needs first, the rest folded. `members`: the names to choose from. */
export function KeyResultInputs({
  fields,
  type,
  members,
}: FieldsProps & { readonly members: readonly string[] }) {
  const t = useWords();
  return (
    <>
      <label class="field">
        <span>{t.keyResultTitle}</span>
        <textarea
          rows={2}
          required
          maxLength={500}
          placeholder={t.keyResultExample}
          value={fields.title}
          onInput={(event) => type({ title: event.currentTarget.value })}
        />
      </label>
      <Select
        label={t.kindLabel}
        value={fields.kind}
        options={keyResultKinds.map((value) => ({ value, label: t.keyResultKind[value] }))}
        onChoose={(kind) => type({ kind })}
      />
      <MeasureFields fields={fields} type={type} />
      {fields.kind === 'milestone' && <StepsField fields={fields} type={type} />}
      <DayField label={t.dueLabel} text={fields.dueOn} onType={(dueOn) => type({ dueOn })} />
      <MoreFields fields={fields} type={type} members={members} />
    </>
  );
}
