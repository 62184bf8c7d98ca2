import { canonicalAddress, evidenceId, siteOf } from '@/utils/evidence/address';
import { chosenFigure, rollUp } from '@/utils/evidence/binding';
import { isDrivenByFigures } from '@/utils/evidence/outcome';
import type { Capture } from '@/utils/evidence/capture';
import type { Attachment, Evidence, PageKind } from '@/utils/evidence/evidence';
import { asShown, type Figure } from '@/utils/evidence/figure';
import { provenValue } from '@/utils/evidence/proven';
import type { Day, Known } from '@/utils/okr/schema';
import type { KeyResult, RollUp } from '@/utils/okr/key-result';
import { dayOf } from '@/utils/okr/day';
import { calendarPeriod, isIn } from '@/utils/okr/periods';
import type { Change } from '@/utils/merge/record';
import { problem } from '@/utils/problem/problem';
import type { Tools, Verb } from './act';
import { outcomesOf } from './bound';
import { create } from './changes';
import { attachmentsOf, checkInsOf, preferencesOf, type Workspace } from './workspace';

/** What is known of a page: read in front of the user, or only a link (`read: false`). */
export interface PageAsSeen {
  readonly read: boolean;
  readonly address: string;
  readonly canonical: string;
  readonly title: string;
  readonly site?: string;
  readonly author?: string;
  readonly published?: Day | null;
  readonly kind?: PageKind;
  readonly kindReason?: string;
  readonly figures?: readonly Figure[];
}

/** The figure that the user ticked for a key result, and how the figures of its pages make its value. */
export interface Choice {
  readonly figure: { readonly key: string; readonly label: string };
  readonly rollUp: RollUp;
  /** What the user typed over the number that was read; it wins in this capture. */
  readonly typed?: { readonly value: number; readonly raw: string };
}

/** Captures of the pages that feed a key result, so that sums over pages can be worked out. */
export type CapturesByEvidence = ReadonlyMap<string, readonly Capture[]>;

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
  const rolled = rollUp(
    keyResult.binding.rollUp,
    attachmentsOf(workspace, keyResult.id)
      .map((each) => (each.id === id ? confirmed : each))
      .filter((each) => each.figure),
    withCapture(captures, settled),
    workspace.evidence,
  );
  if ('refused' in rolled) return problem({ kind: 'already-gone' });
  const value = provenValue(rolled.value, rolled.granularity, keyResult);
  return {
    changes: [
      { kind: 'attachment', id, set: { figure: confirmed.figure } },
      pageCheckIn(workspace, keyResult, value, tools.now, sourceOf(capture, figure), tools),
    ],
  };
};

function withCapture(captures: CapturesByEvidence, capture: Capture): CapturesByEvidence {
  const others = (captures.get(capture.evidence) ?? []).filter(({ id }) => id !== capture.id);
  return new Map([...captures, [capture.evidence, [...others, capture]]]);
}

function sourceOf(capture: Capture, figure: Figure) {
  return {
    by: 'page' as const,
    evidence: capture.evidence,
    capture: capture.id,
    figure: figure.key,
    raw: asShown(figure),
  };
}

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

interface Kept {
  readonly evidence: Evidence;
  readonly capture: Capture | undefined;
  readonly changes: readonly Change[];
}

/** A number typed by hand stands in the capture; what was read stays beside it. */
function withTyped(page: PageAsSeen, choice: Choice | null): PageAsSeen {
  const { typed, figure: wanted } = choice ?? {};
  if (!typed || !wanted) return page;
  const figures = (page.figures ?? []).map((figure): Figure => {
    if (figure.key !== wanted.key || figure.label !== wanted.label) return figure;
    const raw = typed.raw.slice(0, 200);
    const read = { type: 'text' as const, locator: '', raw: figure.raw, value: figure.value };
    return {
      ...figure,
      value: typed.value,
      raw,
      granularity: 0,
      modifier: null,
      confidence: 'high',
      channels: [{ type: 'typed', locator: '', raw, value: typed.value }],
      conflicts: figure.value === typed.value ? [] : [figure.channels[0] ?? read],
    };
  });
  return { ...page, figures };
}

