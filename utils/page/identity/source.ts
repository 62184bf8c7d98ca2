import type { Budget } from '../budget';
import { attr, find } from '../dom';
import type { Source } from './identity';
import { thingsOn } from './json';
import { mainThing, samePath } from './main-thing';
import { metaOf } from './meta';
import { propsOn } from './props';

/** What a page at an address says of itself. */
export function sourceOf(page: Document, address: string, budget: Budget): Source {
  const meta = metaOf(page);
  const things = thingsOn(page, budget);
  const link = find(page, 'link[rel~=canonical]');
  const canonical = link ? attr(link, 'href') : '';
  return {
    page,
    address,
    meta,
    things,
    canonical,
    props: propsOn(page),
    main: mainThing(things, address),
    ...isFresh(meta.get('og:url'), canonical, address),
  };
}

/** After navigation without reload the tags of the page before are still there: their own address gives them away. */
function isFresh(
  named: string | undefined,
  canonical: string,
  address: string,
): Pick<Source, 'fresh' | 'sure'> {
  const said = [named ?? '', canonical].filter((it) => /^https?:/.test(it));
  const same = said.some((it) => samePath(it, address));
  return { fresh: same || said.length === 0, sure: same };
}

/** A page that tells nothing of itself. */
export function bareSource(page: Document, address: string): Source {
  const none = { get: () => undefined };
  const props = { of: () => [] };
  return {
    page,
    address,
    meta: none,
    things: [],
    canonical: '',
    props,
    main: undefined,
    fresh: false,
    sure: false,
  };
}
