import { firstWeekdays } from './first-weekday';
import { languages, type Language } from './language';
import { text, z } from './schema';

export const member = z.looseObject({ id: z.string(), name: text(80) });
export type Member = z.infer<typeof member>;

export { languages, type Language };

/** The one record that says whose workspace this is and how it likes to work. */
export const preferences = z.looseObject({
  id: z.string(),
  me: z._default(z.nullable(z.string()), null),
  language: z._default(z.enum(languages), 'vi'),
  reportLanguage: z._default(z.nullable(z.enum(languages)), null),
  cycle: z._default(z.nullable(z.string()), null),
  /** The day that weeks begin on. */
  firstWeekday: z._default(z.literal(firstWeekdays), 1),
  /** ISO weekday of the report's deadline, Monday 1 … Sunday 7. */
  deadlineDay: z._default(z.int().check(z.minimum(1), z.maximum(7)), 5),
  /** Local time of the deadline, in minutes after midnight. */
  deadlineMinute: z._default(z.int().check(z.minimum(0), z.maximum(1439)), 17 * 60),
  /** Whose clock the deadline is read on, as the IANA names it (`Asia/Ho_Chi_Minh`); null is the machine's own. */
  deadlineZone: z._default(z.nullable(text(60)), null),
  /** How many minutes before the deadline a reminder comes. */
  remindBefore: z._default(
    z.union([z.literal('never'), z.int().check(z.minimum(0), z.maximum(10_080))]),
    120,
  ),
});
export type Preferences = z.infer<typeof preferences>;
