import type { ParseOptions } from '../read-sentence';
import { severalIn } from '../several';
import type { Placed } from './outline';

/** "Grow the blog: 20 posts, 50k visits": where nothing else names the objective, the head of the list does. */
export function withHeads(placed: readonly Placed[], options: ParseOptions): readonly Placed[] {
  let isNamed = false;
  return placed.flatMap((each, i) => {
    const names = each.role === 'objective';
    const isAlone = names ? placed[i + 1]?.role !== 'keyResult' : each.role === 'keyResult' && !isNamed;
    const head = isAlone ? headOf(each.text, options) : '';
    isNamed ||= names;
    if (head === '') return [each];
    return [
      { ...each, role: 'objective', text: head },
      { ...each, role: 'keyResult' },
    ];
  });
}

function headOf(text: string, options: ParseOptions): string {
  if (!/[:–—-] /u.test(text)) return '';
  const several = severalIn(text, options);
  return several?.surely ? several.head : '';
}
