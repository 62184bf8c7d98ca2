/** What one reading may use up. Each stage has its own share, so that what an endless walk found is still decided on. */
export interface Budget {
  /** From here on the share of this stage counts. */
  readonly enter: (stage: Stage) => void;
  /** Takes steps off; false once the share of this stage is used up. */
  readonly spend: (steps?: number) => boolean;
  /** Notes that a stage left something out by a cap of its own. */
  readonly cut: (why: Over) => void;
  /** Why the answer is not whole, if it is not. */
  readonly over: () => Over | undefined;
  readonly steps: () => number;
}

export type Over = 'too long' | 'too slow';
export type Stage = 'walk' | 'identify' | 'find' | 'decide';

/** Milliseconds since the start, and steps of the stage itself. */
const shares: Readonly<Record<Stage, { readonly until: number; readonly steps: number }>> = {
  walk: { until: 110, steps: 420_000 },
  identify: { until: 125, steps: 120_000 },
  find: { until: 170, steps: 200_000 },
  decide: { until: 195, steps: 100_000 },
};
/** A page of fewer steps is read whole however busy the machine is: its steps bound it. */
const small = 40_000;
const between = 256;

/** `clock` counts milliseconds; without one, steps alone end a reading. */
export function newBudget(clock?: () => number): Budget {
  const started = clock?.() ?? 0;
  let share = shares.walk;
  let before = 0;
  let steps = 0;
  let look = between;
  let used: Over | undefined;
  let over: Over | undefined;
  return {
    enter: (stage) => {
      share = shares[stage];
      before = steps;
      look = steps + 1;
      used = undefined;
    },
    spend: (taken = 1) => {
      steps += taken;
      if (used) return false;
      if (steps - before > share.steps) used = 'too long';
      else if (clock && steps >= small && steps >= look) {
        look = steps + between;
        if (clock() - started > share.until) used = 'too slow';
      }
      over ??= used;
      return used === undefined;
    },
    cut: (why) => void (over ??= why),
    over: () => over,
    steps: () => steps,
  };
}
