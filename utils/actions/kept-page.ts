import { canonicalAddress, evidenceId, siteOf } from '@/utils/evidence/address';
import type { Capture } from '@/utils/evidence/capture';
import type { Evidence, PageKind } from '@/utils/evidence/evidence';
import type { Figure } from '@/utils/evidence/figure';
import type { Change } from '@/utils/merge/record';
import type { RollUp } from '@/utils/okr/key-result';
import type { Day } from '@/utils/okr/day';
import type { Tools } from './verb';
import { create } from './changes';
import type { Workspace } from './workspace';

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

export interface Kept {
  readonly evidence: Evidence;
  readonly capture: Capture | undefined;
  readonly changes: readonly Change[];
}

/** A number typed by hand stands in the capture; what was read stays beside it. */
export function withTyped(page: PageAsSeen, choice: Choice | null): PageAsSeen {
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
export function keepPage(workspace: Workspace, page: PageAsSeen, { now, newId }: Tools): Kept | undefined {
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
