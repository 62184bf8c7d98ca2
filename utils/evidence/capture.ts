import { text, z } from '@/utils/okr/schema';
import { figure } from './figure';

/** What a page showed at one moment. Append-only. */
export const capture = z.looseObject({
  id: z.string(),
  evidence: z.string(),
  /** Milliseconds since 1970. */
  at: z.number(),
  title: z._default(text(500), ''),
  figures: z.array(figure).check(z.maxLength(200)),
});
export type Capture = z.infer<typeof capture>;
