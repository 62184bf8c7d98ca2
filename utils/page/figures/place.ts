import { once, setOf } from '../lexicon/tokens';
import { contains, isA, isWithin, nearest, tagOf, textOf } from '../dom';
import { dropBreakdowns, iconsBeside } from './bar';
import type { Candidate } from './candidate';
import { mailed } from './mailed';
import { keyOn, postKeys, unusual } from './meaning';
import { owners } from './owners';
import { reports, type Context, type Placed } from './placed';
import { sortRepeats } from './repeats';
import { placer, type Subject } from './scope';
import { shops } from './shops';
import { teasers } from './teasers';
import { letters, perWord, wordsIn } from '../lexicon/letters';

export function place(candidates: readonly Candidate[], context: Context): readonly Placed[] {
  const { kind, subject, budget } = context;
  const placeOf = placer(subject.heading, reports.has(kind));
  const placed: Placed[] = [];
  const kindOf = mailed(candidates, kind);
  const isTeaser = teasers(subject.heading);
  candidates.forEach((candidate, at) => {
    if (!budget.spend(2)) return;
    const { element } = candidate;
    const key = keyOn(kindOf(candidate), asReaction(kind, candidate), candidate);
    if (key === undefined) return;
    if (!element) return void placed.push({ ...candidate, key, of: candidate.scope ?? 'page', at });
    const { region, hidden, inItem } = placeOf(element);
    if (candidate.type === 'structured-data') {
      if (region === 'own') placed.push({ ...candidate, key, of: 'page', at });
      return;
    }
    if (hidden || isUnseen(element)) return;
    const said = isWithin(element, context.others, 12);
    const listed =
      said || isTeaser(element) || (inItem && collections.has(kind) && !holdsHeading(element, subject));
    const of =
      candidate.scope ??
      (listed
        ? 'item'
        : region === 'own'
          ? 'page'
          : region === 'side' && isFooter(element)
            ? 'site'
            : 'item');
    placed.push({ ...candidate, key, of, at });
  });
  const tied = loosen(dropBreakdowns(sortRepeats(placed, context), budget), context);
  const sorted = iconsBeside(tied, subject, kind, budget);
  const profile = person.has(kind) || (!context.certain && isProfileAfterAll(sorted));
  const isShops = shops(sorted, kind, subject.heading);
  const isOwners = owners(sorted, kind);
  return sorted.map((it) =>
    it.of === 'page' && person.has(kind) && postKeys.has(it.key)
      ? { ...it, of: 'item' }
      : profile && it.key === 'tweets'
        ? { ...it, key: 'posts' }
        : it.of === 'page' && !profile && (isShops(it) || isOwners(it))
          ? { ...it, of: 'owner' }
          : it,
  );
}

/** What its surroundings say against a figure. One of an item is unsure anyhow, and nobody asks. */
function loosen(placed: readonly Placed[], { kind, boasts }: Context): readonly Placed[] {
  const isProse = once((block: Element) => textOf(block, longestLine + 20).length > longestLine);
  const own = placed.filter(({ of }) => of === 'page');
  const least = own.filter(({ number }) => number.modifier === 'at-least').length;
  const boasting = reports.has(kind) ? least * 3 > own.length : least > 0 && kind === 'other' && boasts();
  return placed.map((it) => {
    const { element, type, tie, of } = it;
    if (!element || type === 'structured-data' || tie === 'weak' || of === 'item') return it;
    const told = type !== 'name' && type !== 'table' && isTold(element, it, isProse);
    return told || unusual(kind, it.key, it, boasting) ? { ...it, tie: 'weak' } : it;
  });
}

/** Told in words, and not counted. */
function isTold(element: Element, candidate: Candidate, isProse: (block: Element) => boolean): boolean {
  return (
    inProse(element, isProse) ||
    isSentence(element, candidate) ||
    (tagOf(element) === 'h1' && candidate.key !== 'comments' && inTitle(element, candidate.number))
  );
}

/** On a post, "Yêu thích" is one of its reactions and no list of favourites. */
function asReaction(kind: Context['kind'], { key, label }: Candidate): string {
  return (kind === 'social-post' || kind === 'video') &&
    key === 'favorites' &&
    /^yêu thích$/i.test(label.trim())
    ? 'breakdown'
    : key;
}

const person = setOf('profile group');
const collections = setOf('profile group listing');

function holdsHeading(element: Element, { heading }: Subject): boolean {
  const holds = (at: Element): boolean => heading !== null && contains(at, heading);
  const box = nearest(element, 20, (at) => holds(at) || isA(at, 'article'));
  return box !== undefined && holds(box);
}

/** Followers and following, and nothing that a piece of content counts: whatever the page calls itself, it is a profile. */
function isProfileAfterAll(placed: readonly Placed[]): boolean {
  const keys = new Set(placed.filter((it) => it.of === 'page' && it.tie !== 'weak').map(({ key }) => key));
  return (
    keys.has('followers') &&
    keys.has('following') &&
    !['views', 'comments', 'shares', 'plays', 'score'].some((key) => keys.has(key))
  );
}

function isUnseen(element: Element): boolean {
  return typeof element.checkVisibility === 'function' && !element.checkVisibility();
}

function isFooter(element: Element): boolean {
  return nearest(element, 30, (at) => isA(at, 'footer', 'contentinfo')) !== undefined;
}

/** A title tells of numbers too: "How the video got 2 million views". */
function inTitle(element: Element, { raw }: Candidate['number']): boolean {
  return countWords(textOf(element, 200).replace(raw, '')) > 2;
}

function countWords(text: string): number {
  return wordsIn(text).length / perWord;
}

/** "Version 3.2 supports 12 views." */
function isSentence(element: Element, { key, label, type }: Candidate): boolean {
  if (key === 'rating' || type !== 'text') return false;
  const text = textOf(element, longestLine);
  return sentence.test(text) && countWords(text) - countWords(label) > 1;
}

const sentence = new RegExp(`[${letters}\\d]\\)?[.!?…]$`);

const blocks = setOf('p blockquote li figcaption td h2 h3');
const longestLine = 140;

/** A sentence tells of numbers; it does not count for the page. */
function inProse(element: Element, isProse: (block: Element) => boolean): boolean {
  const block = nearest(element, 6, (at) => blocks.has(tagOf(at)));
  return block !== undefined && isProse(block);
}
