import type { Attachment, Evidence } from '@/utils/evidence/evidence';
import type { CheckIn } from '@/utils/okr/check-in';
import type { Cycle } from '@/utils/okr/cycle';
import type { FirstWeekday } from '@/utils/okr/first-weekday';
import type { KeyResult } from '@/utils/okr/key-result';
import type { Language } from '@/utils/okr/member';
import type { Objective } from '@/utils/okr/objective';
import type { Item } from './report';

/** The facts that a week's report is drafted from. */
export interface DraftInput {
  /** The member whose report it is. */
  readonly member: string;
  /** ISO week, `2026-W48`. */
  readonly week: string;
  readonly language: Language;
  readonly now: Date;
  /** The day that weeks begin on; Monday unless told otherwise. */
  readonly firstWeekday?: FirstWeekday;
  readonly cycle: Cycle;
  readonly objectives: readonly Objective[];
  readonly keyResults: readonly KeyResult[];
  readonly checkIns: readonly CheckIn[];
  readonly evidence: readonly Evidence[];
  readonly attachments: readonly Attachment[];
  /** The lines of the same member's report of the week before. */
  readonly lastWeek: readonly Item[];
}
