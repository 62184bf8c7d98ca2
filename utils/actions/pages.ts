import { chosenFigure } from '@/utils/evidence/binding';
import type { Capture } from '@/utils/evidence/capture';
import { attachmentId, type Attachment, type Evidence } from '@/utils/evidence/evidence';
import { fedValue } from '@/utils/evidence/fed-value';
import type { Figure } from '@/utils/evidence/figure';
import { isDrivenByFigures } from '@/utils/evidence/outcome';
import type { Change } from '@/utils/merge/record';
import type { KeyResult } from '@/utils/okr/key-result';
import type { Known } from '@/utils/okr/schema';
import { problem } from '@/utils/problem/problem';
import type { Tools, Verb } from './verb';
import { outcomesOf } from './bound';
import { create } from './changes';
import { keepPage, withTyped, type Choice, type PageAsSeen } from './kept-page';
import {
  countPage,
  moveByFigure,
  pageCheckIn,
  sourceOf,
  withCapture,
  type CapturesByEvidence,
} from './page-check-in';
import { attachmentsOf, checkInsOf, type Workspace } from './workspace';

/** Attaches a page to a key result, keeps what it shows, and lets a chosen figure move the key result. */
const attachPage: Verb<{
  readonly page: PageAsSeen;
  readonly keyResult: string;
  readonly quote?: string;
  readonly choice?: Choice | null;
  /** The page itself counts as one for a key result that counts pages. */
  readonly countsAsOne?: boolean;
  readonly captures: CapturesByEvidence;
}> = (
  workspace,
  { page, keyResult: id, quote = '', choice: ticked = null, countsAsOne = false, captures },
  tools,
) => {
  const keyResult = workspace['key-result'].get(id);
  if (!keyResult) return problem({ kind: 'already-gone' });
  const seen = keepPage(workspace, withTyped(page, ticked), tools);
  if (!seen) return problem({ kind: 'address-not-web' });

  const choice = isDrivenByFigures(keyResult) ? ticked : null;
  const attachment = attachmentFor(workspace, keyResult, seen.evidence, quote, choice, tools);
  const binding = choice
    ? { rollUp: choice.rollUp, figure: choice.figure.key }
    : countsAsOne
      ? { rollUp: 'count' as const, figure: null }
      : keyResult.binding;
  const bound: KeyResult = { ...keyResult, binding };
  const changes: Change[] = [...seen.changes, create('attachment', attachment)];
  if (binding !== keyResult.binding) changes.push({ kind: 'key-result', id, set: { binding } });
  const attachments = [
    ...attachmentsOf(workspace, id).filter((other) => other.id !== attachment.id),
    attachment,
  ];
  const move = choice
    ? moveByFigure(workspace, bound, attachments, attachment, seen, captures, tools)
    : countsAsOne && countsOf(workspace, id, seen.evidence.id).length === 0
      ? countPage(workspace, bound, seen.evidence, attachments, tools)
      : undefined;
  if (move) changes.push(move);
  return { changes, captures: seen.capture ? [seen.capture] : [] };
};

/** Reads an attached page again: a new capture, and every key result that it drives moves. */
const capturePage: Verb<{ readonly page: PageAsSeen; readonly captures: CapturesByEvidence }> = (
  workspace,
  { page, captures },
  tools,
) => {
  const seen = keepPage(workspace, page, tools);
  if (!seen) return problem({ kind: 'address-not-web' });
  const { capture } = seen;
  if (!capture) return { changes: seen.changes };
  // The page as it is kept from now on: its kind tells whether it is a dashboard.
  const known = {
    ...workspace,
    evidence: new Map([...workspace.evidence, [seen.evidence.id, seen.evidence]]),
  };
  const moves = outcomesOf(known, capture, withCapture(captures, capture)).flatMap(({ keyResult, outcome }) =>
    outcome.kind === 'moves'
      ? [
          pageCheckIn(
            workspace,
            keyResult,
            outcome.value,
            tools.now,
            sourceOf(capture, outcome.figure),
            tools,
          ),
        ]
      : [],
  );
  return { changes: [...seen.changes, ...moves], captures: [capture] };
};

