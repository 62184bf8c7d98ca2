import type { Answer, Question } from '@/utils/okr/parse/parsed-key-result';
import type { ListedKeyResult } from '@/utils/okr/parse/parsed-objective';
import { isProblem } from '@/utils/problem/problem';
import { useApp, useFormats, useWords } from '../../app';
import { KeyResultInputs } from '../../objectives/KeyResultInputs';
import type { Typing } from '../../objectives/key-result-fields';
import { memo } from '../../ui/memo';
import { ProblemWords } from '../../ui/ProblemWords';
import { answerTo, corrected, fieldsToCorrect, openQuestions, type Correction } from './corrections';
import { PastedItem } from './PastedItem';
import { readingLine } from './reading-line';

interface PastedKeyResultProps {
  readonly keyResult: ListedKeyResult;
  readonly place: string;
  readonly correction: Correction;
  readonly onCorrect: (place: string, correction: Correction) => void;
  readonly cycle: Typing['cycle'];
}

/** A key result as it was understood, what its sentence leaves open, and each field to type over. */
export const PastedKeyResult = memo(
  ({ keyResult, place, correction, onCorrect, cycle }: PastedKeyResultProps) => {
    const { language } = useApp();
    const t = useWords();
    const formats = useFormats();
    const now = corrected(keyResult, correction, { cycle, language: language.value, formats });
    const { title } = isProblem(now) ? keyResult : now;
    const correct = (some: Correction) => onCorrect(place, { ...correction, ...some });
    return (
      <li>
        <PastedItem
          title={title}
          leftOut={correction.leftOut ?? false}
          onLeaveOut={(leftOut) => correct({ leftOut })}
          fields={
            <KeyResultInputs
              fields={fieldsToCorrect(keyResult, correction, formats)}
              type={(some) => correct({ typed: { ...correction.typed, ...some } })}
            />
          }
        >
          {isProblem(now) ? (
            <p class="hint wrong">
              <ProblemWords problem={now} />
            </p>
          ) : (
            <p class="meta">{[readingLine(now, t, formats), now.owner].filter(Boolean).join(' · ')}</p>
          )}
          {openQuestions(keyResult, correction).map((question) => (
            <QuestionField
              key={question.field}
              question={question}
              value={answerTo(question, correction)}
              onAnswer={(value) => correct({ answers: { ...correction.answers, [question.field]: value } })}
            />
          ))}
        </PastedItem>
      </li>
    );
  },
);

function QuestionField({
  question,
  value: chosen,
  onAnswer,
}: {
  readonly question: Question;
  readonly value: Answer;
  readonly onAnswer: (value: Answer) => void;
}) {
  const { language } = useApp();
  return (
    <label class="field question">
      <span>{question.ask[language.value]}</span>
      <select
        value={String(question.options.findIndex(({ value }) => value === chosen))}
        onChange={(event) => onAnswer(question.options[Number(event.currentTarget.value)]?.value ?? null)}
      >
        {question.options.map((option, i) => (
          <option key={String(option.value)} value={String(i)}>
            {option.label[language.value]}
          </option>
        ))}
      </select>
    </label>
  );
}
