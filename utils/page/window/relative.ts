import { daysAfter, monthFrom, weekdayOf, type Days } from './days';
import { letters } from '../lexicon/letters';

/** Days that a text names by words. `all` for all of time. */
export interface Told {
  readonly days: Days | 'all';
  /** The text says nothing else. */
  readonly whole: boolean;
}

/**
 * The days that "28 ngày qua" or "last month" mean on a day, as a text of their own or behind a figure's name. "The last
 * 28 days" end with yesterday, as reports count them; "this month" ends today.
 */
export function relativeDays(text: string, today: string): Told | undefined {
  const match = text.length > longest ? null : phrase.exec(text.toLowerCase().trim());
  if (!match) return undefined;
  const [, front = '', said = '', always, rolling, now] = match;
  const told = (days: Told['days']): Told => ({ days, whole: front === '' || /[:：]\s*$/.test(front) });
  if (always) return told('all');
  const unit = units.findIndex((words) => words.test(said));
  const count = /\d+/.exec(rolling ?? '')?.[0];
  // "Last month" is the calendar's, "tháng qua" the month up to now.
  if (rolling && (count || /past|qua$|gần/.test(rolling))) {
    const steps = -Math.min(Number(count ?? 1), 1_000);
    const from =
      unit < month ? daysAfter(today, steps * (unit === 0 ? 1 : 7)) : sameDay(today, steps * lengths[unit]!);
    return steps === 0 ? undefined : told({ from, to: daysAfter(today, -1) });
  }
  const { from } = current(unit, today);
  return told(now ? { from, to: today } : current(unit, daysAfter(from, -1)));
}

const longest = 80;
const units = [/day|ngày|hôm/, /week|tuần|wtd/, /month|tháng|mtd/, /quarter|quý|qtd/, /year|năm|ytd/];
const month = 2;
/** Of the units from the month on, in months. */
const lengths = [0, 0, 1, 3, 12];

function current(unit: number, today: string): Days {
  if (unit === 0) return { from: today, to: today };
  if (unit >= month)
    return monthFrom(today, -((Number(today.slice(5, 7)) - 1) % lengths[unit]!), lengths[unit]);
  const from = daysAfter(today, -weekdayOf(today));
  return { from, to: daysAfter(from, 6) };
}

/** The same day so many months away, or the last that its month has. */
function sameDay(day: string, months: number): string {
  const { from, to } = monthFrom(day, months);
  const same = daysAfter(from, Number(day.slice(8)) - 1);
  return same < to ? same : to;
}

const unit = '(?:day|week|month|quarter|year)';
const vietnamese = '(?:ngày|tuần|tháng|quý|năm)';
/** "7 ngày trước" is a moment, seven days ago, and no stretch of time. */
const phrase = new RegExp(
  `^(|.*?[${letters}][\\s:：(·-]+)(${[
    '(all[ -]time|lifetime|(?:toàn|toàn bộ|tất cả) thời gian|mọi thời điểm|trọn đời|từ trước (?:đến|tới) nay)',
    `((?:in |over )?(?:the )?(?:last|past) (?:\\d+ )?${unit}s?|(?:trong )?(?:\\d+ )?${vietnamese} (?:qua|gần đây|gần nhất|vừa qua|vừa rồi))`,
    `(today|this ${unit}|${unit} to date|[wmqy]td|hôm nay|trong ngày|${vietnamese} (?:này|nay)|từ đầu ${vietnamese}(?: đến nay)?)`,
    `yesterday|previous ${unit}|hôm qua|${vietnamese} trước|năm ngoái`,
  ].join('|')})(?:\\)|\\s*[:(（·,].*)?$`,
);
