import { attr, listOf, oneLine } from '../dom';

/** The page's meta tags by name or property in small letters; of several names the first that says something. */
export interface Meta {
  readonly get: (names: string) => string | undefined;
}

const mostTags = 400;

export function metaOf(page: Document): Meta {
  const values = new Map<string, string>();
  const tags = listOf(page, 'meta');
  for (let at = 0; at < tags.length && at < mostTags; at += 1) {
    const tag = tags[at]!;
    const name = (attr(tag, 'property') || attr(tag, 'name') || attr(tag, 'itemprop')).toLowerCase();
    if (values.has(name)) continue;
    const content = attr(tag, 'content');
    if (content) values.set(name, content);
  }
  return {
    get(names) {
      const name = names.split(' ').find((it) => values.has(it));
      return name === undefined ? undefined : oneLine(values.get(name)!.slice(0, 2_000));
    },
  };
}
