import type { FoundLabel } from '../lexicon/lexicon';

/** Words that are neither fillers nor part of a label. */
export function wordsOutside(
  folded: string,
  bounds: readonly number[],
  labels: readonly FoundLabel[],
): number {
  let words = 0;
  for (let at = 0; at < bounds.length; at += 2) {
    let from = bounds[at]!;
    const to = bounds[at + 1]!;
    for (const { start, end } of labels) {
      if (end <= from || start >= to) continue;
      if (start > from && !fillers.has(folded.slice(from, start))) words += 1;
      from = end;
    }
    if (from < to && !fillers.has(folded.slice(from, to))) words += 1;
  }
  return words;
}

const fillers = new Set([
  'total',
  'all',
  'view',
  'see',
  'read',
  'the',
  'this',
  'of',
  'to',
  'and',
  'on',
  'in',
  'tổng',
  'tất',
  'cả',
  'số',
  'xem',
  'có',
  'được',
  'user',
  'users',
  'people',
  'người',
  'lượt',
  'số',
  'le',
  'la',
  'les',
  'de',
  'des',
  'du',
  'tous',
  'das',
  'die',
  'der',
  'alle',
  'los',
  'las',
  'el',
  'всего',
  'top',
  'hơn',
  'khoảng',
  'about',
  'over',
  'more',
  'than',
  'link',
  'gif',
  'video',
  'post',
  'bài',
  'viết',
  'toàn',
  'bộ',
  'chính',
  'repository',
  'your',
  'a',
  'with',
  'has',
  'have',
]);
