import { text, z } from './schema';

/** What closing leaves on objectives and key results, and what carrying over does. Absent until then. */
export const closedFields = {
  /** 0.0–1.0, on one decimal. */
  closedScore: z.optional(z.nullable(z.number())),
  /** Why a commitment was not kept whole. */
  missReason: z.optional(z.nullable(text(1_000))),
  /** The objective or key result of an earlier cycle that this one goes on from. */
  formerly: z.optional(z.nullable(z.string())),
};
