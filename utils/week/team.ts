import type { WeekFile } from './formats/json';
import type { Section } from './sections';

/** One member's week, by which its column is known: importing it again replaces it. */
export function columnOf({ member, week }: Pick<WeekFile, 'member' | 'week'>): string {
  return `${member.id} ${week}`;
}

export interface TeamLine {
  readonly id: string;
  readonly section: Section;
  /** `1.2` in that member's own counting; null for a line tied to no key result. */
  readonly label: string | null;
  readonly text: string;
  readonly links: readonly { readonly title: string; readonly address: string }[];
}

export interface TeamCell {
  readonly lines: readonly TeamLine[];
  /** The key results under the objective, as far as the file tells how they stand. */
  readonly standings: readonly {
    readonly label: string;
    readonly title: string;
    readonly share: number | null;
  }[];
}

/** What one objective got from each member, by column. */
export interface TeamRow {
  readonly title: string;
  readonly cells: ReadonlyMap<string, TeamCell>;
}

export interface TeamTable {
  readonly rows: readonly TeamRow[];
  /** Lines tied to no objective, by column. */
  readonly others: ReadonlyMap<string, readonly TeamLine[]>;
}

/**
 * Several members' weeks by objective. Members keep their own copies of a shared objective, so objectives count as
 * one when they have one id or one wording, whatever its case and spaces. What most of them worked
 * for stands first, else in the order that they are met in.
 */
export function sideBySide(weeks: readonly WeekFile[]): TeamTable {
  const rows = new Map<string, { title: string; cells: Map<string, TeamCell> }>();
  const keyById = new Map<string, string>();
  const others = new Map<string, readonly TeamLine[]>();
  for (const week of weeks) {
    const column = columnOf(week);
    for (const { id, title } of week.objectives) {
      const wording = wordingOf(title);
      const key = keyById.get(id) ?? wording;
      keyById.set(id, key);
      const cell = cellOf(week, id);
      if (cell.lines.length === 0 && cell.standings.length === 0) continue;
      const row = rows.get(key) ?? { title, cells: new Map<string, TeamCell>() };
      rows.set(key, row);
      const before = row.cells.get(column);
      row.cells.set(column, before ? joined(before, cell) : cell);
    }
    others.set(
      column,
      linesOf(week, (objective) => objective === undefined),
    );
  }
  return { rows: [...rows.values()].sort((a, b) => b.cells.size - a.cells.size), others };
}

function cellOf(week: WeekFile, objective: string): TeamCell {
  const own = new Map(
    week.keyResults.filter((each) => each.objective === objective).map(({ id, title }) => [id, title]),
  );
  return {
    lines: linesOf(week, (of) => of === objective),
    standings: week.standings.flatMap(({ keyResult, label, share }) => {
      const title = own.get(keyResult);
      return title === undefined ? [] : [{ label, title, share }];
    }),
  };
}

/** The lines whose objective, undefined for none that the file knows, is wanted. */
function linesOf(week: WeekFile, wanted: (objective: string | undefined) => boolean): readonly TeamLine[] {
  const known = new Set(week.objectives.map(({ id }) => id));
  const objectives = new Map(
    week.keyResults
      .filter(({ objective }) => known.has(objective))
      .map(({ id, objective }) => [id, objective]),
  );
  const labels = new Map(week.standings.map(({ keyResult, label }) => [keyResult, label]));
  const pages = new Map(week.evidence.map((page) => [page.id, page]));
  return week.items
    .filter(({ keyResult }) => wanted(objectives.get(keyResult ?? '')))
    .map(({ id, section, text, keyResult, evidence }) => ({
      id,
      section,
      text,
      label: labels.get(keyResult ?? '') ?? null,
      links: evidence.flatMap((of) => {
        const page = pages.get(of);
        return page && page.address !== '' ? [{ title: page.title, address: page.address }] : [];
      }),
    }));
}

function joined(a: TeamCell, b: TeamCell): TeamCell {
  return { lines: [...a.lines, ...b.lines], standings: [...a.standings, ...b.standings] };
}

function wordingOf(title: string): string {
  return title.normalize('NFC').toLocaleLowerCase('vi').replace(/\s+/g, ' ').trim();
}
