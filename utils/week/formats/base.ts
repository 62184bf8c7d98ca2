import type { Cycle } from '@/utils/okr/cycle';
import type { KeyResult } from '@/utils/okr/key-result';
import type { Objective } from '@/utils/okr/objective';
import type { Day } from '@/utils/okr/day';
import { windowOf } from '@/utils/okr/window';
import { keyResultLabels } from '../labels';
import { plain } from '../plain';
import { csv, type Cell } from './csv';

/** The columns of Base Goal's import file, spelled as it spells them. */
export const baseColumns = [
  'Scope',
  'Metatype',
  'Name',
  'Metric code',
  'Target',
  'Dept code',
  'Team code',
  'Assign to',
  'Followers',
  'Watchers',
  'Start time',
  'End time',
  'Commited OKR?',
  'Weight',
  'Status',
  'Privacy',
  'Departments to view',
  'Description',
] as const;
type Column = (typeof baseColumns)[number];

/** What Base calls the level of an objective. A key result is a goal of a person's own. */
const scopes: Readonly<Record<Objective['level'], string>> = {
  company: 'company',
  team: 'team',
  personal: 'goal',
};

export interface BaseInput {
  readonly cycle: Cycle;
  readonly objectives: readonly Objective[];
  readonly keyResults: readonly KeyResult[];
  /** Member id → name. */
  readonly names: ReadonlyMap<string, string>;
}

/**
 * A cycle's OKRs as rows of Base Goal's import, header first: each objective, then its key results. Codes of teams,
 * departments and metrics are Base's own and stay empty, to be filled there.
 */
export function baseRows({ cycle, objectives, keyResults, names }: BaseInput): readonly (readonly Cell[])[] {
  const own = objectives.filter((objective) => objective.cycle === cycle.id);
  const labels = keyResultLabels(own, keyResults);
  const inOrder = keyResults
    .filter(({ id }) => labels.has(id))
    .sort((a, b) => byLabel(labels.get(a.id) ?? '', labels.get(b.id) ?? ''));
  const objectiveIds = [...new Set(inOrder.map(({ objective }) => objective))];
  const withoutKeyResults = own.filter(
    ({ id, archivedAt }) => archivedAt === null && !objectiveIds.includes(id),
  );
  const ordered = [
    ...objectiveIds.flatMap((id) => own.filter((objective) => objective.id === id)),
    ...withoutKeyResults,
  ];
  return [
    baseColumns,
    ...ordered.flatMap((objective) => [
      row({
        ...shared(objective, cycle.starts, cycle.ends, 1),
        Scope: scopes[objective.level],
        Name: plain(objective.title),
        'Assign to': plain(names.get(objective.owner ?? '') ?? ''),
      }),
      ...inOrder
        .filter((keyResult) => keyResult.objective === objective.id)
        .map((keyResult) => {
          const { starts, ends } = windowOf(keyResult, cycle);
          return row({
            ...shared(objective, starts, ends, keyResult.weight),
            Scope: 'goal',
            Name: plain(keyResult.title),
            Target: keyResult.target,
            'Assign to': plain(names.get(keyResult.owner ?? objective.owner ?? '') ?? ''),
            Description: `KR ${labels.get(keyResult.id) ?? ''}: ${plain(objective.title)}`,
          });
        }),
    ]),
  ];
}

export function baseCsv(input: BaseInput): string {
  return csv(baseRows(input));
}

function shared(objective: Objective, starts: Day, ends: Day, weight: number): Partial<Record<Column, Cell>> {
  return {
    Metatype: 'okr',
    'Start time': inBase(starts),
    'End time': inBase(ends),
    'Commited OKR?': objective.commitment === 'committed' ? 'commited' : 'aspirational',
    Weight: weight,
    Status: 'active',
    Privacy: 'public',
  };
}

function row(cells: Partial<Record<Column, Cell>>): readonly Cell[] {
  return baseColumns.map((column) => cells[column] ?? '');
}

/** `30/11/2026`. */
function inBase(day: Day): string {
  return day.split('-').toReversed().join('/');
}

function byLabel(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true });
}
