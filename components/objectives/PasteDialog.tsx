import { useSignal } from '@preact/signals';
import type { ObjectiveDraft } from '@/utils/actions/objectives';
import { answer } from '@/utils/okr/parse/answer';
import type { Answer, Question } from '@/utils/okr/parse/parsed-key-result';
import type { ListedKeyResult, ParsedObjective } from '@/utils/okr/parse/parsed-objective';
import { parsePaste } from '@/utils/okr/parse/paste/parse-paste';
import { dayOf } from '@/utils/okr/day';
import { useApp, useFormats, usePerform, useWords } from '../app';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { useKept } from '../ui/use-kept';

type Answers = ReadonlyMap<string, Answer>;

/** Pasted OKR text becomes objectives and key results: seen before it is saved, each open question asked once. */
export function PasteDialog({ onClose }: { readonly onClose: () => void }) {
  const { workspace, language } = useApp();
  const t = useWords();
  const perform = usePerform();
  const pasted = useKept('paste', '');
  const answers = useSignal<Answers>(new Map());
  const today = dayOf(new Date(workspace.now.value));
  const read = parsePaste(pasted.text.value, { today, language: language.value });
  const drafts = read.objectives.map((objective, i) => answered(objective, i, answers.value));
  const ready = drafts.filter((objective) => objective.keyResults.length > 0 || objective.title !== '');

  const save = async () => {
    const cycle = workspace.cycle.value;
    if (!cycle) return;
    const objectives = ready.map((objective) => draftOf(objective, t.untitledObjective));
    if (!(await perform('addObjectives', { cycle: cycle.id, objectives }, t.pasted(ready.length)))) return;
    pasted.forget();
    onClose();
  };
  return (
    <Dialog title={t.pasteOkrs} onClose={onClose}>
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <label class="field">
          <span>{t.pasteHere}</span>
          <textarea
            class="paste"
            rows={5}
            placeholder={t.pasteExample}
            value={pasted.text.value}
            onInput={(event) => pasted.type(event.currentTarget.value)}
          />
        </label>
        {drafts.map((objective, i) => (
          <section key={`${i}${objective.title}`} class="paste-preview">
            <h3>{objective.title || t.untitledObjective}</h3>
            <ul>
              {objective.keyResults.map((keyResult, k) => (
                <PastedKeyResult
                  key={`${i}.${k}`}
                  keyResult={keyResult}
                  questions={read.objectives[i]?.keyResults[k]?.questions ?? []}
                  chosen={(question) => answers.value.get(place(i, k, question)) ?? question.default}
                  onAnswer={(question, value) =>
                    (answers.value = new Map([...answers.value, [place(i, k, question), value]]))
                  }
                />
              ))}
            </ul>
          </section>
        ))}
        {read.problems.length > 0 && (
          <ul class="hint" role="status">
            {read.problems.slice(0, 5).map((problem) => (
              <li key={`${problem.row}${problem.kind}`}>
                {t.rowProblem(problem.row, problem.text.slice(0, 60))}
              </li>
            ))}
          </ul>
        )}
        {read.leftOver.length > 0 && <p class="hint">{t.leftOver(read.leftOver.length)}</p>}
        <footer>
          <Button look="primary" submit disabled={ready.length === 0}>
            {ready.length === 0 ? t.save : t.addPasted(ready.length)}
          </Button>
        </footer>
      </form>
    </Dialog>
  );
}

function PastedKeyResult({
  keyResult,
  questions,
  chosen,
  onAnswer,
}: {
  readonly keyResult: ListedKeyResult;
  readonly questions: readonly Question[];
  readonly chosen: (question: Question) => Answer;
  readonly onAnswer: (question: Question, value: Answer) => void;
}) {
  const { language } = useApp();
  const t = useWords();
  const formats = useFormats();
  const { kind, target, multiplier, percent, unit, dueOn } = keyResult;
  const amount =
    multiplier === null
      ? target === null
        ? ''
        : `${formats.number(target)}${percent ? ' %' : ''}`
      : `× ${formats.number(multiplier)}`;
  return (
    <li>
      <p>{keyResult.title}</p>
      <p class="meta">
        {[
          t.keyResultKind[kind].split(':')[0],
          [amount, unit].filter(Boolean).join(' '),
          dueOn && t.dueBy(formats.day(dueOn), keyResult.dueExclusive),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {questions.map((question) => (
        <label key={question.field} class="field question">
          <span>{question.ask[language.value]}</span>
          <select
            value={String(question.options.findIndex(({ value }) => value === chosen(question)))}
            onChange={(event) =>
              onAnswer(question, question.options[Number(event.currentTarget.value)]?.value ?? null)
            }
          >
            {question.options.map((option, i) => (
              <option key={String(option.value)} value={String(i)}>
                {option.label[language.value]}
              </option>
            ))}
          </select>
        </label>
      ))}
    </li>
  );
}

function place(objective: number, keyResult: number, question: Question): string {
  return `${objective}.${keyResult}.${question.field}`;
}

/** The objective with the user's answers, and the defaults where nothing was answered. */
function answered(objective: ParsedObjective, i: number, answers: Answers): ParsedObjective {
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

function draftOf(
  { title, level, commitment, keyResults }: ParsedObjective,
  untitled: string,
): ObjectiveDraft {
  return {
    title: (title || untitled).slice(0, 500),
    ...(level ? { level } : {}),
    ...(commitment ? { commitment } : {}),
    keyResults: keyResults.map(
      ({
        questions: _questions,
        dueYearAssumed: _due,
        startYearAssumed: _start,
        owner: _owner,
        weight,
        ...fields
      }) => ({
        ...fields,
        title: fields.title.slice(0, 500),
        unit: fields.unit.slice(0, 60),
        ...(weight === null ? {} : { weight: Math.max(0, weight) }),
      }),
    ),
  };
}
