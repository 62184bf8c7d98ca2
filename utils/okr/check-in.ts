import { text, z } from './schema';

/** Where a value came from: a person's hand, or a page that anyone can open again. */
export const checkInSource = z.discriminatedUnion('by', [
  z.object({ by: z.literal('person') }),
  z.looseObject({
    by: z.literal('page'),
    evidence: z.string(),
    capture: z.string(),
    figure: z.string(),
    /** The text on the page that the number was read from. */
    raw: text(200),
  }),
]);
export type CheckInSource = z.infer<typeof checkInSource>;

/** What a key result stood at, at one moment. Never edited: a correction is a new check-in that replaces this one. */
export const checkIn = z.looseObject({
  id: z.string(),
  keyResult: z.string(),
  /** Milliseconds since 1970. */
  at: z.number(),
  value: z._default(z.nullable(z.number()), null),
  /** 1–10. */
  confidence: z._default(z.nullable(z.int().check(z.minimum(1), z.maximum(10))), null),
  note: z._default(text(), ''),
  problem: z._default(text(), ''),
  author: z._default(z.nullable(z.string()), null),
  source: z._default(checkInSource, { by: 'person' }),
  replaces: z._default(z.nullable(z.string()), null),
  /** When it was written, where it tells of an earlier day than that; milliseconds since 1970. */
  recordedAt: z._default(z.nullable(z.number()), null),
});
export type CheckIn = z.infer<typeof checkIn>;
