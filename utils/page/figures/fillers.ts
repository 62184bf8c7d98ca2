import { setOf } from '../lexicon/tokens';
import { fold, perWord, type Words } from '../lexicon/letters';
import type { FoundLabel } from '../lexicon/lexicon';
import { newSieve } from '../lexicon/sieve';

/** Words of a text, folded or not, that are neither fillers nor part of a label. */
export function wordsOutside(text: string, words: Words, labels: readonly FoundLabel[]): number {
  let count = 0;
  for (let at = 0; at < words.length; at += perWord) {
    let from = words[at]!;
    const to = words[at + 1]!;
    const whole = from;
    for (const { start, end } of labels) {
      if (end <= from || start >= to) continue;
      if (start > from && !isFiller(text.slice(from, start))) count += 1;
      from = end;
    }
    if (from >= to) continue;
    const surely = from === whole && !sieve.mayHold(text, from, to);
    if (surely || !isFiller(text.slice(from, to))) count += 1;
  }
  return count;
}

function isFiller(word: string): boolean {
  return fillers.has(fold(word));
}

/** They count for nothing around a name. */
export const fillers: ReadonlySet<string> = setOf(
  'total all view see read the this of to and on in tổng tất cả số xem có được user users people người lượt số le la les de des du tous das die der alle los las el всего top hơn khoảng about over more than link gif video post bài viết toàn bộ chính repository your a with has have tb trung bình',
);
const sieve = newSieve(fillers);
