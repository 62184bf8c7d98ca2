import { Component, h, type ComponentChild, type FunctionComponent } from 'preact';

/** Shows a component again only when one of its props is another value: a board of rows stays still around a change. */
export function memo<P extends object>(Inner: FunctionComponent<P>): FunctionComponent<P> {
  return class Memo extends Component<P> {
    override shouldComponentUpdate(next: Readonly<P>): boolean {
      return (Object.keys(next) as (keyof P)[]).some((key) => next[key] !== this.props[key]);
    }
    override render(props: P): ComponentChild {
      return h(Inner, props);
    }
  } as unknown as FunctionComponent<P>;
}
