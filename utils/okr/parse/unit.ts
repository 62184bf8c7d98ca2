import { oneOf, wholeWords } from './pattern';
import type { Quantity } from './quantity';
import { strongGoals } from './vocabulary/comparators';
import { currencyCodes } from './vocabulary/currencies';
import { channelNames, priceNouns } from './vocabulary/nouns';
import { betteringVerbs, fallingVerbs, keepingVerbs, risingVerbs } from './vocabulary/verbs';

// Where the thing counted ends: prepositions, clauses, the next verb.
const stops = new Set(
  (
    'trên dưới hơn suốt cả giữa tại ở trong trước sau về từ cho để với qua thông so mỗi một vào và hoặc được là lên xuống đến tới bằng nhờ theo của khi mà do bởi nhằm thuộc giữa gồm mới thêm tham có đạt trở nói ' +
    'on in by with from for to per a an the explaining at and of who where when whose that which about before after during through via or is are will has have have each every including than as across within into until explain using or so throughout until till below above under over all worth versus vs compared & + ='
  ).split(' '),
);
const openers = new Set(
  'số lượng tổng more fewer additional extra the our overall total a an of their average trung bình mức number amount volume count gấp lần'.split(
    ' ',
  ),
);
const words = /^[\s~*]*([\p{L}\p{N}](?:[\p{L}\p{N}'’/-]*[\p{L}\p{N}])?)/u;

/** The noun phrase that begins at a place, at most `most` words; empty when there is none. */
export function phraseAt(text: string, most = 6): string {
  const phrase: string[] = [];
  // A rhythm understood before ("monthly active users") stands blank at the head.
  let rest = skipBlanks(text);
  while (phrase.length < most) {
    const match = words.exec(rest);
    const word = match?.[1];
    if (match === null || word === undefined) break;
    const lower = word.toLowerCase();
    if (phrase.length === 0 && openers.has(lower)) {
      rest = skipBlanks(rest.slice(match[0].length));
      continue;
    }
    const compound = /^từ kho?á|^từ khóa/u.test(rest.trimStart().toLowerCase());
    if ((stops.has(lower) && !compound) || (phrase.length > 0 && /^\d+$/u.test(word))) break;
    phrase.push(word);
    rest = rest.slice(match[0].length);
  }
  return phrase.join(' ').slice(0, 60);
}

const skipBlanks = (text: string) => text.replace(/^[\s\u25a0]+/u, ' ');

/** The unit of a counted or measured number. */
export function unitOf(target: Quantity, open: string): string {
  if (target.percent) return target.points ? 'điểm %' : '%';
  if (target.factor) return 'x';
  if (target.currency !== '')
    return target.currency.toUpperCase() === target.currency.toLowerCase()
      ? target.currency
      : currencyCodes.includes(target.currency.toLowerCase())
        ? target.currency.toUpperCase()
        : target.currency;
  const glued = /^\p{L}{1,3}(?![\p{L}])/u.exec(open.slice(target.end))?.[0];
  return glued ?? phraseAt(open.slice(target.end));
}

/** What grows: the words behind the verb of change, or behind the number. */
export function measureOf(
  open: string,
  verbEnd: number | null,
  target: { readonly start: number; readonly end: number; readonly leadStart: number },
): string {
  const afterVerb =
    verbEnd === null || verbEnd >= target.leadStart ? '' : phraseAt(open.slice(verbEnd, target.leadStart), 6);
  if (afterVerb !== '') return afterVerb;
  const behind = open
    .slice(target.end)
    .replace(
      /^ ?(?:\p{L}+ )?(?:increase|growth|lift|uplift|gain|rise|boost|decrease|reduction|drop|decline|more|fewer|higher|less) (?:in |of )?/iu,
      ' ',
    );
  const afterNumber = phraseAt(behind, 6);
  if (afterNumber !== '') return afterNumber;
  return nameBefore(open, target.leadStart);
}

const verbsAtHead = new RegExp(
  `^\\P{L}*(?:we(?:'|’)?(?:ve| have)? )?(?:${oneOf(risingVerbs, fallingVerbs, betteringVerbs, keepingVerbs, [...strongGoals.filter((word) => /\p{L}/u.test(word)), 'get', 'have', 'earn', 'có'])} )+`,
  'iu',
);
const verbsAtTail = new RegExp(
  `(?: ${oneOf(risingVerbs, fallingVerbs, ['is', 'are', 'has', 'have', 'been', 'được', 'là', 'từ', 'đạt', 'to', 'of', 'at'])})+$`,
  'iu',
);

/** "Raise karma from 3 to 8": the name of the measure that stands before its number. */
export function nameBefore(open: string, end: number): string {
  const clause =
    open
      .slice(0, end)
      .split(/[.;:,](?: |$)|\(/)
      .filter((part) => /\p{L}/u.test(part))
      .at(-1) ?? '';
  const name = clause
    .replace(/[\s\u25a0]+/gu, ' ')
    .trim()
    .replace(verbsAtHead, '')
    .replace(verbsAtTail, '');
  return phraseAt(name, 6);
}

const priceFirst = wholeWords(`^${oneOf(priceNouns.first)}`, 'iu');
const priceLast = wholeWords(`${oneOf(priceNouns.last)}$`, 'iu');

/** "Chi phí/đơn", "cost per lead", "order value": measured in a currency, or in none that is said. */
export function isPrice(phrase: string): boolean {
  return priceFirst.test(phrase) || priceLast.test(phrase);
}

// "Email" is a name of none.
const channel = new RegExp(`^${oneOf(channelNames.filter((name) => name !== 'email'))}$`, 'iu');

/**
 * A unit as one writes it behind a number: "Doanh thu" at the head of its sentence is "doanh thu".
 * "NPS", "TikTok", "Facebook" and "Conversion Rate" stay.
 */
export function inRunningText(unit: string, sentence: string): string {
  const [first = '', second = ''] = unit.split(' ');
  const isHead = sentence.startsWith(first) && /^\p{Lu}[\p{Ll}\p{M}'’-]*$/u.test(first);
  if (!isHead || channel.test(first) || /^\p{Lu}\p{Ll}/u.test(second)) return unit;
  return unit.charAt(0).toLowerCase() + unit.slice(1);
}
