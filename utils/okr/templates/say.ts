import type { Cycle } from '../cycle';
import { shapeOf } from '../cycles';
import { partsOf, type Day } from '../day';
import type { Language } from '../member';
import type { Shift } from './shift';

/** Writes a day of the source as it reads in the chosen cycle. */
export interface Say {
  /** `31/7/2020`, "31 July 2020". */
  readonly day: (original: Day) => string;
  /** `31/7`, "31 July". */
  readonly dayWithoutYear: (original: Day) => string;
  /** `8/2020`, "August 2020". */
  readonly month: (original: Day) => string;
  readonly year: (original: Day) => string;
  /** The cycle itself: `quý III-2020`, "Q3 2020". */
  readonly cycle: string;
}

/** The dates of a template in one language, moved into a cycle. */
export function sayIn(language: Language, cycle: Cycle, shift: Shift): Say {
  const write = writers[language];
  return {
    day: (original) => write.day(shift.day(original)),
    dayWithoutYear: (original) => write.dayWithoutYear(shift.day(original)),
    month: (original) => write.month(shift.day(original)),
    year: (original) => String(partsOf(shift.day(original)).year),
    cycle: cycleIn(write, cycle),
  };
}

interface Writer {
  readonly day: (day: Day) => string;
  readonly dayWithoutYear: (day: Day) => string;
  readonly month: (day: Day) => string;
  readonly quarter: (day: Day) => string;
  readonly wholeMonth: (day: Day) => string;
  readonly span: (first: string, last: string) => string;
}

function cycleIn(write: Writer, cycle: Cycle): string {
  const shape = shapeOf(cycle);
  if (shape === 'quarter') return write.quarter(cycle.starts);
  if (shape === 'month') return write.wholeMonth(cycle.starts);
  return write.span(write.day(cycle.starts), write.day(cycle.ends));
}

// Written out here and not by Intl: the sentences must read the same in every browser, for ever.
const englishMonths = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const roman = ['I', 'II', 'III', 'IV'];

const vietnamese: Writer = {
  day: (day) => `${vietnamese.dayWithoutYear(day)}/${partsOf(day).year}`,
  dayWithoutYear: (day) => `${partsOf(day).date}/${partsOf(day).month}`,
  month: (day) => `${partsOf(day).month}/${partsOf(day).year}`,
  quarter: (day) => `quý ${roman[quarterIndex(day)]}-${partsOf(day).year}`,
  wholeMonth: (day) => `tháng ${vietnamese.month(day)}`,
  span: (first, last) => `giai đoạn ${first} – ${last}`,
};

const english: Writer = {
  day: (day) => `${english.dayWithoutYear(day)} ${partsOf(day).year}`,
  dayWithoutYear: (day) => `${partsOf(day).date} ${englishMonths[partsOf(day).month - 1]}`,
  month: (day) => `${englishMonths[partsOf(day).month - 1]} ${partsOf(day).year}`,
  quarter: (day) => `Q${quarterIndex(day) + 1} ${partsOf(day).year}`,
  wholeMonth: (day) => english.month(day),
  span: (first, last) => `the period ${first} – ${last}`,
};

const writers: Readonly<Record<Language, Writer>> = { vi: vietnamese, en: english };

function quarterIndex(day: Day): number {
  return Math.floor((partsOf(day).month - 1) / 3);
}
