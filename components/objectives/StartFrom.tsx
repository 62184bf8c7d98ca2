import { dayOf } from '@/utils/okr/day';
import type { KeyResultRow } from '@/utils/stores/board';
import { useApp, useFormats, usePerform, useWords } from '../app';
import { Button } from '../ui/Button';
import { unitInLine } from './unit-in-line';
import { withUnit } from './values-line';

/** Offers the first figure of a key result as its start, where only the start is missing. */
export function StartFrom({ row: { keyResult, standing } }: { readonly row: KeyResultRow }) {
  const { workspace } = useApp();
  const t = useWords();
  const formats = useFormats();
  const perform = usePerform();
  const [first] = standing.series;
  if (keyResult.kind !== 'metric' || standing.missing !== 'baseline' || !first || workspace.closed.value)
    return null;
  const { at, behind } = unitInLine(keyResult.percent ? '' : keyResult.unit, formats);
  const value = `${at(withUnit(first.value, keyResult, formats))} ${behind}`.trim();
  const set = { baseline: first.value };
  return (
    <Button icon="check" onClick={() => void perform('editKeyResult', { id: keyResult.id, set }, t.saved)}>
      {t.startFrom(value, formats.day(dayOf(new Date(first.at))))}
    </Button>
  );
}
