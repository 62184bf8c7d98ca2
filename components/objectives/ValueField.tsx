import type { KeyResultRow } from '@/utils/stores/board';
import { useFormats, usePopupWords } from '../app';
import { NumberField } from '../ui/NumberField';
import { useChangeCounted } from './use-change-counted';
import { withUnit } from './values-line';

/** The new value of a key result; for a rhythm how many more, since each check-in counts; for a change how far it has come. */
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
  const adds = keyResult.kind === 'cadence';
  const counts = useChangeCounted(keyResult);
  const before = standing.value === null ? t.newValue : withUnit(standing.value, keyResult, formats);
  return (
    <NumberField
      text={text}
      onType={onType}
      label={
        counts
          ? `${counts.words}: ${keyResult.title}`
          : adds
            ? t.howManyMore(keyResult.title)
            : t.newValueOf(keyResult.title)
      }
      placeholder={adds ? t.oneMore : before}
      unit={keyResult.percent && keyResult.kind !== 'growth' ? '%' : keyResult.unit}
      counts={counts}
      autofocus={autofocus}
    />
  );
}
