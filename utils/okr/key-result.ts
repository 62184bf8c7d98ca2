import { closedFields } from './closed';
import { rollUps } from './roll-ups';
import { day, text, z } from './schema';

export const keyResultKinds = ['metric', 'keep', 'growth', 'cadence', 'milestone'] as const;
export const comparators = ['>=', '<=', 'between', '>', '<', '='] as const;
export const directions = ['increase', 'decrease'] as const;
export const periods = ['day', 'week', 'month', 'quarter'] as const;
export const references = ['prev-month', 'prev-quarter', 'prev-year'] as const;
/** What a month-on-month growth means inside a longer cycle. */
export const growthSpans = ['by-end', 'every-period', 'first-period'] as const;

/** How figures drive a key result. Which pages count is said by their attachments. */
export const binding = z.looseObject({
  rollUp: z.enum(rollUps),
  /** The kind of figure (`views`, `followers`, …); null when pages themselves are counted. */
  figure: z.nullable(z.string()),
});
export type Binding = z.infer<typeof binding>;

/** One weighted step of a milestone. Kept as a field of its own (`step:<id>`), so that two browsers can tick two steps. */
export const step = z.looseObject({
  title: text(300),
  weight: z._default(z.number(), 1),
  order: z._default(z.string(), 'a0'),
  doneAt: z._default(z.nullable(z.number()), null),
});
export type Step = z.infer<typeof step>;

const number = z._default(z.nullable(z.number()), null);
// A record from elsewhere with a day that does not exist loses that day, not the key result.
// oxlint-disable-next-line promise/valid-params -- zod's catch, not a promise's
const dayOrNone = z.catch(z._default(z.nullable(day), null), null);

export const keyResult = z.looseObject({
  id: z.string(),
  objective: z.string(),
  title: text(500),
  kind: z.enum(keyResultKinds),
  /** Value at the start of the way; for a growth key result the value of the reference period. Null: not known. */
  baseline: number,
  /** Value at the end of the way; for growth the percentage asked, for cadence how many a period. */
  target: number,
  /** Upper end of the band of a `keep` key result whose comparator is `between`. */
  targetHigh: number,
  /** Growth said as a factor: 2 for "double". */
  multiplier: number,
  unit: z._default(text(60), ''),
  /** The target is a percentage. */
  percent: z._default(z.boolean(), false),
  comparator: z._default(z.nullable(z.enum(comparators)), null),
  direction: z._default(z.nullable(z.enum(directions)), null),
  /** Cadence: the period counted. Metric: a rate for each period ("50 leads a month"). */
  period: z._default(z.nullable(z.enum(periods)), null),
  relativeTo: z._default(z.nullable(z.enum(references)), null),
  growthSpan: z._default(z.enum(growthSpans), 'by-end'),
  startsOn: dayOrNone,
  dueOn: dayOrNone,
  /** "trước 31/7": the due day itself is already too late. */
  dueExclusive: z._default(z.boolean(), false),
  duePrecision: z._default(z.enum(['day', 'month', 'quarter', 'year']), 'day'),
  /** Dated targets in place of the straight line, oldest first. */
  // oxlint-disable-next-line promise/valid-params -- zod's catch, not a promise's
  waypoints: z.catch(z._default(z.array(z.object({ on: day, value: z.number() })), []), []),
  weight: z._default(z.number().check(z.nonnegative()), 1),
  owner: z._default(z.nullable(z.string()), null),
  binding: z._default(z.nullable(binding), null),
  order: z._default(z.string(), 'a0'),
  archivedAt: z._default(z.nullable(z.number()), null),
  ...closedFields,
});
export type KeyResult = z.infer<typeof keyResult>;
export type KeyResultKind = KeyResult['kind'];
export type { RollUp } from './roll-ups';
