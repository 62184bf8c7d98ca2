import type { Answer, ParsedKeyResult, Question } from './parsed-key-result';

/**
 * The key result with one question answered, so that its fields still agree with each other.
 * The question leaves the list; an answer of the wrong type changes nothing else.
 */
export function answer(parsed: ParsedKeyResult, question: Question, value: Answer): ParsedKeyResult {
  const rest = { ...parsed, questions: parsed.questions.filter((other) => other.field !== question.field) };
  switch (question.field) {
    case 'kind':
      return typeof value === 'string' ? ofKind(rest, value) : rest;
    case 'target':
      return withTarget(rest, value);
    case 'dueOn':
      return value === null || typeof value === 'string'
        ? { ...rest, dueOn: value, duePrecision: 'day', dueYearAssumed: false }
        : rest;
    case 'unit':
      return typeof value === 'string' ? { ...rest, unit: value } : rest;
    case 'growthSpan':
      return value === 'by-end' || value === 'every-period' || value === 'first-period'
        ? { ...rest, growthSpan: value }
        : rest;
    case 'relativeTo':
      return value === 'prev-month' || value === 'prev-quarter' || value === 'prev-year'
        ? { ...rest, relativeTo: value }
        : rest;
    case 'binding':
      return value === null ? { ...rest, binding: null } : rest;
    default:
      return rest;
  }
}

function ofKind(parsed: ParsedKeyResult, kind: string): ParsedKeyResult {
  if (kind === 'milestone') {
    const emptied = {
      target: null,
      targetHigh: null,
      percent: false,
      comparator: null,
      direction: null,
      unit: '',
      period: null,
      binding: null,
    };
    return { ...parsed, ...emptied, kind };
  }
  // From growth to an end value: nothing is compared any more.
  return kind === 'metric'
    ? { ...parsed, kind, relativeTo: null, growthSpan: 'by-end', multiplier: null }
    : parsed;
}

function withTarget(parsed: ParsedKeyResult, value: Answer): ParsedKeyResult {
  if (value !== null && typeof value !== 'number') return parsed;
  if (parsed.multiplier !== null) return { ...parsed, multiplier: value, targetHigh: null };
  return { ...parsed, target: value, targetHigh: null };
}
