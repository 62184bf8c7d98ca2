import { severalListed } from '../listed';
import { parseKeyResult } from '../parse-key-result';
import type { ParseOptions } from '../read-sentence';
import { withHeads } from './heads';
import { mostKeyResults, type ListedKeyResult, type ParsedObjective } from '../parsed-objective';
import { lineBreaks } from '../plain-text';
import { unquoted } from '../sentence';
import { readTable } from '../table/read-table';
import { mostProblems, type RowProblem } from '../table/row-problem';
import { splitCommitment } from './commitment';
import { splitOwner } from './labels';
import { linesOf } from './lines';
import { placeLines, type Placed } from './outline';
import { sectionsOf } from './tables';
import { withoutGraphs } from './graph';
import { joinWrapped } from './wrapped';

export interface ParsedPaste {
  readonly objectives: readonly ParsedObjective[];
  /** Lines that are neither objective nor key result, in order. */
  readonly leftOver: readonly string[];
  readonly problems: readonly RowProblem[];
}

/** Read so far and no further; the cut is named. A whole company's OKRs are a tenth of it. */
export const longestPaste = 500_000;
const mostLeftOver = 2_000;

/**
 * Pasted text in whatever shape (labels, bullets, numbers, tables) into objectives with their key results.
 * Never throws; the work is bounded by the length of the text, and the text by `longestPaste`.
 */
export function parsePaste(text: string, options: Omit<ParseOptions, 'objective'>): ParsedPaste {
  const read =
    text.length > longestPaste
      ? text.slice(0, text.lastIndexOf('\n', longestPaste) + 1 || longestPaste)
      : text;
  const objectives: ParsedObjective[] = [];
  const leftOver: string[] = [];
  const problems: RowProblem[] = [];
  const { lines, leftOver: drawn } = withoutGraphs(read.split(lineBreaks));
  leftOver.push(...drawn);
  for (const section of sectionsOf(lines)) {
    if (section.table !== null) {
      const above = objectives.at(-1);
      const table = readTable(section.table.rows, section.table.columns, {
        ...options,
        objective: above?.title,
      });
      const [first, ...others] = table.objectives;
      // A table that names no objective of its own belongs to the one above it.
      if (above && first?.title === '')
        objectives.splice(
          -1,
          1,
          { ...above, keyResults: [...above.keyResults, ...first.keyResults] },
          ...others,
        );
      else objectives.push(...table.objectives);
      problems.push(
        ...(section.table.unknown ?? []).map(({ line, name }) => ({
          row: line,
          kind: 'unknown-column' as const,
          text: name.slice(0, 120),
          kept: false,
        })),
        ...table.problems,
      );
    } else {
      const placed = withHeads(placeLines(joinWrapped(linesOf(section.text, section.firstRow))), options);
      const read = gather(placed, options, mostKeyResults - countOf(objectives));
      objectives.push(...read.objectives);
      leftOver.push(...read.leftOver);
      problems.push(...read.problems);
    }
  }
  if (read.length < text.length) {
    problems.push({
      row: read.split('\n').length,
      kind: 'too-long',
      text: text.slice(read.length, read.length + 120),
      kept: false,
    });
  }
  return { objectives, leftOver: leftOver.slice(0, mostLeftOver), problems: problems.slice(0, mostProblems) };
}

const countOf = (objectives: readonly ParsedObjective[]) =>
  objectives.reduce((sum, { keyResults }) => sum + keyResults.length, 0);

/** A line that says nothing ("KR2: …") is a place kept for a sentence to come. */
const says = /[\p{L}\p{N}]/u;

function gather(
  placed: readonly Placed[],
  options: Omit<ParseOptions, 'objective'>,
  room: number,
): ParsedPaste {
  const objectives: (Omit<ParsedObjective, 'keyResults'> & {
    keyResults: ListedKeyResult[];
    owner: string | null;
  })[] = [];
  const leftOver: string[] = [];
  const problems: RowProblem[] = [];
  let left = room;
  for (const { line, role, text } of placed) {
    if (role === 'heading') continue;
    if (!says.test(text)) leftOver.push(line.text);
    else if (role === 'objective') {
      const { title: owned, owner } = splitOwner(text);
      const { title, commitment } = splitCommitment(owned);
      objectives.push({
        title: unquoted(title).slice(0, 500),
        owner: owner ?? line.label?.owner ?? null,
        level: null,
        commitment: commitment ?? line.label?.commitment ?? null,
        keyResults: [],
      });
    } else if (role === 'keyResult' && left > 0) {
      const { title, owner } = splitOwner(text);
      if (objectives.length === 0)
        objectives.push({ title: '', owner: null, level: null, commitment: null, keyResults: [] });
      const parent = objectives.at(-1)!;
      left -= 1;
      const under = { ...options, objective: parent.title };
      const said = { owner: owner ?? line.label?.owner ?? null, weight: null };
      parent.keyResults.push({
        ...parseKeyResult(title, under),
        ...said,
        several: severalListed(title, under, said),
      });
    } else if (role === 'keyResult') {
      if (problems.length === 0)
        problems.push({ row: line.row, kind: 'too-many', text: text.slice(0, 120), kept: false });
      leftOver.push(line.text);
    } else if (role === 'owner' && objectives.length > 0) {
      const parent = objectives.at(-1)!;
      const last = parent.keyResults.at(-1);
      if (last && parent.owner !== null)
        parent.keyResults[parent.keyResults.length - 1] = { ...last, owner: last.owner ?? text };
      else parent.owner ??= text;
    } else leftOver.push(line.text);
  }
  return { objectives, leftOver, problems };
}
