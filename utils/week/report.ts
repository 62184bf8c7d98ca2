import { languages } from '@/utils/okr/member';
import { text, z } from '@/utils/okr/schema';
import { sections } from './sections';

/** One member's PPP of one ISO week. Its id is `ppp:<member>:<week>`, so two browsers write one report. */
export const report = z.looseObject({
  id: z.string(),
  member: z.string(),
  /** ISO week, `2026-W48`. */
  week: z.string(),
  language: z._default(z.enum(languages), 'vi'),
  draftedAt: z._default(z.nullable(z.number()), null),
  sentAt: z._default(z.nullable(z.number()), null),
});
export type Report = z.infer<typeof report>;

/** A line of a report. A drafted line has a `key`; once a person touched or dismissed it, drafting leaves it alone. */
export const item = z.looseObject({
  id: z.string(),
  report: z.string(),
  section: z.enum(sections),
  /** What drafting wrote, or what a person wrote on a line of their own. */
  text: text(2_000),
  /** A person's words in place of the drafted ones. Drafting never writes this field, in any browser. */
  words: z._default(z.nullable(text(2_000)), null),
  keyResult: z._default(z.nullable(z.string()), null),
  evidence: z._default(z.array(z.string()), []),
  order: z._default(z.string(), 'a0'),
  /** Names the fact a drafted line stands for (`progress:<kr>`); null for a line that a person wrote. */
  key: z._default(z.nullable(z.string()), null),
  touched: z._default(z.boolean(), false),
  dismissed: z._default(z.boolean(), false),
  doneAt: z._default(z.nullable(z.number()), null),
  /** A note to self stays out of exports. */
  private: z._default(z.boolean(), false),
});
export type Item = z.infer<typeof item>;
