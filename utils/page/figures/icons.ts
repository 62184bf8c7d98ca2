import { attr, attributesOf, childCountOf, find, findAll, tagOf } from '../dom';
import { once, wordsOf } from '../lexicon/tokens';
import type { Beside } from './candidate';
import type { Read } from './tokens';

/** Finds an icon, a class or a test hook beside a lone number: "like-button", `<use href="#comment">`. */
export function iconFinder(read: Read): (element: Element) => Beside | undefined {
  const hintIn = once(hintOf, 5_000);
  return once((element: Element) => iconOf(element, read, hintIn));
}

type HintIn = (value: string) => string;

function iconOf(element: Element, read: Read, hintIn: HintIn): Beside | undefined {
  const parts = childCountOf(element) > 0 ? [element, ...findAll(element, marks, 6)] : [element];
  const named: Beside[] = [];
  const around: string[] = [];
  for (const part of parts) {
    const given = attributesOf(part);
    if (given.length === 0) continue;
    const name = nameOf(part, given, read);
    if (name) named.push(name);
    const hint = name?.key ?? hintsOf(part, given, hintIn);
    if (hint) around.push(hint);
  }
  // Arrows both ways: the number between them is the balance.
  const key = around.includes('upvotes') && around.includes('downvotes') ? 'score' : around[0];
  const said = named.find((it) => it.key === key);
  if (said) return said;
  if (key === 'score' && around.includes('upvotes')) return { key, label: '', type: 'name', tie: 'strong' };
  return key ? { key, label: '', type: 'icon', tie: 'fair' } : undefined;
}

/** What the icon calls itself, in any language we know: `<svg aria-label="Thích">`. */
function nameOf(part: Element, given: readonly string[], read: Read): Beside | undefined {
  const name =
    calling.reduce((said, it) => said || (given.includes(it) ? attr(part, it) : ''), '') ||
    (tagOf(part) === 'svg' ? find(part, 'title')?.textContent : '');
  if (!name || name.length > 40) return undefined;
  const { label, words, named } = read(name);
  if (!label || words > 1 || named.length > 0 || label.key === 'breakdown') return undefined;
  return { key: label.key, label: name, type: 'icon', tie: 'fair' };
}

const calling = 'aria-label title alt data-tooltip data-original-title data-bs-original-title'.split(' ');
const marks = 'svg,use,i,img,button,[data-icon]';

function hintsOf(element: Element, given: readonly string[], hintIn: HintIn): string | undefined {
  for (const name of hintAttributes) {
    const value = given.includes(name) ? attr(element, name) : '';
    if (!value || value.length > 300) continue;
    // What an address calls its page in words is that page's title.
    const hint = hintIn(value.replaceAll(titles, ''));
    if (hint !== none) return hint || undefined;
  }
  return undefined;
}

/** The key that a name hints at, '' where it hints that the number is no figure, `none` where it hints at nothing. */
function hintOf(value: string): string {
  const words = wordsOf(value);
  return some.test(words) ? hints.find(([, names]) => patternOf(names).test(words))![0] : none;
}

const titles = /\/\w+-\w+-[^/#?]*/g;
const none = '-';

const hintAttributes =
  'aria-label data-testid data-e2e data-icon data-click-id id class href xlink:href alt name'.split(' ');

/** A key, and what hints at it in a name cut into words, " like button container "; no key where the number is no figure. */
const hints = `
:breakdown|histogram|cart|password|captcha|price|quantity|cookie|year|date|time|duration|page
downvotes:down ?votes?|dislikes?|thumbs ?down|vote down
score:vote scores?|score (un)?voted
upvotes:up ?votes?|thumbs ?up|vote up
followers:followers?
likes:like[sd]?|hearts?|digg(num)?|favou?rites?
comments:comments?|cmts?|responses?|discussion|speech bubble|binh ?luan
reposts:restacks?|reposts?|retweets?|refresh ccw|repeat
shares:share[sd]?
views:views?|eyes?|luot ?xem
plays:plays?
bookmarks:bookmarks?
claps:claps?
score:karma|post score|points
votes:votes?
reactions:reactions?
`
  .trim()
  .split('\n')
  .map((line) => line.split(':') as [string, string]);
const patternOf = once((names: string) => new RegExp(` (?:${names}) `));
/** Most names hint at nothing: one question in place of one for each key. */
const some = patternOf(hints.map(([, names]) => names).join('|'));
