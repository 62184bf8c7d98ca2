import type { KeyResult } from '@/utils/okr/key-result';
import { chosenFigure, type PagesById, type Refusal } from './binding';
import type { Capture } from './capture';
import type { Attachment } from './evidence';
import { fedValue } from './fed-value';
import type { Figure } from './figure';

/** Why a figure waits for the user's word. */
export type Doubt = 'new-label' | 'doubtful' | 'conflict' | 'corrected';

/** What a new capture of a page means for a key result that one of its figures drives. */
export type Outcome =
  | { readonly kind: 'moves'; readonly figure: Figure; readonly value: number }
  | { readonly kind: 'proposed'; readonly why: Doubt; readonly figure: Figure; readonly value: number }
  | { readonly kind: 'refused'; readonly why: Exclude<Refusal, 'nothing'> }
  /** The page no longer shows the figure. */
  | { readonly kind: 'gone' };

export interface Bound {
  readonly keyResult: KeyResult;
  readonly attachment: Attachment;
  readonly capture: Capture;
  /** All attachments of the key result, this one among them. */
  readonly attachments: readonly Attachment[];
  /** Captures of all their pages, the new one among them. */
  readonly captures: ReadonlyMap<string, readonly Capture[]>;
  readonly pages: PagesById;
  /** Labels that the user has confirmed on this site, as `labelForm` writes them. */
  readonly confirmed: ReadonlySet<string>;
  /** The user typed another value over the last one read from this page. */
  readonly corrected: boolean;
}

/** Whether the figure moves the key result by itself, waits for one tap, or says nothing. Undefined where nothing is bound. */
export function outcomeOf(bound: Bound): Outcome | undefined {
  const { keyResult, attachment, capture } = bound;
  if (!keyResult.binding || !attachment.figure || !isDrivenByFigures(keyResult)) return undefined;
  const figure = chosenFigure(attachment, capture);
  if (!figure) return { kind: 'gone' };
  const fed = fedValue(keyResult, bound.attachments, bound.captures, bound.pages);
  if ('refused' in fed) return fed.refused === 'nothing' ? undefined : { kind: 'refused', why: fed.refused };
  const { value } = fed;
  const why = doubtAbout(figure, bound);
  return why ? { kind: 'proposed', why, figure, value } : { kind: 'moves', figure, value };
}

/** A rhythm counts pages and a milestone is done or not: a figure of a page says nothing of them. */
export function isDrivenByFigures({ kind }: KeyResult): boolean {
  return kind !== 'cadence' && kind !== 'milestone';
}

/** A label without what changes with the number in it: "4.4 out of 5" and "4.5 out of 5" are one. */
export function labelForm({ key, label }: Pick<Figure, 'key' | 'label'>): string {
  return `${key} ${label
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[\d.,\s]+/g, ' ')
    .trim()}`;
}

function doubtAbout(figure: Figure, { confirmed, corrected }: Bound): Doubt | undefined {
  if (figure.conflicts.length > 0) return 'conflict';
  if (figure.confidence === 'low') return 'doubtful';
  if (!confirmed.has(labelForm(figure))) return 'new-label';
  return corrected ? 'corrected' : undefined;
}
