import { readNumber, type ReadNumber } from '../number/read-number';

/** The figure that data calls by this name: `LikeAction`, `UserComments`, `digg_count`. */
export function counterKey(name: string): string | undefined {
  const word = name
    .toLowerCase()
    .replaceAll('_', '')
    .replace(/(?:count|action)$/, '')
    .replace(/s$/, '');
  return Object.hasOwn(keys, word) ? keys[word] : undefined;
}

const keys: Readonly<Record<string, string>> = {
  like: 'likes',
  digg: 'likes',
  dislike: 'dislikes',
  comment: 'comments',
  reply: 'comments',
  share: 'shares',
  repost: 'reposts',
  tweet: 'tweets',
  watch: 'views',
  view: 'views',
  read: 'views',
  play: 'views',
  pagevisit: 'views',
  listen: 'plays',
  download: 'downloads',
  follow: 'followers',
  subscribe: 'subscribers',
  write: 'posts',
  bookmark: 'bookmarks',
  collect: 'saves',
  save: 'saves',
  agree: 'upvotes',
  review: 'reviews',
};

/** A number as data writes it. */
export function numberOf(value: unknown): ReadNumber | undefined {
  const text =
    typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim().slice(0, 40) : '';
  if (!/^\d+\.?\d*$/.test(text)) return text ? readNumber(text, 'en') : undefined;
  return {
    value: Number(text),
    start: 0,
    end: text.length,
    raw: text,
    granularity: 0,
    modifier: null,
    unit: 'count',
    currency: null,
    signed: false,
  };
}
