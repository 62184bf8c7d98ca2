import type { StepDraft } from '@/utils/actions/steps';
import type { ObjectiveDraft } from '@/utils/actions/objectives';
import type { KeyResult } from '@/utils/okr/key-result';
import { answer } from '@/utils/okr/parse/answer';
import type { Answer, Field, Question } from '@/utils/okr/parse/parsed-key-result';
import type { ListedKeyResult, ParsedObjective } from '@/utils/okr/parse/parsed-objective';
import { isProblem, type Problem } from '@/utils/problem/problem';
import { fieldsOf, readFields, type KeyResultFields, type Typing } from '../../objectives/key-result-fields';

/** What the user says of a key result that was read from text or a file. */
export interface Correction {
  readonly answers?: Readonly<Partial<Record<Field, Answer>>>;
  /** Fields that were typed over, as they were typed. */
  readonly typed?: Partial<KeyResultFields>;
  readonly leftOut?: boolean;
  /** Whether a sentence that may name several is taken for as many. */
  readonly apart?: boolean;
}

/** What the user says of an objective that was read. */
export interface ObjectiveCorrection {
  readonly title?: string;
  readonly owner?: string;
  readonly leftOut?: boolean;
}

/** A key result as it will be saved. */
export type CorrectedKeyResult = ListedKeyResult &
  Partial<Pick<KeyResult, 'waypoints'>> & { readonly steps?: readonly StepDraft[] };

/** Where an objective or key result was read. Other text at the same place is another one, and is not corrected by this. */
export function placeOf({ title }: { readonly title: string }, ...at: readonly number[]): string {
  return `${at.join('.')} ${title}`;
}

/** Whether a key result that was read stands for the several that its sentence names. */
export const isApart = ({ several }: ListedKeyResult, { apart }: Correction): boolean =>
  several !== null && (apart ?? several.surely);

/** A key result that was read with its place, or those of its sentence where it is taken apart. */
export function placed(
  keyResult: ListedKeyResult,
  correction: Correction,
  ...at: readonly number[]
): readonly Placed[] {
  return isApart(keyResult, correction)
    ? keyResult.several!.parts.map((part, i) => ({ keyResult: part, place: placeOf(part, ...at, i) }))
    : [{ keyResult, place: placeOf(keyResult, ...at) }];
}

export interface Placed {
  readonly keyResult: ListedKeyResult;
  readonly place: string;
}

/** Answers stand for the fields that they are about until these are typed over. */
export function openQuestions(
  { questions }: ListedKeyResult,
  { typed = {} }: Correction,
): readonly Question[] {
  // A start that is typed makes an end value of any change; ticked or not, it is answered.
  return questions.filter(
    ({ field }) =>
      !(field in typed) && !(field === 'binding' && (typed.baseline || typed.change !== undefined)),
  );
}

/** What was answered, also where that is nothing; else what stands until something is. */
export function answerTo({ field, default: otherwise }: Question, { answers = {} }: Correction): Answer {
  return answers[field] === undefined ? otherwise : answers[field];
}

/** The key result with the user's answers, and the defaults where nothing was answered. */
export function answered(keyResult: ListedKeyResult, correction: Correction): ListedKeyResult {
  const parsed = keyResult.questions.reduce(
    (sofar, question) => answer(sofar, question, answerTo(question, correction)),
    keyResult as Parameters<typeof answer>[0],
  );
  return { ...keyResult, ...parsed };
}

/** The fields of a key result that was read, as they are typed over. */
export function fieldsToCorrect(
  keyResult: ListedKeyResult,
  correction: Correction,
  formats: Typing['formats'],
): KeyResultFields {
  const source = sourceOf(answered(keyResult, correction));
  return { ...fieldsOf(source, keyResult.owner ?? '', formats), ...correction.typed };
}

/** The key result as the user has it now, or the first typed field that says nothing. */
export function corrected(
  keyResult: ListedKeyResult,
  correction: Correction,
  typing: Typing,
): CorrectedKeyResult | Problem {
  const said = answered(keyResult, correction);
  if (correction.typed === undefined) return said;
  const read = readFields(fieldsToCorrect(keyResult, correction, typing.formats), sourceOf(said), typing);
  if (isProblem(read)) return read;
  const { draft, ownerName, steps } = read;
  return { ...said, ...draft, owner: ownerName.trim() || null, steps };
}

function sourceOf(keyResult: ListedKeyResult) {
  return { ...keyResult, weight: keyResult.weight ?? 1, waypoints: [] };
}

/** What is saved of an objective that was read. */
export function draftOf(
  { title, level, commitment, owner }: ParsedObjective,
  keyResults: readonly CorrectedKeyResult[],
  correction: ObjectiveCorrection,
  untitled: string,
): ObjectiveDraft {
  return {
    title: ((correction.title ?? title).trim() || untitled).slice(0, 500),
    ownerName: (correction.owner ?? owner ?? '').trim() || null,
    ...(level ? { level } : {}),
    ...(commitment ? { commitment } : {}),
    keyResults: keyResults.map(
      ({
        questions: _questions,
        several: _several,
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
