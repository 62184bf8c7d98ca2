import { useLayoutEffect } from 'preact/hooks';

/**
 * Once it is drawn, puts the focus on what `find` finds: after a dialog around it has opened, and before the next key
 * can come, which a focus that moves later would take elsewhere.
 */
export function useFirstFocus(find: () => HTMLElement | null | undefined): void {
  useLayoutEffect(() => queueMicrotask(() => find()?.focus()), []);
}
