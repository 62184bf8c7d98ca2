import { attr, findAll } from '../dom';
import { wordsOf } from '../lexicon/tokens';
import type { Beside } from './beside';

/** An icon, a class or a test hook beside a lone number: "like-button", `<use href="#comment">`. */
export function iconOf(element: Element): Beside | undefined {
  const around = [element, ...findAll(element, 'svg,use,i,img,button,[data-icon]', 6)]
    .map(hintsOf)
    .filter((it) => it !== undefined);
  // Arrows both ways: the number between them is the balance.
  const key = around.includes('upvotes') && around.includes('downvotes') ? 'score' : around[0];
  if (key === 'score' && around.includes('upvotes')) return { key, label: '', type: 'name', tie: 'strong' };
  return key ? { key, label: '', type: 'icon', tie: 'fair' } : undefined;
}

function hintsOf(element: Element): string | undefined {
  for (const name of hintAttributes) {
    const value = attr(element, name);
    if (!value || value.length > 300) continue;
    const words = wordsOf(value);
    const hit = hints.find(([pattern]) => pattern.test(words));
    if (hit) return hit[1] || undefined;
  }
  return undefined;
}

const hintAttributes = [
  'aria-label',
  'data-testid',
  'data-e2e',
  'data-icon',
  'data-click-id',
  'id',
  'class',
  'href',
  'xlink:href',
  'alt',
  'name',
];

/** Matched against names cut into words: " like button container ". */
const hints: readonly (readonly [RegExp, string])[] = [
  [/ (?:breakdown|histogram|cart|password|captcha|price|quantity|cookie|year|date|time|duration|page) /, ''],
  [/ (?:down ?votes?|dislikes?|thumbs ?down|vote down) /, 'downvotes'],
  [/ vote scores? | score (?:un)?voted /, 'score'],
  [/ (?:up ?votes?|thumbs ?up|vote up) /, 'upvotes'],
  [/ (?:followers?) /, 'followers'],
  [/ (?:likes?|liked|hearts?|digg(?:num)?|favou?rites?) /, 'likes'],
  [/ (?:comments?|responses?|discussion|speech bubble|binhluan|binh luan) /, 'comments'],
  [/ (?:restacks?|reposts?|retweets?) /, 'reposts'],
  [/ (?:share|shares|shared) /, 'shares'],
  [/ (?:views?|view count|eye|eyes|luotxem|luot xem) /, 'views'],
  [/ (?:plays?|play count) /, 'plays'],
  [/ (?:bookmarks?) /, 'bookmarks'],
  [/ (?:claps?) /, 'claps'],
  [/ (?:karma|post score) /, 'score'],
  [/ (?:votes?|vote count) /, 'votes'],
  [/ (?:reactions?) /, 'reactions'],
];
