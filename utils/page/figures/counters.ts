import { mapOf, setOf } from '../lexicon/tokens';
import { readNumber, type ReadNumber } from '../number/read-number';

/** The figure that data calls by this name: `LikeAction`, `https://schema.org/ViewAction`, `digg_count`. */
export function counterKey(name: string): string | undefined {
  const word = name
    .replace(/^.*[/#]/, '')
    .toLowerCase()
    .replaceAll('_', '')
    .replace(/s?(?:count|action)?s?$/, '');
  return same.has(word) ? `${word}s` : other.get(word);
}

const same = setOf('like dislike comment share repost tweet view download bookmark save review');
const other = mapOf(
  'digg:likes reply:comments watch:views read:views play:views pagevisit:views listen:plays follow:followers subscribe:subscribers write:posts collect:saves agree:upvotes',
);

/** A number as data writes it. */
export function numberOf(value: unknown, key: string): ReadNumber | undefined {
  const text = typeof value === 'object' ? '' : String(value).trim().slice(0, 40);
  // "4." is 4.
  const number = readNumber(text.replace(/\.$/, ''), 'en');
  // A point is hardly ever for grouping here.
  const plain = key === 'rating' ? /^\d+\.?\d*$/ : /^\d+(?!\.\d{3}$)\.?\d*$/;
  return number && plain.test(text) ? { ...number, value: Number(text), granularity: 0 } : number;
}
