import { lastDate } from '../calendar';
import { blankSign, oneOf } from '../pattern';
import { eventVerbs } from '../vocabulary/verbs';
import type { Question } from '../parsed-key-result';
import { both, same } from './saying';
import type { Understood } from './understood';

export function askImpossibleDay({ span }: Understood): Question | null {
  const { impossible } = span;
  if (impossible === null) return null;
  const { month = 1, year } = impossible.parts;
  const last =
    year === null || month < 1 || month > 12
      ? null
      : `${year}-${String(month).padStart(2, '0')}-${String(lastDate(year, month)).padStart(2, '0')}`;
  return {
    field: 'dueOn',
    ask: both(
      `Không có ngày ${impossible.words.replace(/^ngày /iu, '')}. Hạn là ngày nào?`,
      `There is no ${impossible.words}. Which day is it due?`,
    ),
    options: [
      ...(last === null ? [] : [{ value: last, label: same(last) }]),
      { value: null, label: both('Cuối chu kỳ', 'End of the cycle') },
    ],
    default: null,
  };
}

export function askSwappedDay({ span, result }: Understood): Question | null {
  const day = result.dueOn;
  if (span.due?.parts.swapped !== true || day === null) return null;
  const other = `${day.slice(0, 5)}${day.slice(8)}-${day.slice(5, 7)}`;
  return {
    field: 'dueOn',
    ask: both(`${span.due.words} là ngày nào?`, `Which day is ${span.due.words}?`),
    options: [day, other].map((value) => ({ value, label: same(value) })),
    default: day,
  };
}

const events = new RegExp(
  `(?<=[\\p{L}”"${blankSign}] |, )(?:${oneOf(eventVerbs)})(?![\\p{L}])[^.;,\\d]{0,60}$`,
  'iu',
);

export function askEventDay({ reading, span, result }: Understood): Question | null {
  if (result.kind !== 'milestone' || span.due === null || result.dueOn === null) return null;
  const before = reading.open.slice(0, span.due.start).trimEnd();
  if (!events.test(before) || span.due.role === 'before' || span.due.role === 'through') return null;
  return {
    field: 'dueOn',
    ask: both(
      'Đó là ngày diễn ra. Phần việc của bạn phải xong khi nào?',
      'That is the day of the event. When must your own work be done?',
    ),
    options: [
      { value: result.dueOn, label: both('Đúng ngày đó', 'On that day') },
      { value: weekBefore(result.dueOn), label: both('Trước đó một tuần', 'A week before') },
    ],
    default: result.dueOn,
  };
}

export function askWhichDay({ span, result }: Understood): Question | null {
  const others = [...new Set(span.others)].filter((day) => day !== result.dueOn);
  if (others.length === 0 || result.dueOn === null) return null;
  return {
    field: 'dueOn',
    ask: both('Hạn của cả KR là ngày nào?', 'Which day is the whole key result due?'),
    options: [result.dueOn, ...others].map((value) => ({ value, label: same(value) })),
    default: result.dueOn,
  };
}

export function askStartOnly({ span, result }: Understood): Question | null {
  if (result.kind !== 'milestone' || span.start === null || result.startsOn === null || result.dueOn !== null)
    return null;
  return {
    field: 'dueOn',
    ask: both('Câu chỉ nói ngày bắt đầu. Hạn là khi nào?', 'Only the start is named. When is it due?'),
    options: [
      { value: null, label: both('Cuối chu kỳ', 'End of the cycle') },
      { value: result.startsOn, label: both('Chính ngày đó', 'That very day') },
    ],
    default: null,
  };
}

export function askFuzzyDay({ span, result }: Understood): Question | null {
  const edge = span.due?.parts.edge;
  if (
    (edge !== 'middle' && edge !== 'start') ||
    result.dueOn === null ||
    result.dueYearAssumed ||
    span.due === null
  )
    return null;
  return {
    field: 'dueOn',
    ask: both(`“${span.due.words}” là ngày nào?`, `Which day is “${span.due.words}”?`),
    options: [
      { value: result.dueOn, label: same(result.dueOn) },
      { value: null, label: both('Cuối chu kỳ', 'End of the cycle') },
    ],
    default: result.dueOn,
  };
}

const weekBefore = (day: string) => new Date(Date.parse(day) - 7 * 86_400_000).toISOString().slice(0, 10);
