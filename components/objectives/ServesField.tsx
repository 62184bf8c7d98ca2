import { wouldCircle } from '@/utils/okr/alignment';
import { useApp, useWords } from '../app';
import { Select } from '../ui/Select';

/** What an objective serves, of what is at hand. What would make a circle is not offered. */
export function ServesField({
  id,
  value,
  onChoose,
}: {
  /** Undefined for an objective that is not there yet. */
  readonly id: string | undefined;
  readonly value: string | null;
  readonly onChoose: (parent: string | null) => void;
}) {
  const { workspace } = useApp();
  const t = useWords();
  const all = workspace.workspace.value;
  const rows = workspace.board.value.objectives.filter(
    ({ objective }) => id === undefined || !wouldCircle(id, objective.id, all.objective, all['key-result']),
  );
  const offered = rows.flatMap(({ objective, label, keyResults }) => [
    { value: objective.id, label: `O${label} ${objective.title}` },
    ...keyResults.map((row) => ({
      value: row.keyResult.id,
      label: `\u00a0\u00a0KR ${row.label} ${row.keyResult.title}`,
    })),
  ]);
  // What it serves may lie in another cycle; choosing nothing else keeps it.
  const elsewhere =
    value === null || offered.some((each) => each.value === value)
      ? []
      : [{ value, label: t.servesElsewhere }];
  if (offered.length === 0 && elsewhere.length === 0) return null;
  return (
    <Select
      label={t.serves}
      value={value ?? ''}
      options={[{ value: '', label: t.servesNothing }, ...elsewhere, ...offered]}
      onChoose={(chosen) => onChoose(chosen || null)}
    />
  );
}