/**
 * Takes a figure that waited for the user's word: the key result moves by it, and its label is confirmed from now on.
 * `raw` chooses another of the values that the page shows for it.
 */
const acceptFigure: Verb<{
  readonly attachment: string;
  readonly capture: Capture;
  readonly raw?: string;
  readonly captures: CapturesByEvidence;
}> = (workspace, { attachment: id, capture, raw, captures }, tools) => {
  const attachment = workspace.attachment.get(id);
  const keyResult = workspace['key-result'].get(attachment?.keyResult ?? '');
  const shown = attachment && chosenFigure(attachment, capture);
  if (!attachment || !keyResult?.binding || !shown) return problem({ kind: 'already-gone' });
  const other = raw === undefined ? undefined : shown.conflicts.find((channel) => channel.raw === raw);
  const figure: Figure = other ? { ...shown, value: other.value, raw: other.raw, granularity: 0 } : shown;
  const settled = { ...capture, figures: capture.figures.map((each) => (each === shown ? figure : each)) };
  const confirmed = { ...attachment, figure: { key: figure.key, label: figure.label } };
  const attachments = attachmentsOf(workspace, keyResult.id).map((each) =>
    each.id === id ? confirmed : each,
  );
  const fed = fedValue(keyResult, attachments, withCapture(captures, settled), workspace.evidence);
  if ('refused' in fed) return problem({ kind: 'already-gone' });
  return {
    changes: [
      { kind: 'attachment', id, set: { figure: confirmed.figure } },
      pageCheckIn(workspace, keyResult, fed.value, tools.now, sourceOf(capture, figure), tools),
    ],
  };
};

const detachPage: Verb<{ readonly attachment: string }> = (workspace, { attachment }) => {
  const gone = workspace.attachment.get(attachment);
  if (!gone) return problem({ kind: 'already-gone' });
  return {
    changes: [
      { kind: 'attachment', id: attachment, remove: true },
      // A page that no longer counts takes its count along.
      ...countsOf(workspace, gone.keyResult, gone.evidence).map(({ id }) => ({
        kind: 'check-in',
        id,
        remove: true as const,
      })),
    ],
  };
};

/** The check-ins by which a page itself counts for a key result. */
function countsOf(workspace: Workspace, keyResult: string, evidence: string) {
  return checkInsOf(workspace, keyResult).filter(
    ({ source }) => source.by === 'page' && source.figure === 'count' && source.evidence === evidence,
  );
}

const editEvidence: Verb<{
  readonly id: string;
  readonly set: Partial<Pick<Known<Evidence>, 'title' | 'author' | 'published' | 'kind'>>;
}> = (workspace, { id, set }) => {
  if (!workspace.evidence.has(id)) return problem({ kind: 'already-gone' });
  if (set.title !== undefined && !set.title.trim()) return problem({ kind: 'title-missing' });
  return { changes: [{ kind: 'evidence', id, set }] };
};

export const verbs = { attachPage, capturePage, acceptFigure, detachPage, editEvidence };

function attachmentFor(
  workspace: Workspace,
  keyResult: KeyResult,
  evidence: Evidence,
  quote: string,
  choice: Choice | null,
  { now }: Tools,
): Attachment {
  const id = attachmentId(keyResult.id, evidence.id);
  const before = workspace.attachment.get(id);
  return {
    id,
    keyResult: keyResult.id,
    evidence: evidence.id,
    at: before?.at ?? now,
    quote: quote.slice(0, 2_000) || (before?.quote ?? ''),
    figure: choice
      ? { key: choice.figure.key.slice(0, 60), label: choice.figure.label.slice(0, 120) }
      : (before?.figure ?? null),
  };
}
