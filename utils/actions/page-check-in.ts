import { chosenFigure } from '@/utils/evidence/binding';
import type { Capture } from '@/utils/evidence/capture';
import type { Attachment, Evidence } from '@/utils/evidence/evidence';
import { fedValue } from '@/utils/evidence/fed-value';
import { asShown } from '@/utils/evidence/as-shown';
import type { Figure } from '@/utils/evidence/figure';
import type { Change } from '@/utils/merge/record';
import { dayOf } from '@/utils/okr/day';
import type { KeyResult } from '@/utils/okr/key-result';
import { calendarPeriod, isIn } from '@/utils/okr/periods';
import type { Tools } from './verb';
import { create } from './changes';
import type { Kept } from './kept-page';
import { checkInsOf, preferencesOf, type Workspace } from './workspace';

/** Captures of the pages that feed a key result, so that sums over pages can be worked out. */
export type CapturesByEvidence = ReadonlyMap<string, readonly Capture[]>;

/** The check-in that a chosen figure makes, or none when the figures give no value. */
export function moveByFigure(
  workspace: Workspace,
  keyResult: KeyResult,
  attachments: readonly Attachment[],
  attachment: Attachment,
  seen: Kept,
  captures: CapturesByEvidence,
  tools: Tools,
): Change | undefined {
  const { capture } = seen;
  const figure = capture && chosenFigure(attachment, capture);
  if (!keyResult.binding || !capture || !figure) return undefined;
  const pages = new Map([...workspace.evidence, [seen.evidence.id, seen.evidence]]);
  const fed = fedValue(keyResult, attachments, withCapture(captures, capture), pages);
  if ('refused' in fed) return undefined;
  return pageCheckIn(workspace, keyResult, fed.value, tools.now, sourceOf(capture, figure), tools);
}

/** One page more for a key result that counts pages: a cadence counts it on the day it was published. */
export function countPage(
  workspace: Workspace,
  keyResult: KeyResult,
  evidence: Evidence,
  attachments: readonly Attachment[],
  tools: Tools,
): Change {
  const source = {
    by: 'page' as const,
    evidence: evidence.id,
    capture: '',
    figure: 'count',
    raw: evidence.title.slice(0, 200),
  };
  if (keyResult.kind !== 'cadence') {
    const counted = pagesCounted(workspace, keyResult, evidence, attachments, tools.now);
    return pageCheckIn(workspace, keyResult, counted, tools.now, source, tools);
  }
  // Noon, so that the day stays the same one in every time zone that a team spans.
  const published = evidence.published ? Date.parse(`${evidence.published}T12:00`) : tools.now;
  return pageCheckIn(workspace, keyResult, 1, Math.min(published, tools.now), source, tools);
}

/** All pages attached; where the key result is asked for each period, those published in this one. */
function pagesCounted(
  workspace: Workspace,
  { period }: KeyResult,
  evidence: Evidence,
  attachments: readonly Attachment[],
  now: number,
): number {
  if (period === null) return attachments.length;
  const { firstWeekday } = preferencesOf(workspace);
  const current = calendarPeriod(dayOf(new Date(now)), period, firstWeekday);
  return attachments.filter((each) => {
    const page = each.evidence === evidence.id ? evidence : workspace.evidence.get(each.evidence);
    return isIn(current, page?.published ?? dayOf(new Date(page?.addedAt ?? now)));
  }).length;
}

export function pageCheckIn(
  workspace: Workspace,
  keyResult: KeyResult,
  value: number,
  at: number,
  source: Record<string, unknown>,
  { newId, now }: Tools,
): Change {
  const last = checkInsOf(workspace, keyResult.id)
    .toSorted((a, b) => a.at - b.at)
    .at(-1);
  return create('check-in', {
    id: newId(),
    keyResult: keyResult.id,
    at,
    ...(at === now ? {} : { recordedAt: now }),
    value,
    confidence: last?.confidence ?? null,
    note: '',
    problem: '',
    author: preferencesOf(workspace).me,
    source,
    replaces: null,
  });
}

export function withCapture(captures: CapturesByEvidence, capture: Capture): CapturesByEvidence {
  const others = (captures.get(capture.evidence) ?? []).filter(({ id }) => id !== capture.id);
  return new Map([...captures, [capture.evidence, [...others, capture]]]);
}

export function sourceOf(capture: Capture, figure: Figure) {
  return {
    by: 'page' as const,
    evidence: capture.evidence,
    capture: capture.id,
    figure: figure.key,
    raw: asShown(figure),
  };
}
