import { attr, findAll } from '../dom';

/** A page's microdata, looked for once and only when asked for. */
export interface Props {
  /** Elements of one property, in document order. */
  readonly of: (name: string) => readonly Element[];
}

const mostProps = 4_000;

export function propsOn(page: Document): Props {
  let byName: Map<string, Element[]> | undefined;
  return {
    of(name) {
      byName ??= byNameOn(page);
      return byName.get(name) ?? none;
    },
  };
}

const none: readonly Element[] = [];

function byNameOn(page: Document): Map<string, Element[]> {
  const byName = new Map<string, Element[]>();
  for (const element of findAll(page, '[itemprop]', mostProps)) {
    const name = attr(element, 'itemprop');
    const same = byName.get(name);
    if (same) same.push(element);
    else byName.set(name, [element]);
  }
  return byName;
}
