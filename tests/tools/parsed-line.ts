import { countsChange } from '@/utils/okr/kinds/change';
import type { Language } from '@/utils/okr/member';
import type { ParsedKeyResult } from '@/utils/okr/parse/parsed-key-result';

/** A parsed key result in the words of the labelled sentences: a level kept is a metric, a day without its year is not due. */
export function asLine(parsed: ParsedKeyResult, language: Language) {
  const {
    kind,
    direction,
    comparator,
    baseline,
    target,
    targetHigh,
    unit,
    percent,
    multiplier,
    period,
    relativeTo,
    startsOn,
    dueOn,
  } = parsed;
  return {
    kind: kind === 'keep' ? 'metric' : kind,
    direction,
    comparator,
    baseline,
    target,
    targetHigh,
    /** The target says how much it changes, and not where it ends. */
    change: countsChange(parsed),
    unit: unit === '' ? null : unit,
    percent,
    multiplier,
    period,
    relativeTo,
    start:
      startsOn === null
        ? null
        : parsed.startYearAssumed
          ? `-${startsOn.slice(4)}`.replace(/^-/, '--').replace(/^---/, '--')
          : startsOn,
    due: parsed.dueYearAssumed ? null : dueOn,
    questions: parsed.questions.map((question) => ({
      field: names[question.field] ?? question.field,
      ask: question.ask[language],
      options: question.options.map(({ value, label }) => ({ value, label: label[language] })),
      default: question.default,
    })),
  };
}

const names: Readonly<Record<string, string>> = { dueOn: 'due', startsOn: 'start' };
