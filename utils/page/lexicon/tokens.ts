import { letters } from './letters';

/** A name out of markup cut into words: `like-buttonContainer` → ` like button container `. */
export function wordsOf(name: string): string {
  return ` ${name.replace(gaps, ' ').toLowerCase().trim()} `;
}

const gaps = new RegExp(`(?<=[a-z])(?=[A-Z])|[^${letters}]+`, 'g');

/** Weighs each thing once, and remembers so many of them. */
export function once<T, K = void>(weigh: (it: K) => T, most = Infinity): (it: K) => T {
  const known = new Map<K, T>();
  return (it) => {
    const before = known.get(it);
    if (before !== undefined || known.has(it)) return before!;
    const weighed = weigh(it);
    if (known.size < most) known.set(it, weighed);
    return weighed;
  };
}

/** Things by what they have in common, each in the order they came in. */
export function grouped<K, T>(all: Iterable<T>, keyOf: (it: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const it of all) {
    const key = keyOf(it);
    const same = groups.get(key);
    if (same) same.push(it);
    else groups.set(key, [it]);
  }
  return groups;
}

/** The words of a line, as a set. */
export function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/** A line such as `digg:likes reply:comments` as a map. */
export function mapOf(pairs: string): ReadonlyMap<string, string> {
  return new Map(pairs.split(' ').map((pair) => pair.split(':') as [string, string]));
}
