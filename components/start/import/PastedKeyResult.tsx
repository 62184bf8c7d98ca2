import type { Answer, Question } from '@/utils/okr/parse/parsed-key-result';
import type { ListedKeyResult } from '@/utils/okr/parse/parsed-objective';
import { useApp, useFormats, useWords } from '../../app';
import { readingLine } from './reading-line';

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
  return (
    <li>
      <p>{keyResult.title}</p>
      <p class="meta">{readingLine(keyResult, t, formats)}</p>
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
