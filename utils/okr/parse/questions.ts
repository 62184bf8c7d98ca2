import type { ParsedKeyResult, Question, Said } from './parsed-key-result';
import type { Facts } from './interpret';
import type { Span } from './due';
import { blankSign, oneOf, wholeWords } from './pattern';
import type { Quantity } from './quantity';
import type { Reading } from './reading';
import { lastDate } from './calendar';
import { channelNames, flowNouns } from './vocabulary/nouns';
import { eventVerbs, workVerbs } from './vocabulary/verbs';

export interface Understood {
  readonly reading: Reading;
  readonly facts: Facts;
  readonly span: Span;
  readonly result: Omit<ParsedKeyResult, 'questions'>;
}

type Asker = (understood: Understood) => Question | null;

/** In order of weight; one question a field, at most two a sentence. */
const askers: readonly Asker[] = [
  askWhichNumber,
  askRange,
  askToOrBy,
  askOneOrSeveralPieces,
  askAcrossChannels,
  askInterval,
  askAlmost,
  askImpossibleDay,
  askSwappedDay,
  askEventDay,
  askWhichDay,
  askStartOnly,
  askFuzzyDay,
  askGrowthSpan,
  askReference,
  askPoints,
];

/** What the sentence leaves open, as short questions with a default each; none for a clear sentence. */
export function questionsOf(understood: Understood): readonly Question[] {
  const asked: Question[] = [];
  for (const ask of askers) {
    const question = asked.length < 2 ? ask(understood) : null;
    if (question && !asked.some(({ field }) => field === question.field)) asked.push(question);
  }
  return asked;
}

function askWhichNumber({ reading, facts }: Understood): Question | null {
  if (facts.rivals.length === 0 || facts.quantity === null) return null;
  const numbers = [facts.quantity, ...facts.rivals].slice(0, 4);
  return {
    field: 'target',
    ask: both('Con số nào là đích của KR này?', 'Which number is the target of this key result?'),
    options: numbers.map((number) => ({ value: number.value, label: same(wordsOf(reading.text, number)) })),
    default: facts.target ?? facts.multiplier,
  };
}

function askRange({ facts }: Understood): Question | null {
  if (facts.targetHigh === null || facts.target === null || facts.comparator === 'between') return null;
  return {
    field: 'target',
    ask: both('Từ mức nào thì tính là đạt?', 'From which value on is it reached?'),
    options: [facts.target, facts.targetHigh].map((value) => ({
      value,
      label: both(spoken(value, 'vi'), spoken(value, 'en')),
    })),
    default: facts.target,
  };
}

function askToOrBy({ facts }: Understood): Question | null {
  if (!facts.toOrBy || facts.target === null) return null;
  const [vi, en] = [spoken(facts.target, 'vi'), spoken(facts.target, 'en')];
  return {
    field: 'kind',
    ask: both(`${vi}% là mức thay đổi hay mức cuối cùng?`, `Is ${en}% the change or the final level?`),
    options: [
      { value: 'growth', label: both(`Thay đổi ${vi}%`, `A change of ${en}%`) },
      { value: 'metric', label: both(`Đạt đến ${vi}%`, `Up to ${en}%`) },
    ],
    default: 'growth',
  };
}

const second = new RegExp(
  `(?<![\\p{L}])(?:và|and|&|đồng thời)(?: also)? (?:${oneOf(workVerbs)})(?![\\p{L}])[^.;]*`,
  'iu',
);
const secondNoun =
  /(?<![\p{L}])(?:and|&) (?:\p{L}+ ){0,2}(?:programs?|programmes?|campaigns?|events?|webinars?|reports?)(?![\p{L}])[^.;]*/iu;

function askOneOrSeveralPieces({ reading, facts }: Understood): Question | null {
  if (
    facts.kind !== 'metric' ||
    facts.quantity === null ||
    facts.percent ||
    facts.change !== null ||
    facts.baseline !== null
  )
    return null;
  const rest = reading.open.slice(facts.quantity.end);
  const match = second.exec(rest) ?? secondNoun.exec(rest);
  if (!match) return null;
  const from = facts.quantity.end + match.index;
  const piece = shortened(reading.text.slice(from, from + match[0].length).replace(/^\S+ /u, ''));
  const counted = `${spoken(facts.quantity.value, reading.language)} ${facts.unit}`.trim();
  return {
    field: 'kind',
    ask: both(`Còn phần “${piece}” thì tính thế nào?`, `How does “${piece}” count?`),
    options: [
      { value: 'metric', label: both(`Chỉ đếm ${counted}`, `Count ${counted} only`) },
      { value: 'milestone', label: both('Xong cả hai phần mới tính', 'Done when both parts are done') },
    ],
    default: 'metric',
  };
}

const channels = wholeWords(oneOf(channelNames));
const flows = wholeWords(oneOf(flowNouns), 'iu');

function askAcrossChannels({ reading, facts }: Understood): Question | null {
  if (
    facts.kind !== 'metric' ||
    facts.target === null ||
    facts.percent ||
    facts.period !== null ||
    facts.baseline !== null ||
    !flows.test(facts.unit)
  )
    return null;
  const count = new Set([...reading.text.matchAll(channels)].map(([name]) => name.toLowerCase())).size;
  if (count < 2) return null;
  const total = facts.target * count;
  return {
    field: 'target',
    ask: both(
      `${spoken(facts.target, 'vi')} là tổng các kênh hay mỗi kênh?`,
      `Is ${spoken(facts.target, 'en')} for all channels together or for each?`,
    ),
    options: [
      {
        value: facts.target,
        label: both('Tổng các kênh, cả chu kỳ', 'All channels together, over the cycle'),
      },
      {
        value: total,
        label: both(
          `Mỗi kênh, tổng là ${spoken(total, 'vi')}`,
          `Each channel, ${spoken(total, 'en')} in all`,
        ),
      },
    ],
    default: facts.target,
  };
}

