import { attr, tagOf } from '../dom';
import { currencies } from '../number/currency';
import { setOf, wordsOf } from '../lexicon/tokens';
import { mayHoldName } from '../lexicon/lexicon';
import type { Piece } from '../walk';
import type { Beside, Candidate } from './candidate';
import { rated } from './rating';
import type { Read } from './tokens';
import { normalise } from '../number/normalise';

/** A number and its label cut into nodes: "109.2" + "M total views", "76" + "response" + "s". */
export function joinedName(
  at: number,
  low: number,
  high: number,
  pieces: readonly Piece[],
  read: Read,
): Beside | undefined {
  const all = pieces.slice(low, high + 1);
  const parts = all.map(({ text }) => text);
  const text = parts.join('');
  if (text.length > 60 || isTwoNumbers(parts)) return undefined;
  for (const whole of [text, parts.join(' ')]) {
    if (!mayHoldName(whole) && !rated(whole)) continue;
    const { named, bare } = read(whole);
    const [only] = named;
    if (
      only &&
      named.length === 1 &&
      bare.length === 0 &&
      only.rest <= 2 &&
      digitsOf(only.number.raw).includes(digitsOf(pieces[at]!.text)) &&
      // "14,321 sessions", "32%": what another part says whole is its own.
      !parts.some((part, i) => i !== at - low && digitsOf(part) === digitsOf(only.number.raw)) &&
      !all.some(isIcon)
    )
      return {
        key: only.key,
        label: only.label,
        type: 'text',
        tie: only.weak || only.rest > 1 ? 'fair' : 'strong',
        number: only.number,
        exact: only.rest === 0,
      };
  }
  return undefined;
}

const digitsOf = (text: string): string => normalise(text).replace(/\D+/g, '');

/** "312" and "312" side by side are no "312312", and no "312 312" either. */
function isTwoNumbers(parts: readonly string[]): boolean {
  return parts.some(
    (part, at) => at > 0 && /(?:\d[a-z]{0,2}|%)\s*$/i.test(parts[at - 1]!) && /^\s*\d/.test(part),
  );
}

/** The number together with the unit that stands in a node beside it. */
export function withUnit(
  at: number,
  low: number,
  high: number,
  pieces: readonly Piece[],
  read: Read,
): Candidate['number'] | undefined {
  if (high - low !== 1) return undefined;
  const other = at === low ? high : low;
  if (!isUnit(pieces[other]!.text)) return undefined;
  const { bare } = read(`${pieces[low]!.text}${pieces[high]!.text}`);
  return bare.length === 1 ? bare[0] : undefined;
}

/** Icon fonts write their pictures as words: "arrow_drop_down". */
export function isIcon({ text, element }: Piece): boolean {
  const word = text.trim();
  if (/^[a-z]+(?:_[a-z\d]+)+$/.test(word)) return true;
  return (
    /^[a-z]+$/.test(word) &&
    (iconTags.has(tagOf(element)) || / icons? | material /.test(wordsOf(attr(element, 'class'))))
  );
}

/** "VND", "%", "K" in a node of its own belongs to the number beside it. */
export function isUnit(text: string): boolean {
  const sign = text.trim();
  return (
    sign.length <= 5 && (/^(?:%|[KMBN]|[MB]il|[Tt]r|T[ỷỉ]|triệu|nghìn)$/.test(sign) || currencies.has(sign))
  );
}

const iconTags = setOf('i mat-icon material-icon iron-icon gm-icon');
