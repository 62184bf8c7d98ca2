import { useSignal } from '@preact/signals';
import type { FunctionComponent } from 'preact';
import { useEffect } from 'preact/hooks';

/** A component whose code is fetched when it is first shown, so that opening the panel does not wait for it. */
export function lazy<P extends object>(load: () => Promise<FunctionComponent<P>>): FunctionComponent<P> {
  return function Lazy(props: P) {
    const loaded = useSignal<{ readonly Inner: FunctionComponent<P> } | undefined>(undefined);
    useEffect(() => void load().then((Inner) => (loaded.value = { Inner })), []);
    return loaded.value ? <loaded.value.Inner {...props} /> : null;
  };
}
