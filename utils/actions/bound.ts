import { labelForm, outcomeOf, type Outcome } from '@/utils/evidence/outcome';
import { chosenFigure } from '@/utils/evidence/binding';
import { siteOf } from '@/utils/evidence/address';
import type { Capture } from '@/utils/evidence/capture';
import type { Attachment } from '@/utils/evidence/evidence';
import type { KeyResult } from '@/utils/okr/key-result';
import { isInClosedCycle } from './closed-cycle';
import { attachmentsOf, attachmentsOfPage, checkInsOf, type Workspace } from './workspace';

export interface BoundOutcome {
  readonly attachment: Attachment;
  readonly keyResult: KeyResult;
  readonly outcome: Outcome;
}

/** What a capture of a page means for each key result that the page feeds. `captures` holds the new one too. */
export function outcomesOf(
  workspace: Workspace,
  capture: Capture,
  captures: ReadonlyMap<string, readonly Capture[]>,
): readonly BoundOutcome[] {
  return attachmentsOfPage(workspace, capture.evidence).flatMap((attachment) => {
    const keyResult = workspace['key-result'].get(attachment.keyResult);
    const outcome =
      keyResult &&
      !isInClosedCycle(workspace, keyResult.id) &&
      outcomeOf({
        keyResult,
        attachment,
        capture,
        attachments: attachmentsOf(workspace, keyResult.id),
        captures,
        pages: workspace.evidence,
        confirmed: labelsConfirmedOn(workspace, siteOfPage(workspace, capture.evidence)),
        corrected: wasTyped(attachment, capture, captures) || wasCorrected(workspace, attachment, captures),
      });
    return keyResult && outcome ? [{ attachment, keyResult, outcome }] : [];
  });
}

/** The same, without what has moved a key result already. */
export function openOutcomesOf(
  workspace: Workspace,
  capture: Capture,
  captures: ReadonlyMap<string, readonly Capture[]>,
): readonly BoundOutcome[] {
  return outcomesOf(workspace, capture, captures).filter(
    ({ keyResult, outcome }) =>
      outcome.kind !== 'moves' &&
      !checkInsOf(workspace, keyResult.id).some(
        ({ source, at }) => (source.by === 'page' && source.capture === capture.id) || at > capture.at,
      ),
  );
}

/** Labels of the figures that the user has bound on pages of this host, as `labelForm` writes them. */
export function labelsConfirmedOn(workspace: Workspace, site: string): ReadonlySet<string> {
  return new Set(
    [...workspace.attachment.values()].flatMap(({ figure, evidence }) =>
      figure && siteOfPage(workspace, evidence) === site ? [labelForm(figure)] : [],
    ),
  );
}

function siteOfPage(workspace: Workspace, evidence: string): string {
  return siteOf(workspace.evidence.get(evidence)?.address ?? '');
}

/** In the capture before this one the user had typed another number than the page was read to show. */
function wasTyped(
  attachment: Attachment,
  capture: Capture,
  captures: ReadonlyMap<string, readonly Capture[]>,
): boolean {
  const before = (captures.get(attachment.evidence) ?? [])
    .filter(({ id, at }) => id !== capture.id && at <= capture.at)
    .toSorted((a, b) => a.at - b.at)
    .at(-1);
  const figure = before && chosenFigure(attachment, before);
  return figure?.channels[0]?.type === 'typed' && figure.conflicts.length > 0;
}

/** The newest value that this page gave was typed over by hand: the next reading may be as wrong as that one. */
function wasCorrected(
  workspace: Workspace,
  { keyResult, evidence }: Attachment,
  captures: ReadonlyMap<string, readonly Capture[]>,
): boolean {
  const known = new Set((captures.get(evidence) ?? []).map(({ id }) => id));
  const checkIns = checkInsOf(workspace, keyResult);
  const last = checkIns
    .filter(({ source }) => source.by === 'page' && source.evidence === evidence && known.has(source.capture))
    .toSorted((a, b) => b.at - a.at)[0];
  return (
    last !== undefined &&
    checkIns.some(({ replaces, value }) => replaces === last.id && value !== null && value !== last.value)
  );
}
