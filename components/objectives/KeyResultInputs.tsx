import { keyResultKinds } from '@/utils/okr/key-result';
import { useWords } from '../app';
import { DayField } from '../ui/DayField';
import { Select } from '../ui/Select';
import { MeasureFields, type FieldsProps } from './MeasureFields';
import { MoreFields } from './MoreFields';
import { StepsField } from './StepsField';
import { TitleField } from './TitleField';

/** Every field of a key result: what each one needs first, the rest folded. */
export function KeyResultInputs({ fields, type }: FieldsProps) {
  const t = useWords();
  return (
    <>
      <TitleField
        label={t.keyResultTitle}
        example={t.keyResultExample}
        value={fields.title}
        onType={(title) => type({ title })}
      />
      <Select
        label={t.kindLabel}
        value={fields.kind}
        options={keyResultKinds.map((value) => ({ value, label: t.keyResultKind[value] }))}
        onChoose={(kind) => type({ kind })}
      />
      <MeasureFields fields={fields} type={type} />
      {fields.kind === 'milestone' && <StepsField fields={fields} type={type} />}
      <DayField label={t.dueLabel} text={fields.dueOn} onType={(dueOn) => type({ dueOn })} />
      <MoreFields fields={fields} type={type} />
    </>
  );
}
