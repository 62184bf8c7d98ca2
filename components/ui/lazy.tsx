import { useSignal } from '@preact/signals';
import type { FunctionComponent } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { useApp } from '../app';
import { PartMissing } from './PartMissing';

/** What will be wanted soon, in the order in which it was named. */
const wantedSoon = new Set<() => Promise<unknown>>();

/**
 * A component whose code the first screen does not wait for. `soon`: fetched once somebody turns to the screen, while
 * nothing else happens, or when it is shown, whichever comes first. `asked`: only when it is shown. `later`: it is shown
 * with the first screen, and comes into it when that is done. The app is complete when it is drawn; one that is content
 * with the first words and a glance (`first`) does not wait for that.
 */
export function lazy<P extends object>(
  load: () => Promise<FunctionComponent<P>>,
  when: 'soon' | 'asked' | 'later' = 'soon',
  { first = false }: { readonly first?: boolean } = {},
): FunctionComponent<P> {
  let Inner: FunctionComponent<P> | undefined;
  const fetchIt = async () => {
    Inner ??= await load();
  };
  if (when === 'soon') wantedSoon.add(fetchIt);
  return function Lazy(props: P) {
    const { workspace, complete, fetchRest } = useApp();
    const isReady = first || complete.value;
    const state = useSignal<'coming' | 'here' | 'missing'>(Inner && isReady ? 'here' : 'coming');
    const fetchAll = async () => {
      if (!first) await seen();
      await Promise.all([fetchIt(), first || fetchRest()]);
    };
    useLayoutEffect(() => {
      // Who turns to a part may soon act in it.
      if (when !== 'later') void seen().then(workspace.getReady);
      if (state.peek() !== 'coming') return;
      void (when === 'later' ? idle().then(fetchAll) : fetchAll()).then(
        () => (state.value = 'here'),
        () => (state.value = 'missing'),
      );
    }, []);
    if (state.value === 'missing') return <PartMissing />;
    return Inner && state.value === 'here' ? <Inner {...props} /> : null;
  };
}

/**
 * Fetches what will be wanted soon, one after another while nothing else happens: these first; once somebody turns to
 * the screen, these next, then components, and these last. A screen that is only looked at, all day long, holds none
 * of those. What fails is tried again when it is wanted.
 */
export async function fetchAhead(
  first: readonly (() => Promise<unknown>)[],
  next: readonly (() => Promise<unknown>)[],
  last: readonly (() => Promise<unknown>)[],
): Promise<void> {
  const fetchQuietly = async (fetchIt: () => Promise<unknown>) => {
    await idle();
    await fetchIt().catch(() => undefined);
  };
  for (const fetchIt of first) await fetchQuietly(fetchIt);
  await turnedTo();
  for (const fetchIt of next) await fetchQuietly(fetchIt);
  // A part that has come may name others.
  for (const fetchIt of wantedSoon) await fetchQuietly(fetchIt);
  for (const fetchIt of last) await fetchQuietly(fetchIt);
}

/** Answers once the pointer or the focus is on the screen: a click or a key may be next. */
function turnedTo(): Promise<void> {
  return new Promise((resolve) => {
    for (const sign of ['pointerover', 'focusin', 'keydown'])
      addEventListener(sign, () => resolve(), { once: true, passive: true });
  });
}

/** Answers when nothing else happens. Before the first frame is drawn the browser may have time, but the user waits. */
export async function idle(): Promise<void> {
  await seen();
  await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 5_000 }));
}

let seeing: Promise<void> | undefined;

/** Answers once the first screen has been drawn. A page that nobody sees draws no frame, and is not waited for long. */
function seen(): Promise<void> {
  seeing ??= new Promise((resolve) => {
    setTimeout(resolve, document.hidden ? 0 : 1_000);
    requestAnimationFrame(() => setTimeout(resolve));
  });
  return seeing;
}
