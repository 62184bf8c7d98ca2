import { day, text, z } from './schema';

/** The time an OKR set runs for: a quarter, a month, or any span of days. Both days belong to it. */
export const cycle = z.looseObject({
  /** `2026Q4` for a quarter, `2026-11` for a month; the same on every browser. */
  id: z.string(),
  title: text(80),
  starts: day,
  ends: day,
  closedAt: z._default(z.nullable(z.number()), null),
  /** What the team learned, written when the cycle was closed. */
  lessons: z.optional(z.nullable(text(4_000))),
});
export type Cycle = z.infer<typeof cycle>;
