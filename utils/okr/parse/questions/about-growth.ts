import { amountOfChange } from '../interpret/amount';
import type { Question } from '../parsed-key-result';
import { both, spoken, wordsOf } from './saying';
import type { Understood } from './understood';

export function askToOrBy({ facts }: Understood): Question | null {
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

export function askGrowthSpan({ facts, result }: Understood): Question | null {
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

/** A reference that is named but is none of ours ("so với tháng 3") is no question: its value is typed by hand. */
export function askReference({ reading, facts, result }: Understood): Question | null {
  if (facts.kind !== 'growth' || result.relativeTo !== null || facts.baseline !== null || reading.compared)
    return null;
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

export function askPoints({ facts }: Understood): Question | null {
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

/** "Giảm CPL 3 USD": by $3, or down to $3? */
export function askByOrTo({ reading, facts }: Understood): Question | null {
  if (facts.quantity === null || amountOfChange(facts, reading.open) !== 'perhaps') return null;
  const amount = wordsOf(reading.text, facts.quantity);
  const falls = facts.direction === 'decrease';
  return {
    field: 'binding',
    ask: both(`${amount} là mức thay đổi hay mức cuối cùng?`, `Is ${amount} the change or the final level?`),
    options: [
      {
        value: 'change',
        label: falls
          ? both(`Giảm đi ${amount}`, `Down by ${amount}`)
          : both(`Tăng thêm ${amount}`, `Up by ${amount}`),
      },
      {
        value: null,
        label: falls
          ? both(`Giảm xuống ${amount}`, `Down to ${amount}`)
          : both(`Tăng lên ${amount}`, `Up to ${amount}`),
      },
    ],
    default: 'change',
  };
}
