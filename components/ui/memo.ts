import { Component, h, type ComponentChild, type FunctionComponent } from 'preact';

/**
 * Shows a component again only when its props are others than before, one by one or by `same`: a board of rows stays
 * still around a change.
 */
export function memo<P extends object>(
  Inner: FunctionComponent<P>,
  same: (a: Readonly<P>, b: Readonly<P>) => boolean = oneByOne,
): FunctionComponent<P> {
  return class Memo extends Component<P> {
    override shouldComponentUpdate(next: Readonly<P>): boolean {
      return !same(this.props, next);
    }
    override render(props: P): ComponentChild {
      return h(Inner, props);
    }
  } as unknown as FunctionComponent<P>;
}

function oneByOne<P extends object>(a: Readonly<P>, b: Readonly<P>): boolean {
  return (Object.keys(b) as (keyof P)[]).every((key) => a[key] === b[key]);
}
