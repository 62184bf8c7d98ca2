import type { PageFacts } from '../facts';
import type { Meta } from '../identity/meta';
import { setOf } from '../lexicon/tokens';
import type { Candidate } from './candidate';
import type { Read } from './tokens';

const holders = ['og:description', 'description', 'twitter:description'];
const speaking = setOf('profile social-post video group');
const longest = 160;

/**
 * Counts that a profile's or post's description opens with: "1,234 Followers, 56 Following, 78 Posts - …". Only where the
 * description is known to be this page's, not left from the page before it.
 */
export function readDescriptions(
  meta: Meta,
  kind: PageFacts['kind']['value'],
  read: Read,
): readonly Candidate[] {
  if (!speaking.has(kind)) return [];
  for (const holder of holders) {
    const text = meta.get(holder);
    if (!text || !/\d/.test(text)) continue;
    const found = read(opening(text)).named.filter(({ rest }) => rest <= 2);
    const keys = new Set(found.map(({ key }) => key));
    // One count alone may be a sentence's; only people who follow are said alone.
    if (keys.size < 2 && !keys.has('followers') && !keys.has('members') && !keys.has('subscribers')) continue;
    return found.map((it) => ({ ...it, element: undefined, type: 'description', tie: 'strong' }));
  }
  return [];
}

/** Up to where the description begins to speak in its own words. */
function opening(text: string): string {
  const end = text.search(/\s[-–—]\s|[:"“”]/);
  return text.slice(0, end > 0 ? Math.min(end, longest) : longest);
}