function askInterval({ facts }: Understood): Question | null {
  if (facts.kind !== 'cadence' || facts.rhythm === null || facts.rhythm.interval < 2) return null;
  const { interval } = facts.rhythm;
  return {
    field: 'target',
    ask: both(
      `${interval} kỳ một lần: mỗi kỳ tính bao nhiêu?`,
      `Once in ${interval} periods: how many count for each?`,
    ),
    options: [
      {
        value: (facts.target ?? 1) / interval,
        label: both(
          `Trung bình ${spoken((facts.target ?? 1) / interval, 'vi')}`,
          `${spoken((facts.target ?? 1) / interval, 'en')} on average`,
        ),
      },
      {
        value: facts.target ?? 1,
        label: both(
          `${spoken(facts.target ?? 1, 'vi')} mỗi kỳ`,
          `${spoken(facts.target ?? 1, 'en')} each period`,
        ),
      },
    ],
    default: facts.target ?? 1,
  };
}

const almost = /(?<![\p{L}])(?:almost|nearly|gần như|hầu như)\s*$/iu;

function askAlmost({ reading, facts }: Understood): Question | null {
  if (facts.kind !== 'cadence' || facts.rhythm === null || facts.quantity !== null) return null;
  if (!almost.test(reading.open.slice(0, facts.rhythm.start))) return null;
  return {
    field: 'target',
    ask: both('“Gần như” là bao nhiêu mỗi kỳ?', 'How many a period is “almost”?'),
    options: [
      { value: 1, label: both('1 mỗi kỳ', '1 each period') },
      { value: null, label: both('Nhập số khác', 'Another number') },
    ],
    default: 1,
  };
}

function askImpossibleDay({ span }: Understood): Question | null {
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

function askSwappedDay({ span, result }: Understood): Question | null {
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

function askEventDay({ reading, span, result }: Understood): Question | null {
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

function askWhichDay({ span, result }: Understood): Question | null {
  const others = [...new Set(span.others)].filter((day) => day !== result.dueOn);
  if (others.length === 0 || result.dueOn === null) return null;
  return {
    field: 'dueOn',
    ask: both('Hạn của cả KR là ngày nào?', 'Which day is the whole key result due?'),
    options: [result.dueOn, ...others].map((value) => ({ value, label: same(value) })),
    default: result.dueOn,
  };
}

function askStartOnly({ span, result }: Understood): Question | null {
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

function askFuzzyDay({ span, result }: Understood): Question | null {
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

function askGrowthSpan({ facts, result }: Understood): Question | null {
  if (facts.kind !== 'growth' || result.relativeTo !== 'prev-month' || result.growthSpan === 'every-period')
    return null;
  return {
    field: 'growthSpan',
    ask: both(
      'So với tháng trước: đạt vào cuối chu kỳ, mỗi tháng, hay chỉ tháng đầu?',
      'Against last month: by the end of the cycle, every month, or the first month?',
    ),
    options: [
      { value: 'by-end', label: both('Đến cuối chu kỳ', 'By the end of the cycle') },
      { value: 'every-period', label: both('Mỗi tháng', 'Every month') },
      { value: 'first-period', label: both('Chỉ tháng đầu', 'The first month only') },
    ],
    default: 'by-end',
  };
}

function askReference({ facts, result }: Understood): Question | null {
  if (facts.kind !== 'growth' || result.relativeTo !== null || facts.baseline !== null) return null;
  return {
    field: 'relativeTo',
    ask: both('So với kỳ nào?', 'Compared with which period?'),
    options: [
      { value: 'prev-month', label: both('Tháng trước', 'Last month') },
      { value: 'prev-quarter', label: both('Quý trước', 'Last quarter') },
      { value: 'prev-year', label: both('Cùng kỳ năm trước', 'The same time last year') },
    ],
    default: result.period === 'month' ? 'prev-month' : 'prev-quarter',
  };
}

function askPoints({ facts }: Understood): Question | null {
  if (facts.kind !== 'growth' || facts.target === null || !facts.shareOrPoints) return null;
  const [vi, en] = [spoken(facts.target, 'vi'), spoken(facts.target, 'en')];
  return {
    field: 'unit',
    ask: both(
      `${vi}% so với mức cũ, hay ${vi} điểm phần trăm?`,
      `${en}% of the old level, or ${en} percentage points?`,
    ),
    options: [
      { value: facts.unit, label: both(`${vi}% so với mức cũ`, `${en}% of the old level`) },
      { value: 'điểm %', label: both(`Thêm ${vi} điểm phần trăm`, `${en} percentage points`) },
    ],
    default: facts.unit,
  };
}

const both = (vi: string, en: string): Said => ({ vi, en });
const same = (text: string): Said => ({ vi: text, en: text });
const spoken = (value: number, language: 'vi' | 'en') => new Intl.NumberFormat(language).format(value);
const shortened = (text: string) => (text.length > 60 ? `${text.slice(0, 57).trimEnd()}…` : text.trim());
const weekBefore = (day: string) => new Date(Date.parse(day) - 7 * 86_400_000).toISOString().slice(0, 10);

function wordsOf(text: string, number: Quantity): string {
  const behind = /^[^.;,]{0,24}(?![\p{L}])/u.exec(text.slice(number.end))?.[0] ?? '';
  return (text.slice(number.start, number.end) + behind).trim();
}
