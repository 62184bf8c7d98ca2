import type { KeyResultRow } from '@/utils/stores/board';
import { useFormats, usePopupWords } from '../app';
import { NumberField } from '../ui/NumberField';
import { withUnit } from './values-line';

/** The new value of a key result; for a rhythm how many more, since each check-in counts. */
export function ValueField({
  row: { keyResult, standing },
  text,
  onType,
  autofocus = false,
}: {
  readonly row: KeyResultRow;
  readonly text: string;
  readonly onType: (text: string) => void;
  readonly autofocus?: boolean;
}) {
  const t = usePopupWords();
  const formats = useFormats();
  const counts = keyResult.kind === 'cadence';
  const before = standing.value === null ? t.newValue : withUnit(standing.value, keyResult, formats);
  return (
    <NumberField
      text={text}
      onType={onType}
      label={counts ? t.howManyMore(keyResult.title) : t.newValueOf(keyResult.title)}
      placeholder={counts ? t.oneMore : before}
      unit={keyResult.percent && keyResult.kind !== 'growth' ? '%' : keyResult.unit}
      autofocus={autofocus}
    />
  );
}
