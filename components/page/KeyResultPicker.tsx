import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { fold } from '@/utils/i18n/fold';
import type { KeyResultRow } from '@/utils/stores/board';
import { inOrder, type Offered } from '@/utils/stores/likely';
import { useWords } from '../app';
import { Button } from '../ui/Button';
import { HealthMark } from '../ui/HealthMark';
import { SearchField } from '../ui/SearchField';
import { useFirstFocus } from '../ui/use-first-focus';

const shownAtFirst = 5;

/** One of all key results: those likely for the page, those used last, and any other by search. */
export function KeyResultPicker({
  offered,
  chosen,
  onChoose,
}: {
  readonly offered: Offered;
  readonly chosen: string | undefined;
  readonly onChoose: (id: string | undefined) => void;
}) {
  const t = useWords();
  const query = useSignal('');
  const all = useSignal(false);
  const wanted = fold(query.value.trim());
  const every = inOrder(offered);
  const found = matches(every, wanted);
  const groups = wanted === '' ? groupsOf(all.value ? offered : atFirst(offered)) : [{ rows: found }];
  const shown = groups.flatMap(({ rows }) => rows);
  // Enter attaches what is chosen, so what is chosen is always among what is shown.
  const search = (text: string) => {
    query.value = text;
    const matching = matches(every, fold(text.trim()));
    if (!matching.some((row) => row.keyResult.id === chosen)) onChoose(matching[0]?.keyResult.id);
  };
  const first = useRef<HTMLInputElement>(null);
  useFirstFocus(() => first.current);
  return (
    <fieldset class="picker">
      <legend>{t.toWhichKeyResult}</legend>
      {every.length > shownAtFirst && (
        <SearchField label={t.searchKeyResults} query={query.value} onSearch={search} />
      )}
      {groups.map(({ why, rows }) => (
        <div key={why} class="offered" role={why && 'group'} aria-label={why && t.offered[why]}>
          {why && (
            <p class="hint" aria-hidden="true">
              {t.offered[why]}
            </p>
          )}
          {rows.map((row) => (
            <label key={row.keyResult.id} class="choice">
              <input
                ref={row === shown[0] ? first : undefined}
                type="radio"
                name="key-result"
                checked={row.keyResult.id === chosen}
                onChange={() => onChoose(row.keyResult.id)}
              />
              <span class="name" title={row.keyResult.title}>
                <span class="label">{row.label}</span> {row.keyResult.title}
              </span>
              <HealthMark health={row.standing.health} quiet />
            </label>
          ))}
        </div>
      ))}
      {shown.length === 0 && <p class="hint">{every.length === 0 ? t.noKeyResultsYet : t.nothingFound}</p>}
      {shown.length < found.length && (
        <Button look="quiet" onClick={() => (all.value = true)}>
          {t.showAll(found.length)}
        </Button>
      )}
    </fieldset>
  );
}

interface Group {
  /** Why these are offered together; none where all stand in one list. */
  readonly why?: keyof Offered;
  readonly rows: readonly KeyResultRow[];
}

function groupsOf({ likely, recent, others }: Offered): readonly Group[] {
  const groups = (
    [
      ['likely', likely],
      ['recent', recent],
      ['others', others],
    ] as const
  ).filter(([, rows]) => rows.length > 0);
  return groups.map(([why, rows]) => (groups.length > 1 ? { why, rows } : { rows }));
}

function atFirst({ likely, recent, others }: Offered): Offered {
  const likeliest = likely.slice(0, shownAtFirst);
  const left = Math.max(0, shownAtFirst - likeliest.length - recent.length);
  return { likely: likeliest, recent, others: others.slice(0, left) };
}

function matches(rows: readonly KeyResultRow[], wanted: string): readonly KeyResultRow[] {
  return wanted === ''
    ? rows
    : rows.filter((row) => fold(`${row.label} ${row.keyResult.title}`).includes(wanted));
}
