import { attr, findAll, oneLine } from '../dom';

/** The page's meta tags by name or property, the first of each. */
export function metaOf(page: Document): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const tag of findAll(page, 'meta[name],meta[property],meta[itemprop]', 400)) {
    const name = (attr(tag, 'property') || attr(tag, 'name') || attr(tag, 'itemprop')).toLowerCase();
    const content = attr(tag, 'content');
    if (content && !values.has(name)) values.set(name, oneLine(content.slice(0, 2_000)));
  }
  return values;
}
