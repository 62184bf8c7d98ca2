import { parentOf } from '../dom';
import type { Piece } from '../walk';
import type { Beside, Read } from './beside';
import type { Candidate } from './candidate';
import type { Reading } from './tokens';

/** A number and its label cut into nodes: "109.2" + "M total views", "76" + "response" + "s". */
export function joinedName(
  pieces: readonly Piece[],
  low: number,
  high: number,
  read: Read,
): Beside | undefined {
  const parts = pieces.slice(low, high + 1).map(({ text }) => text);
  const text = parts.join('');
  if (text.length > 60) return undefined;
  for (const whole of [text, parts.join(' ')]) {
    const { named, bare } = read(whole);
    const [only] = named;
    if (only && named.length === 1 && bare.length === 0 && only.rest <= 2)
      return {
        key: only.key,
        label: only.label,
        type: 'text',
        tie: only.weak || only.rest > 1 ? 'fair' : 'strong',
        number: only.number,
      };
  }
  return undefined;
}

type Kind = 'number' | 'label' | 'unknown' | 'whole' | 'nothing';

/** Which neighbour names the number: the direction is the container's, kept by all of its numbers. */
export function neighbour(
  at: number,
  low: number,
  high: number,
  pieces: readonly Piece[],
  read: Read,
  dashboard: boolean,
): Beside | 'refused' | undefined {
  const items = [];
  for (let index = low; index <= high; index += 1) {
    const reading = read(pieces[index]!.text);
    const kind = kindOf(reading);
    if (kind !== 'nothing') items.push({ index, kind, reading });
  }
  const here = items.findIndex(({ index }) => index === at);
  if (here === -1) return undefined;
  const before = items[here - 1];
  const after = items[here + 1];
  const names = (it: typeof before): boolean => it?.kind === 'label' || it?.kind === 'unknown';
  const left = names(before) ? before : undefined;
  const right = names(after) ? after : undefined;
  const chosen = sideOf(left, right, items);
  if (!chosen) return left || right ? undefined : undefined;
  if (chosen.kind === 'unknown') {
    const other = chosen === left ? right : left;
    if (other?.kind === 'label' && items.length <= 3) return labelled(other, 'weak', dashboard);
    if (!dashboard || chosen.reading.shown.length > 48) return 'refused';
    return { key: 'other', label: chosen.reading.shown, type: 'card', tie: 'weak' };
  }
  // Between buttons a number is not the next button's: "116k Share".
  if (
    chosen === right &&
    chosen.reading.label?.weak &&
    items.length > 2 &&
    !items.some(({ kind }, i) => i > here + 1 && kind === 'number')
  )
    return labelled(chosen, 'weak', dashboard);
  const lone = !(left && right) || sameParent(pieces[at]!.element, pieces[chosen.index]!.element);
  return labelled(
    chosen,
    chosen.reading.words > 2 ? 'weak' : lone && !chosen.reading.label?.weak ? 'strong' : 'fair',
    dashboard,
  );
}

function labelled(
  it: { readonly reading: Reading },
  tie: Candidate['tie'],
  dashboard: boolean,
): Beside | undefined {
  const { label, shown } = it.reading;
  return label && { key: label.key, label: shown.slice(0, 80), type: dashboard ? 'card' : 'text', tie };
}

function sideOf<T extends { readonly kind: Kind; readonly reading: Reading }>(
  left: T | undefined,
  right: T | undefined,
  items: readonly T[],
): T | undefined {
  if (!left || !right) return left ?? right;
  const alternating = items.filter(({ kind }) => kind !== 'whole');
  const startsWithNumber = alternating[0]?.kind === 'number';
  const endsWithNumber = alternating.at(-1)?.kind === 'number';
  if (startsWithNumber && !endsWithNumber) return right;
  if (endsWithNumber && !startsWithNumber) return left;
  if (/[:：]\s*$/.test(left.reading.shown)) return left;
  if (left.kind === 'label' && right.kind === 'unknown') return left;
  return right;
}

function kindOf({ named, bare, label, words, negative, shown }: Reading): Kind {
  if (named.length > 0 || (bare.length > 0 && (words > 1 || negative))) return 'whole';
  if (bare.length > 0) return bare.length === 1 ? 'number' : 'whole';
  if (label && words <= 4) return 'label';
  if (negative) return 'whole';
  return words > 0 ? (shown.length <= 60 ? 'unknown' : 'whole') : 'nothing';
}

function sameParent(a: Element, b: Element): boolean {
  return parentOf(a) === parentOf(b) || a === parentOf(b) || b === parentOf(a);
}
