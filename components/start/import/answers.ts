import type { ObjectiveDraft } from '@/utils/actions/objectives';
import { answer } from '@/utils/okr/parse/answer';
import type { Answer, Question } from '@/utils/okr/parse/parsed-key-result';
import type { ParsedObjective } from '@/utils/okr/parse/parsed-objective';

/** The user's answers, by the place of the question. */
export type Answers = ReadonlyMap<string, Answer>;

export function place(objective: number, keyResult: number, question: Question): string {
  return `${objective}.${keyResult}.${question.field}`;
}

/** The objective with the user's answers, and the defaults where nothing was answered. */
export function answered(objective: ParsedObjective, i: number, answers: Answers): ParsedObjective {
  return {
    ...objective,
    keyResults: objective.keyResults.map((keyResult, k) => ({
      ...keyResult,
      ...keyResult.questions.reduce(
        (parsed, question) =>
          answer(parsed, question, answers.get(place(i, k, question)) ?? question.default),
        keyResult as Parameters<typeof answer>[0],
      ),
    })),
  };
}

/** What is saved of an objective that was read. */
export function draftOf(
  { title, level, commitment, owner, keyResults }: ParsedObjective,
  untitled: string,
): ObjectiveDraft {
  return {
    title: (title || untitled).slice(0, 500),
    ownerName: owner,
    ...(level ? { level } : {}),
    ...(commitment ? { commitment } : {}),
    keyResults: keyResults.map(
      ({
        questions: _questions,
        dueYearAssumed: _due,
        startYearAssumed: _start,
        owner: ownerName,
        weight,
        ...fields
      }) => ({
        ...fields,
        ownerName,
        title: fields.title.slice(0, 500),
        unit: fields.unit.slice(0, 60),
        ...(weight === null ? {} : { weight: Math.max(0, weight) }),
      }),
    ),
  };
}
