import { oneOf, wholeWords } from '../pattern';
import { channelNames, flowNouns } from '../vocabulary/nouns';
import type { Question } from '../parsed-key-result';
import { both, same, spoken, wordsOf } from './saying';
import type { Understood } from './understood';

export function askWhichNumber({ reading, facts }: Understood): Question | null {
  if (facts.rivals.length === 0 || facts.quantity === null) return null;
  const numbers = [facts.quantity, ...facts.rivals].slice(0, 4);
  return {
    field: 'target',
    ask: both('Con số nào là đích của KR này?', 'Which number is the target of this key result?'),
    options: numbers.map((number) => ({ value: number.value, label: same(wordsOf(reading.text, number)) })),
    default: facts.target ?? facts.multiplier,
  };
}

export function askRange({ facts }: Understood): Question | null {
  const low = facts.target ?? facts.multiplier;
  if (facts.targetHigh === null || low === null || facts.comparator === 'between') return null;
  return {
    field: 'target',
    ask: both('Từ mức nào thì tính là đạt?', 'From which value on is it reached?'),
    options: [low, facts.targetHigh].map((value) => ({
      value,
      label: both(spoken(value, 'vi'), spoken(value, 'en')),
    })),
    default: low,
  };
}

const channels = wholeWords(oneOf(channelNames));
const flows = wholeWords(oneOf(flowNouns), 'iu');

export function askAcrossChannels({ reading, facts }: Understood): Question | null {
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

export function askInterval({ facts }: Understood): Question | null {
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

export function askAlmost({ reading, facts }: Understood): Question | null {
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
