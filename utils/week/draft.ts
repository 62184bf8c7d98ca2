import type { DraftInput } from './draft-input';
import { weekAtHand, type SeenKeyResult, type WeekAtHand } from './rules/at-hand';
import { atRisk } from './rules/at-risk';
import { baselineMissing } from './rules/baseline-missing';
import { cadenceCounted } from './rules/cadence-counted';
import { cadenceLeft } from './rules/cadence-left';
import { dueSoon } from './rules/due-soon';
import { falling } from './rules/falling';
import { kept } from './rules/kept';
import { lowConfidence } from './rules/low-confidence';
import { milestoneReached } from './rules/milestone-reached';
import { moved } from './rules/moved';
import { nextStep } from './rules/next-step';
import { outOfBand } from './rules/out-of-band';
import { outdated } from './rules/outdated';
import { plansCarried } from './rules/plans-carried';
import { plansDone } from './rules/plans-done';
import { plansOverdue } from './rules/plans-overdue';
import { problemSaid } from './rules/problem-said';
import { runningPeriod } from './rules/running-period';
import type { KeyResultRule, Line, WeekRule } from './rules/rule';
import { sections, type Section } from './sections';

export interface DraftedItem {
  /** Names the fact, and stays the same when its figures change: `progress:<kr>`. */
  readonly key: string;
  readonly section: Section;
  readonly text: string;
  readonly keyResult: string | null;
  /** The pages that the line's figures were read from. */
  readonly evidence: readonly string[];
  /** Weight × what is at stake. */
  readonly rank: number;
  /** It repeats a note to self, and is one too. */
  readonly isPrivate: boolean;
}

/** What a key result has to say in each section. The first rule that has something to say speaks for it. */
const keyResultRules: Readonly<Record<Section, readonly KeyResultRule[]>> = {
  progress: [milestoneReached, cadenceCounted, kept, moved, runningPeriod],
  problem: [baselineMissing, outdated, falling, outOfBand, atRisk, lowConfidence, problemSaid],
  plan: [dueSoon, cadenceLeft],
};

/** What the week as a whole has to say. Each may look at the lines said before it. */
const weekRules: Readonly<Record<Section, readonly WeekRule[]>> = {
  progress: [plansDone],
  problem: [plansOverdue],
  plan: [plansCarried, nextStep],
};

// The longest text that a line of a report can keep.
const longestText = 2_000;

/**
 * The week's report as the facts tell it: every line that there is to say, sections in order, best first in each.
 * The first five of a section are meant to be shown (see `topOf`). The same input gives the same lines.
 */
export function draftReport(input: DraftInput): readonly DraftedItem[] {
  const week = weekAtHand(input);
  return sections.flatMap((section) => {
    const lines: Line[] = week.keyResults.flatMap((seen) => firstOf(keyResultRules[section], seen, week));
    for (const rule of weekRules[section]) lines.push(...rule(week, lines));
    return lines.map((line) => drafted(section, line, week)).sort(byRank);
  });
}

function firstOf(rules: readonly KeyResultRule[], seen: SeenKeyResult, week: WeekAtHand): readonly Line[] {
  for (const rule of rules) {
    const line = rule(seen, week);
    if (line) return [line];
  }
  return [];
}

function drafted(section: Section, line: Line, week: WeekAtHand): DraftedItem {
  const weight =
    week.keyResults.find(({ keyResult }) => keyResult.id === line.keyResult)?.keyResult.weight ?? 1;
  return {
    key: line.key,
    section,
    text: line.text.slice(0, longestText).toWellFormed(),
    keyResult: line.keyResult,
    evidence: line.evidence ?? [],
    rank: weight * line.stake,
    isPrivate: line.isPrivate ?? false,
  };
}

function byRank(a: DraftedItem, b: DraftedItem): number {
  if (a.rank !== b.rank) return b.rank - a.rank;
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
}
