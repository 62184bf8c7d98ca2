import type { Objective } from '../../objective';
import { readTypedNumber } from '../../typed-number';
import type { ParseOptions } from '../read-sentence';
import { severalListed } from '../listed';
import { mostKeyResults, type ListedKeyResult, type ParsedObjective } from '../parsed-objective';
import { plainText } from '../plain-text';
import { cleanSentence } from '../sentence';
import { splitLabel } from '../paste/labels';
import { piecesOf } from '../paste/lines';
import type { ColumnField, Columns } from './columns';
import type { Row } from './delimited';
import { keyResultOf } from './fill';
import { mostProblems, type RowProblem } from './row-problem';

export interface ReadTable {
  readonly objectives: readonly ParsedObjective[];
  readonly problems: readonly RowProblem[];
}

/**
 * Rows under a header, as objectives and key results in order. An empty objective cell means the one above.
 * `options.objective` is the title above the table, for rows before any of its own.
 * Rows that cannot be read are named and left out; nothing is guessed from garbled text.
 */
export function readTable(rows: readonly Row[], columns: Columns, options: ParseOptions): ReadTable {
  const objectives: {
    title: string;
    owner: string | null;
    level: Objective['level'] | null;
    commitment: Objective['commitment'] | null;
    keyResults: ListedKeyResult[];
  }[] = [];
  const problems: RowProblem[] = [];
  let count = 0;
  const report = (problem: RowProblem) =>
    problems.length < mostProblems && problems.push({ ...problem, text: problem.text.slice(0, 120) });

  for (const row of rows) {
    const cell = (field: ColumnField) => plainText(row.cells[columns[field] ?? -1] ?? '').trim();
    if (row.cells.every((text) => text.trim() === '')) continue;
    const garbled = row.cells.find(isGarbled);
    if (garbled !== undefined) {
      report({ row: row.line, kind: 'garbled', text: garbled, kept: false });
      continue;
    }
    const { objective, keyResults } = titlesOf(cell);
    if (objective !== '' && objective !== objectives.at(-1)?.title) {
      objectives.push({
        title: objective,
        owner: owned(cell('owner')),
        level: levelOf(cell('level')),
        commitment: commitmentOf(cell('commitment')),
        keyResults: [],
      });
    }
    if (objective === '' && keyResults.length === 0)
      report({ row: row.line, kind: 'no-objective', text: row.cells.join(' | '), kept: false });
    for (const sentence of keyResults) {
      if (count >= mostKeyResults) {
        report({ row: row.line, kind: 'too-many', text: sentence, kept: false });
        return { objectives: finished(objectives), problems };
      }
      count += 1;
      if (objectives.length === 0)
        objectives.push({
          title: '',
          owner: null,
          level: levelOf(cell('level')),
          commitment: commitmentOf(cell('commitment')),
          keyResults: [],
        });
      const parent = objectives.at(-1)!;
      const under = { ...options, objective: parent.title || options.objective };
      const filled = keyResultOf(
        sentence,
        {
          baseline: cell('baseline'),
          target: cell('target'),
          unit: cell('unit'),
          start: cell('start'),
          due: cell('due'),
        },
        under,
      );
      for (const { kind, text } of filled.unread) report({ row: row.line, kind, text, kept: true });
      const { startsOn, dueOn } = filled.keyResult;
      const reversed = startsOn !== null && dueOn !== null && startsOn > dueOn;
      if (reversed)
        report({ row: row.line, kind: 'dates-reversed', text: `${startsOn} – ${dueOn}`, kept: true });
      const weight = readTypedNumber(cell('weight'), options.language ?? 'vi');
      const said = {
        owner: owned(cell('owner')),
        weight: weight !== null && weight.value >= 0 ? weight.value : null,
      };
      parent.keyResults.push({
        ...filled.keyResult,
        ...(reversed ? { startsOn: null } : {}),
        ...said,
        // A row with a number of its own is about that one.
        several: cell('target') === '' ? severalListed(sentence, under, said) : null,
      });
    }
  }
  return { objectives: finished(objectives), problems };
}

/** A shared owner of all key results is the objective's too. */
const finished = (objectives: readonly ParsedObjective[]): readonly ParsedObjective[] =>
  objectives.map((objective) => {
    const owners = new Set(objective.keyResults.map(({ owner }) => owner));
    return { ...objective, owner: objective.owner ?? (owners.size === 1 ? [...owners][0]! : null) };
  });

function titlesOf(cell: (field: ColumnField) => string): {
  readonly objective: string;
  readonly keyResults: readonly string[];
} {
  const keyResults = sentencesIn(cell('keyResult'));
  const objective = stripped(cell('objective'));
  if (keyResults.length > 0 || objective !== '') return { objective, keyResults };
  const name = cell('name');
  if (name === '') return { objective: '', keyResults: [] };
  const label = splitLabel(name);
  const type = cell('type').toLowerCase();
  const isObjective =
    label?.of === 'objective' ||
    /^(?:o|objective|mục tiêu)$/u.test(type) ||
    (cell('target') === '' && label === null && !/^(?:kr|key result|kết quả|kpi)/u.test(type));
  return isObjective ? { objective: stripped(name), keyResults: [] } : { objective: '', keyResults: [name] };
}

function stripped(text: string): string {
  const clean = cleanSentence(text);
  return (splitLabel(clean)?.body ?? clean).slice(0, 500);
}

/** A cell may list several key results, each on a line of its own with its mark. */
function sentencesIn(cell: string): readonly string[] {
  const lines = cell
    .split(/\r\n|\r|\n/)
    .flatMap(piecesOf)
    .filter((line) => line.trim() !== '');
  const marked = lines.filter(
    (line) => /^\s*(?:[-–—*+•·▪◦●○■□➢➤✓]|\d+[.)])\s/u.test(line) || splitLabel(line) !== null,
  );
  if (lines.length > 1 && marked.length === lines.length) return lines.map(unnumbered);
  return lines.length === 0 ? [] : [unnumbered(lines.join(' '))];
}

const unnumbered = (line: string) => line.replace(/^\s*\(?\d{1,2}(?:\.\d{1,2})*[.)]\s+/u, '');

// UTF-8 read as Latin-1 or the other way round leaves pairs that no Vietnamese or English text has.
const garbledSigns = /\ufffd|[ÃÂÄÆ][\u0080-\u00bf‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|áº|á»|Ä‘|Æ°/u;
const isGarbled = (text: string) => garbledSigns.test(text);

const owned = (cell: string): string | null => (cell === '' ? null : cell.slice(0, 120));

function levelOf(cell: string): Objective['level'] | null {
  if (/company|công ty|corporate/iu.test(cell)) return 'company';
  if (/team|dept|department|phòng|nhóm|đội|group/iu.test(cell)) return 'team';
  return /personal|individual|cá nhân|people/iu.test(cell) ? 'personal' : null;
}

function commitmentOf(cell: string): Objective['commitment'] | null {
  if (/aspirational|stretch|mở rộng/iu.test(cell)) return 'aspirational';
  return /commit|cam kết|^(?:yes|có|true|x)$/iu.test(cell) ? 'committed' : null;
}
