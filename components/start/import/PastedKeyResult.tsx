import type { Answer, Question } from '@/utils/okr/parse/parsed-key-result';
import type { ListedKeyResult } from '@/utils/okr/parse/parsed-objective';
import { useApp, useFormats, useWords } from '../../app';

/** A key result as it was understood, with what its sentence leaves open. */
export function PastedKeyResult({
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
