import fc from 'fast-check';

const who = fc.nat(3);
const what = fc.nat(5);
const any = fc.nat(1_000);

/** What may happen to browsers and their mailbox. */
export const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    { weight: 8, arbitrary: fc.record({ do: fc.constant('edit'), who, what, field: fc.nat(1) }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('remove'), who, what }) },
    { weight: 6, arbitrary: fc.record({ do: fc.constant('sync'), who }) },
    {
      weight: 6,
      arbitrary: fc.record({ do: fc.constant('exchange'), who, part: fc.option(any, { freq: 3 }) }),
    },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('all-sync') }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('wipe'), who }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('wipe-server') }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('corrupt'), who, any }) },
    {
      weight: 2,
      arbitrary: fc.record({
        do: fc.constant('fail'),
        who,
        after: fc.nat(2),
        how: fc.constantFrom('rate', 'torn'),
      }),
    },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('copy'), who }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('clock'), who, years: fc.constantFrom(-10, 10) }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('fill'), who, any }) },
  ),
  { maxLength: 40, size: 'max' },
);
export type Step = {
  readonly do: string;
  readonly who?: number;
  readonly what?: number;
  readonly field?: number;
  readonly part?: number | null;
  readonly any?: number;
  readonly after?: number;
  readonly how?: string;
  readonly years?: number;
};
