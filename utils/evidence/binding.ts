import type { RollUp } from '@/utils/okr/key-result';
import type { Capture } from './capture';
import type { Attachment, Evidence } from './evidence';
import type { Figure, FigureWindow } from './figure';

/** What one attached page brings to a key result: the chosen figure of its latest capture. */
export interface Contribution {
  readonly attachment: Attachment;
  readonly capture: Capture;
  readonly figure: Figure;
}

/** The value that figures give a key result, or why they give none. */
export type RolledUp =
  | { readonly value: number; readonly granularity: number; readonly from: readonly Contribution[] }
  | { readonly refused: Refusal };
export type Refusal = 'nothing' | 'windows-differ' | 'windows-overlap' | 'units-differ';

/** What must be known of pages to tell whether two of them are one dashboard. */
export type PagesById = ReadonlyMap<string, Pick<Evidence, 'address' | 'kind'>>;

/** The figure that an attachment has chosen, in a capture of its page. Page and row scope only: others are not the page's. */
export function chosenFigure(attachment: Attachment, capture: Capture): Figure | undefined {
  const choice = attachment.figure;
  if (!choice) return undefined;
  const same = capture.figures.filter(
    (figure) => figure.key === choice.key && (figure.scope === 'page' || figure.scope === 'row'),
  );
  return (
    same.find((figure) => figure.label === choice.label) ?? (choice.key === 'other' ? undefined : same[0])
  );
}

/**
 * Rolls the chosen figures of a key result's pages up into its value, in the figures' own unit.
 * `latest` takes the newest capture, `count` the number of pages attached, `change` the latest minus what the same page
 * showed when it was attached. Refuses to join unlike units, sums over windows of time that overlap on one dashboard,
 * and changes and means between unlike windows.
 */
export function rollUp(
  how: RollUp,
  attachments: readonly Attachment[],
  capturesByEvidence: ReadonlyMap<string, readonly Capture[]>,
  pages: PagesById = new Map(),
): RolledUp {
  if (how === 'count') return { value: attachments.length, granularity: 0, from: [] };
  const latest = attachments.flatMap((attachment) => {
    const newest = contributions(attachment, capturesByEvidence).at(-1);
    return newest ? [newest] : [];
  });
  if (latest.length === 0) return { refused: 'nothing' };
  if (how !== 'latest' && new Set(latest.map(({ figure }) => unitOf(figure))).size > 1)
    return { refused: 'units-differ' };
  return rollUps[how](latest, capturesByEvidence, pages);
}

function unitOf({ unit, currency }: Figure): string {
  return `${unit} ${currency ?? ''}`;
}

function contributions(
  attachment: Attachment,
  capturesByEvidence: ReadonlyMap<string, readonly Capture[]>,
): readonly Contribution[] {
  return [...(capturesByEvidence.get(attachment.evidence) ?? [])]
    .sort((a, b) => a.at - b.at)
    .flatMap((capture) => {
      const figure = chosenFigure(attachment, capture);
      return figure ? [{ attachment, capture, figure }] : [];
    });
}

type RollUpRule = (
  latest: readonly Contribution[],
  capturesByEvidence: ReadonlyMap<string, readonly Capture[]>,
  pages: PagesById,
) => RolledUp;

const rollUps: Record<Exclude<RollUp, 'count'>, RollUpRule> = {
  latest: (latest) => {
    const newest = latest.reduce((a, b) => (b.capture.at > a.capture.at ? b : a));
    return { value: newest.figure.value, granularity: newest.figure.granularity, from: [newest] };
  },
  largest: (latest) => {
    const largest = latest.reduce((a, b) => (b.figure.value > a.figure.value ? b : a));
    return { value: largest.figure.value, granularity: largest.figure.granularity, from: [largest] };
  },
  sum: (latest, _, pages) => (overlap(latest, pages) ? { refused: 'windows-overlap' } : total(latest)),
  average: (latest) => {
    if (!alike(latest.map(({ figure }) => figure.window))) return { refused: 'windows-differ' };
    const sum = total(latest);
    return { ...sum, value: sum.value / latest.length, granularity: sum.granularity / latest.length };
  },
  change: (latest, capturesByEvidence) => {
    const pairs = latest.map((last) => [startOf(last, capturesByEvidence), last] as const);
    if (!pairs.every(([first, last]) => alike([first.figure.window, last.figure.window]))) {
      return { refused: 'windows-differ' };
    }
    if (!pairs.every(([first, last]) => unitOf(first.figure) === unitOf(last.figure)))
      return { refused: 'units-differ' };
    return {
      value: pairs.reduce((sum, [first, last]) => sum + last.figure.value - first.figure.value, 0),
      granularity: pairs.reduce(
        (sum, [first, last]) => sum + first.figure.granularity + last.figure.granularity,
        0,
      ),
      from: latest,
    };
  },
};

/** What the page showed when it was attached; where it was not read by then, its first reading since. */
function startOf(
  last: Contribution,
  capturesByEvidence: ReadonlyMap<string, readonly Capture[]>,
): Contribution {
  const all = contributions(last.attachment, capturesByEvidence);
  return all.findLast(({ capture }) => capture.at <= last.attachment.at) ?? all[0] ?? last;
}

function total(latest: readonly Contribution[]) {
  return {
    value: latest.reduce((sum, { figure }) => sum + figure.value, 0),
    granularity: latest.reduce((sum, { figure }) => sum + figure.granularity, 0),
    from: latest,
  };
}

/** Windows are alike when they are of one type and, where they have dates, cover as many days. */
function alike(windows: readonly FigureWindow[]): boolean {
  const [first, ...rest] = windows.map(kindOfWindow);
  return rest.every((other) => other === first);
}

function kindOfWindow(window: FigureWindow): string {
  if (window.type !== 'dates') return window.type;
  return `dates ${(Date.parse(window.to) - Date.parse(window.from)) / 86_400_000}`;
}

/** Two addresses of one dashboard must not both count the same days; where one does not say its days, it may. */
function overlap(latest: readonly Contribution[], pages: PagesById): boolean {
  return latest.some((a, i) =>
    latest.slice(i + 1).some((b) => {
      const [page, other] = [pages.get(a.attachment.evidence), pages.get(b.attachment.evidence)];
      if (!page || !other || !isOneDashboard(page, other)) return false;
      const [x, y] = [a.figure.window, b.figure.window];
      if (x.type !== 'dates' || y.type !== 'dates') return true;
      return x.from <= y.to && y.from <= x.to;
    }),
  );
}

const reports = new Set<Evidence['kind']>(['campaign', 'analytics']);

/** Screens of a report on one host, or one address that differs only in what is asked of it. */
function isOneDashboard(
  a: Pick<Evidence, 'address' | 'kind'>,
  b: Pick<Evidence, 'address' | 'kind'>,
): boolean {
  if (!reports.has(a.kind) || !reports.has(b.kind)) return false;
  if (!URL.canParse(a.address) || !URL.canParse(b.address)) return false;
  return new URL(a.address).host === new URL(b.address).host;
}
