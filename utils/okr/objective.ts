import { closedFields } from './closed';
import { text, z } from './schema';

export const commitments = ['committed', 'aspirational'] as const;
export const levels = ['company', 'team', 'personal'] as const;

export const objective = z.looseObject({
  id: z.string(),
  cycle: z.string(),
  title: text(500),
  /** Committed is judged at 1.0, aspirational (stretch) at 0.7. */
  commitment: z._default(z.enum(commitments), 'committed'),
  level: z._default(z.enum(levels), 'team'),
  owner: z._default(z.nullable(z.string()), null),
  /** The objective or key result that this one serves. */
  parent: z._default(z.nullable(z.string()), null),
  /** Place among its siblings: a fractional key, ties broken by id. */
  order: z._default(z.string(), 'a0'),
  archivedAt: z._default(z.nullable(z.number()), null),
  ...closedFields,
});
export type Objective = z.infer<typeof objective>;
export type Commitment = Objective['commitment'];
