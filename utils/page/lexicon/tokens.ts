import { letters } from './letters';

/** A name out of markup cut into words: `like-buttonContainer` → ` like button container `. */
export function wordsOf(name: string): string {
  return ` ${name.replace(humps, '$1 $2').toLowerCase().replace(gaps, ' ').trim()} `;
}

const humps = /([a-z\d])([A-Z])/g;
const gaps = new RegExp(`[^${letters}]+`, 'g');

/** Weighs each text once, and remembers so many of them. */
export function once<T>(weigh: (text: string) => T, most: number): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const weighed = weigh(text);
    if (known.size < most) known.set(text, weighed);
    return weighed;
  };
}

/** The words of a line, as a set. */
export function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/** A line such as `digg:likes reply:comments` as a map. */
export function mapOf(pairs: string): ReadonlyMap<string, string> {
  return new Map(pairs.split(' ').map((pair) => pair.split(':') as [string, string]));
}
