import { attr, childCountOf, contains, find, findAll, nearest, parentOf } from '../dom';
import type { Budget } from '../budget';
import { setOf, wordsOf } from '../lexicon/tokens';
import type { Piece } from '../walk';
import type { Candidate } from './candidate';
import type { Read } from './tokens';

const mostPairs = 40;
const furthestUp = 4;

/** A mark out of five beside stars, and behind it in brackets how many gave one: "4.8 ★ (2.567)". */
export function readStars(
  pieces: readonly Piece[],
  read: Read,
  skip: (element: Element) => boolean,
  budget: Budget,
): readonly Candidate[] {
  const found: Candidate[] = [];
  for (let at = 0; at + 1 < pieces.length && found.length < mostPairs; at += 1) {
    const { text, digits, element } = pieces[at]!;
    if (!digits) continue;
    if (!budget.spend()) break;
    const cut = text.indexOf('(', 1);
    const own = cut < 0 ? text : text.slice(0, cut);
    const rest = cut < 0 ? undefined : { text: text.slice(cut), element };
    if (!marked.test(own)) continue;
    const starred = star.test(text);
    const [rating] = read(own).bare;
    if (!rating?.value || rating.value > (starred ? 10 : 5)) continue;
    const after = pieces.slice(at + 1, at + 4);
    const place = after.slice(0, 2).findIndex((it) => it.digits);
    const next = rest ?? after[place];
    const pure = next !== undefined && bracketed.test(next.text);
    // "from", "15", "votes": the number and its name may be two.
    const counted =
      pure ||
      (next !== undefined &&
        read(`${next.text} ${rest ? '' : (after[place + 1]?.text ?? '')}`).named.some(({ key }) =>
          raters.has(key),
        ));
    // A whole number without raters behind it may count anything.
    const whole = !/[.,]/.test(own);
    if (!counted && whole) continue;
    if (skip(element) || !budget.spend(8)) continue;
    const mark: Candidate = {
      key: 'rating',
      number: rating,
      label: text.trim(),
      element,
      type: 'text',
      tie: 'strong',
    };
    if (!next || !counted) {
      if (starred || besideFive(element) || saysStars(parentOf(element)!))
        found.push({ ...mark, tie: 'fair' });
      continue;
    }
    if (!starred && !besideStars(element, next.element)) continue;
    found.push(whole && !pure ? { ...mark, tie: 'fair' } : mark);
    const [count] = pure ? read(next.text).bare : [];
    if (!count) continue;
    found.push({
      ...mark,
      key: 'ratingCount',
      number: count,
      label: next.text.trim(),
      element: next.element,
    });
  }
  return found;
}

const marked = /^\s*(?:[★⭐]\ufe0f?\s*)?\d(?:[.,]\d{1,2})?\s*★?\s*$/;
const star = /[★⭐]/;
/** Those who give a mark, by the names of their count. */
export const raters = setOf('ratingCount reviews votes');
const bracketed = /^\s*\(\s*\d[\d.,]*\s?[^\s\d()+.,%]{0,3}\+?\s*\)\s*$/;

/** Five pictures alike beside a mark are stars, whatever they are called. */
function besideFive(mark: Element): boolean {
  const around = parentOf(mark);
  const pictures = around && childCountOf(around) < 8 ? findAll(around, 'svg,img,i', 24).length : 0;
  return pictures >= 5 && pictures % 5 === 0;
}

function besideStars(rating: Element, count: Element): boolean {
  const box = nearest(rating, furthestUp, (at) => contains(at, count));
  if (!box) return false;
  if (find(box, 'svg,img') || /[★☆⭐]/.test(box.textContent!.slice(0, 80))) return true;
  return saysStars(box);
}

function saysStars(around: Element): boolean {
  return [around, ...findAll(around, '[class]', 12)].some((it) =>
    / (?:stars?|ratings?|sao) /.test(wordsOf(attr(it, 'class'))),
  );
}
