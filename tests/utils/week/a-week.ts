import {
  attachment,
  evidence,
  type Attachment,
  type Evidence,
  type PageKind,
} from '@/utils/evidence/evidence';
import { checkIn, type CheckIn } from '@/utils/okr/check-in';
import { cycle } from '@/utils/okr/cycle';
import { keyResult, type KeyResult } from '@/utils/okr/key-result';
import type { Language } from '@/utils/okr/member';
import { objective, type Objective } from '@/utils/okr/objective';
import type { DraftInput } from '@/utils/week/draft-input';
import { item, type Item } from '@/utils/week/report';

/** Friday of week 48, shortly before the deadline. */
export const friday = new Date(2026, 10, 27, 16, 30);

export const quarter = cycle.parse({
  id: '2026Q4',
  title: 'Q4 2026',
  starts: '2026-10-01',
  ends: '2026-12-31',
});

export function anObjective(fields: Partial<Objective> & { id: string }): Objective {
  return objective.parse({ cycle: quarter.id, title: fields.id, ...fields });
}

export function aKeyResult(fields: Partial<KeyResult> & { id: string }): KeyResult {
  return keyResult.parse({
    objective: 'blog',
    title: fields.id,
    kind: 'metric',
    baseline: null,
    target: null,
    targetHigh: null,
    multiplier: null,
    ...fields,
  });
}

/** `at` in days of November 2026 (3.5 is the third at noon). */
export function aCheckIn(keyResultId: string, at: number, fields: Partial<CheckIn> = {}): CheckIn {
  return checkIn.parse({
    id: `${keyResultId} ${at}`,
    keyResult: keyResultId,
    at: new Date(2026, 10, Math.floor(at), 0, (at - Math.floor(at)) * 1_440).getTime(),
    ...fields,
  });
}

export function fromPage(evidenceId: string): CheckIn['source'] {
  return {
    by: 'page',
    evidence: evidenceId,
    capture: `capture of ${evidenceId}`,
    figure: 'views',
    raw: '1.560',
  };
}

export function aPage(id: string, title: string, kind: PageKind = 'post'): Evidence {
  return evidence.parse({
    id,
    address: `https://blog.vn/${id}`,
    rawAddress: `https://blog.vn/${id}`,
    title,
    kind,
    addedAt: friday.getTime(),
  });
}

export function anItem(fields: Partial<Item> & { id: string }): Item {
  return item.parse({
    report: 'ppp:lan:2026-W47',
    section: 'plan',
    text: fields.id,
    touched: true,
    ...fields,
  });
}

export function attached(keyResultId: string, evidenceId: string): Attachment {
  return attachment.parse({
    id: `${keyResultId}~${evidenceId}`,
    keyResult: keyResultId,
    evidence: evidenceId,
    at: 0,
  });
}

export function draftOf(fields: Partial<DraftInput>, language: Language = 'vi'): DraftInput {
  return {
    member: 'lan',
    week: '2026-W48',
    language,
    now: friday,
    cycle: quarter,
    objectives: [anObjective({ id: 'blog' })],
    keyResults: [],
    checkIns: [],
    evidence: [],
    attachments: [],
    lastWeek: [],
    ...fields,
  };
}