/** The evidence record of a page, made or brought up to date, and the capture of what it shows now. */
function keepPage(workspace: Workspace, page: PageAsSeen, { now, newId }: Tools): Kept | undefined {
  const address = canonicalAddress(page.canonical) ?? canonicalAddress(page.address);
  const rawAddress = canonicalAddress(page.address) && page.address;
  if (!address || !rawAddress) return undefined;
  const id = evidenceId(address);
  const known = workspace.evidence.get(id);
  const capture = page.read
    ? {
        id: newId(),
        evidence: id,
        at: now,
        title: page.title.slice(0, 500),
        figures: [...(page.figures ?? [])],
      }
    : undefined;
  const seen = page.read
    ? {
        title: page.title.trim().slice(0, 500) || siteOf(address),
        site: (page.site || siteOf(address)).slice(0, 120),
        author: (page.author ?? '').slice(0, 200),
        published: page.published ?? null,
        kind: page.kind ?? ('other' as const),
        kindReason: (page.kindReason ?? '').slice(0, 200),
        readAt: now,
        latestCapture: capture?.id ?? null,
      }
    : { title: page.title.trim().slice(0, 500) || address.slice(0, 500), site: siteOf(address) };
  // What was known stays: a page that is read again brings only its capture.
  const set = known?.readAt ? { readAt: now, latestCapture: capture?.id ?? known.latestCapture } : seen;
  const fresh = { id, address, rawAddress: rawAddress.slice(0, 4_000), addedAt: now, ...blank, ...seen };
  if (!known) return { evidence: fresh, capture, changes: [create('evidence', fresh)] };
  if (!page.read) return { evidence: known, capture, changes: [] };
  return { evidence: { ...known, ...set }, capture, changes: [{ kind: 'evidence', id, set }] };
}

const blank = {
  author: '',
  published: null,
  kind: 'other' as const,
  kindReason: '',
  readAt: null,
  latestCapture: null,
};

function attachmentFor(
  workspace: Workspace,
  keyResult: KeyResult,
  evidence: Evidence,
  quote: string,
  choice: Choice | null,
  { now }: Tools,
): Attachment {
  const id = `${keyResult.id}~${evidence.id}`;
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

/** The check-in that a chosen figure makes, or none when the figures give no value. */
function moveByFigure(
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
  const rolled = rollUp(
    keyResult.binding.rollUp,
    attachments.filter((other) => other.figure),
    withCapture(captures, capture),
    new Map([...workspace.evidence, [seen.evidence.id, seen.evidence]]),
  );
  if ('refused' in rolled) return undefined;
  const value = provenValue(rolled.value, rolled.granularity, keyResult);
  return pageCheckIn(workspace, keyResult, value, tools.now, sourceOf(capture, figure), tools);
}

/** One page more for a key result that counts pages: a cadence counts it on the day it was published. */
function countPage(
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
  const current = calendarPeriod(dayOf(new Date(now)), period);
  return attachments.filter((each) => {
    const page = each.evidence === evidence.id ? evidence : workspace.evidence.get(each.evidence);
    return isIn(current, page?.published ?? dayOf(new Date(page?.addedAt ?? now)));
  }).length;
}

function pageCheckIn(
  workspace: Workspace,
  keyResult: KeyResult,
  value: number,
  at: number,
  source: Record<string, unknown>,
  { newId }: Tools,
): Change {
  const last = checkInsOf(workspace, keyResult.id)
    .toSorted((a, b) => a.at - b.at)
    .at(-1);
  return create('check-in', {
    id: newId(),
    keyResult: keyResult.id,
    at,
    value,
    confidence: last?.confidence ?? null,
    note: '',
    problem: '',
    author: preferencesOf(workspace).me,
    source,
    replaces: null,
  });
}
