import { useSignal } from '@preact/signals';
import { isHeader, type ColumnField, type Columns } from '@/utils/okr/parse/table/columns';
import type { ImportedTable } from '@/utils/okr/parse/table/import-csv';
import { useWords } from '../../app';
import { Select } from '../../ui/Select';

/** What a person is asked about; the other fields are known by their names or not at all. */
const asked: readonly ColumnField[] = [
  'objective',
  'keyResult',
  'name',
  'owner',
  'baseline',
  'target',
  'unit',
  'start',
  'due',
  'weight',
];

/** Which column of the file holds what: guessed already, and one choice away from right. */
export function ColumnChoice({
  read,
  hasHeader,
  onChoose,
  onHeader,
}: {
  readonly read: ImportedTable;
  readonly hasHeader: boolean;
  readonly onChoose: (columns: Columns) => void;
  readonly onHeader: (hasHeader: boolean) => void;
}) {
  const t = useWords();
  const { header, columns } = read;
  // Where the names say it all, the preview comes first; the choices stay as they were opened.
  const open = useSignal(!isHeader(columns));
  const options = [
    { value: '', label: t.noColumn },
    ...header.map((name, i) => ({
      value: String(i),
      label: name.trim().slice(0, 60) || t.columnNumber(i + 1),
    })),
  ];
  return (
    <details
      class="column-choice"
      open={open.value}
      onToggle={(event) => (open.value = event.currentTarget.open)}
    >
      <summary>
        {t.whichColumns} <small>{t.columnsKnown(Object.keys(columns).length, header.length)}</small>
      </summary>
      <label class="check">
        <input
          type="checkbox"
          checked={hasHeader}
          onChange={(event) => onHeader(event.currentTarget.checked)}
        />
        <span>{t.firstRowNames}</span>
      </label>
      <div class="pair">
        {asked.map((field) => (
          <Select
            key={field}
            label={t.column[field]}
            value={columns[field] === undefined ? '' : String(columns[field])}
            options={options}
            onChoose={(value) =>
              onChoose(withColumn(columns, field, value === '' ? undefined : Number(value)))
            }
          />
        ))}
      </div>
    </details>
  );
}

/** One column holds one thing: what it was chosen for before is open again. */
function withColumn(columns: Columns, field: ColumnField, index: number | undefined): Columns {
  const others = Object.entries(columns).filter(([name, at]) => name !== field && at !== index);
  return Object.fromEntries(index === undefined ? others : [...others, [field, index]]);
}
