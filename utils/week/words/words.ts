import type { PageKind } from '@/utils/evidence/evidence';
import type { KeyResult } from '@/utils/okr/key-result';
import type { Section } from '../sections';

export type Period = NonNullable<KeyResult['period']>;

/** Everything a report says, in one language. Numbers, dates and lists arrive as the language writes them. */
export interface Words {
  /** Between a value and its unit there is this: `12 bài`, `$12`. */
  readonly amount: (value: string, unit: string) => string;
  /** Where the unit stands elsewhere in the sentence; a sign that belongs to each number stays. */
  readonly bare: (value: string, unit: string) => string;
  readonly points: (change: string) => string;
  /** What a rate or a cadence counts when it has no unit. */
  readonly times: (isOne: boolean) => string;
  readonly progress: {
    readonly moved: (from: string, to: string, change: string) => string;
    readonly firstReading: (value: string) => string;
    readonly soFar: (value: string, period: string) => string;
    readonly ofTheWay: (share: string) => string;
    readonly reached: string;
    readonly beyond: (share: string) => string;
    readonly counted: (done: string, target: string, unit: string, period: string) => string;
    readonly kept: (value: string, band: string) => string;
    readonly milestoneDone: string;
    readonly stepsDone: (steps: string) => string;
    readonly stepCount: (done: string, all: string) => string;
    readonly fromPages: (count: string, isOne: boolean, kind: PageKind | null) => string;
    readonly planDone: (plan: string) => string;
  };
  readonly problem: {
    readonly baselineMissing: string;
    readonly baselineMissingOf: Readonly<Record<NonNullable<KeyResult['relativeTo']>, string>>;
    readonly outdated: (days: string, isOne: boolean, lastDay: string, value: string) => string;
    readonly fell: (from: string, to: string, change: string) => string;
    readonly rose: (from: string, to: string, change: string) => string;
    readonly outOfBand: (value: string, band: string) => string;
    readonly shouldBe: (expected: string) => string;
    readonly standsBelow: (value: string, expected: string) => string;
    readonly standsAbove: (value: string, expected: string) => string;
    readonly shareBelow: (share: string, expected: string) => string;
    readonly shareOnly: (share: string) => string;
    readonly rhythmBelow: (share: string) => string;
    readonly rhythmNone: Readonly<Record<Period, string>>;
    readonly keptOnly: (share: string) => string;
    readonly pastDue: (day: string) => string;
    readonly lowConfidence: (confidence: string) => string;
    readonly because: (reason: string) => string;
    readonly planOverdue: (plan: string, week: number) => string;
  };
  readonly plan: {
    readonly finish: (day: string) => string;
    readonly finishBefore: (day: string) => string;
    readonly reach: (target: string, day: string) => string;
    readonly reachBefore: (target: string, day: string) => string;
    readonly daysLeft: (days: string, isOne: boolean) => string;
    readonly today: string;
    readonly now: (value: string) => string;
    readonly shareDone: (share: string) => string;
    readonly slots: (count: string, unit: string, period: string) => string;
    readonly slotsLeft: (
      count: string,
      target: string,
      unit: string,
      period: string,
      lastDay: string,
    ) => string;
    readonly nextStep: (step: string) => string;
    readonly setBaseline: string;
    readonly setTarget: string;
    readonly checkInFirst: string;
    readonly firstStep: string;
    readonly checkInAgain: string;
    readonly catchUp: (amount: string, value: string, day: string) => string;
    readonly bringDown: (amount: string, value: string, day: string) => string;
    readonly agreeNext: string;
  };
  readonly band: {
    readonly atLeast: (value: string) => string;
    readonly atMost: (value: string) => string;
    readonly above: (value: string) => string;
    readonly below: (value: string) => string;
    readonly between: (low: string, high: string) => string;
  };
  readonly period: {
    readonly thisWeek: string;
    readonly nextWeek: (dates: string) => string;
    readonly month: (month: number, name: string) => string;
    readonly quarter: (quarter: number) => string;
  };
  readonly document: {
    readonly title: (week: number, year: string) => string;
    readonly headings: Readonly<Record<Section, string>>;
    readonly empty: Readonly<Record<Section, string>>;
    readonly columns: readonly [string, string, string, string, string, string];
    readonly keyResults: string;
    readonly figureColumns: readonly [
      label: string,
      title: string,
      from: string,
      value: string,
      target: string,
      unit: string,
      share: string,
      confidence: string,
      due: string,
    ];
  };
}
