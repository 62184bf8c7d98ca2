import type { KeyResult } from '@/utils/okr/key-result';
import type { ListedKeyResult, ParsedObjective } from '@/utils/okr/parse/parsed-objective';
import type { WeekFile } from '@/utils/week/formats/json';

/** The OKRs of a week's file, with every field of theirs but what belongs to the workspace they come from. */
export function objectivesOfWeek({ objectives, keyResults, member }: WeekFile): readonly ParsedObjective[] {
  const ownerOf = (id: string | null) => (id === member.id ? member.name : null);
  return objectives.map(({ id, title, level, commitment, owner }) => ({
    title,
    level,
    commitment,
    owner: ownerOf(owner),
    keyResults: keyResults
      .filter((keyResult) => keyResult.objective === id)
      .map((keyResult) => listed(keyResult, ownerOf(keyResult.owner))),
  }));
}

function listed(
  { id: _id, objective: _objective, order: _order, archivedAt: _archived, ...fields }: KeyResult,
  owner: string | null,
): ListedKeyResult {
  return {
    ...fields,
    binding: null,
    owner,
    questions: [],
    several: null,
    dueYearAssumed: false,
    startYearAssumed: false,
  };
}
