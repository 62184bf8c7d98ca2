import { attr, findAll } from '../dom';
import { grouped, once } from '../lexicon/tokens';

/** A page's microdata, looked for once and only when asked for. */
export interface Props {
  /** Elements of one property, in document order. */
  readonly of: (name: string) => readonly Element[];
}

const mostProps = 4_000;

export function propsOn(page: Document): Props {
  const byName = once(() => grouped(findAll(page, '[itemprop]', mostProps), (it) => attr(it, 'itemprop')));
  return { of: (name) => byName().get(name) ?? none };
}

const none: readonly Element[] = [];
