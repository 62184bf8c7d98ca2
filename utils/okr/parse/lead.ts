import type { KeyResult } from '../key-result';
import { endingWith, oneOf } from './pattern';
import {
  baselineLabels,
  byWords,
  comparatorsBefore,
  strongGoals,
  targetLabels,
  weakGoals,
} from './vocabulary/comparators';

/** What the words directly before a number make of it. */
export interface Lead {
  readonly comparator: KeyResult['comparator'];
  /** `end`: surely an end value. `perhaps-end`: "lên 35 %". `change`: "by 20 %". */
  readonly goal: 'end' | 'perhaps-end' | 'change' | null;
  readonly label: 'target' | 'baseline' | null;
  /** Stands behind "from" or "từ". */
  readonly from: boolean;
  /** Where the introduction begins. */
  readonly leadStart: number;
}

const fillers = endingWith(
  'khoảng|trong khoảng|giữa|nằm|between|in the range of|a range of|an average of|average of|average|trung bình|bình quân|giá trị|chừng|tầm|gần|xấp xỉ|cỡ|tổng cộng|tổng|tổng số|là|được|ra|a total of|total of|around|about|approximately|approx|nearly|almost|roughly|some|circa|the|an?|các|những|con số|mức|hiện tại|current|thêm',
);
const signs = /(?:[~≈±:=–(]|\*)\s*$/u;
const symbols: readonly (readonly [KeyResult['comparator'], RegExp])[] = [
  ['>=', /(?:≥|>=|=>|⩾)\s*$/u],
  ['<=', /(?:≤|<=|=<|⩽)\s*$/u],
  ['>', /(?<![-–—=])>\s*$/u],
  ['<', /<\s*$/u],
];
const comparators = comparatorsBefore.map(
  ([comparator, words]) =>
    [comparator, endingWith(oneOf(words.filter((word) => /\p{L}/u.test(word))))] as const,
);
const ends = endingWith(oneOf(strongGoals.filter((word) => word !== '=')));
const perhapsEnds = endingWith(oneOf(weakGoals));
const changes = endingWith(oneOf(byWords));
const targets = endingWith(`${oneOf(targetLabels)}(?: (?:là|is|of))?`);
const baselines = endingWith(`${oneOf(baselineLabels)}(?: (?:là|is|of|at))?`);
const froms = endingWith('from|từ');

/** Reads the words before `end` backwards, at most six of them. */
export function leadOf(open: string, end: number): Lead {
  let at = end;
  let lead: Omit<Lead, 'leadStart'> = { comparator: null, goal: null, label: null, from: false };
  for (let i = 0; i < 6; i += 1) {
    const before = open.slice(Math.max(0, at - 40), at);
    const step = stepBack(before, lead);
    if (step === null) break;
    at -= before.length - step.index;
    lead = { ...lead, ...step.says };
  }
  return { ...lead, leadStart: at };
}

interface Step {
  readonly index: number;
  readonly says: Partial<Lead>;
}

function stepBack(before: string, lead: Omit<Lead, 'leadStart'>): Step | null {
  if (lead.from || lead.label !== null) return null;
  for (const [comparator, pattern] of [...symbols, ...comparators]) {
    const match = pattern.exec(before);
    if (match) return { index: match.index, says: lead.comparator === null ? { comparator } : {} };
  }
  const label = targets.exec(before) ?? baselines.exec(before);
  if (label) return { index: label.index, says: { label: targets.test(before) ? 'target' : 'baseline' } };
  if (lead.goal === null) {
    const change = changes.exec(before);
    if (change) return { index: change.index, says: { goal: 'change' } };
    const end = ends.exec(before);
    if (end && !/^mức\s*$/iu.test(end[0])) return { index: end.index, says: { goal: 'end' } };
    const perhaps = perhapsEnds.exec(before);
    if (perhaps) return { index: perhaps.index, says: { goal: 'perhaps-end' } };
  }
  const from = froms.exec(before);
  if (from) return { index: from.index, says: { from: true } };
  const filler = fillers.exec(before) ?? signs.exec(before);
  return filler ? { index: filler.index, says: {} } : null;
}
