// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import { signal } from '@preact/signals';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { App } from '@/components/app';

let frames: (() => void)[] = [];
let pauses: (() => void)[] = [];

beforeEach(() => {
  vi.resetModules();
  [frames, pauses] = [[], []];
  vi.stubGlobal('requestAnimationFrame', (callback: () => void) => frames.push(callback));
  vi.stubGlobal('requestIdleCallback', (callback: () => void) => pauses.push(callback));
  vi.useFakeTimers({ toFake: ['setTimeout'] });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A first screen with a part that comes later, shown or not; what was fetched for it, in order. */
async function firstScreen({ shown = true } = {}) {
  const { lazy, fetchAhead } = await import('@/components/ui/lazy');
  const { AppProvider } = await import('@/components/app');
  const fetched: string[] = [];
  const Part = lazy(async () => {
    fetched.push('part');
    return () => <p>here</p>;
  });
  const complete = signal(false);
  const app = {
    workspace: { getReady: async () => void fetched.push('acting') },
    complete,
    async fetchRest() {
      fetched.push('rest');
      complete.value = true;
    },
  } as unknown as App;
  const { container } = render(<AppProvider value={app}>{shown && <Part />}</AppProvider>);
  void fetchAhead(
    [async () => void fetched.push('whole')],
    [async () => void fetched.push('next')],
    [async () => void fetched.push('last')],
  );
  const time = (ms: number) => vi.advanceTimersByTimeAsync(ms);
  return { fetched, container, time };
}

test('until the first frame is drawn nothing else is fetched and no pause is used', async () => {
  const { fetched, container, time } = await firstScreen();
  await time(500);
  expect(fetched).toEqual([]);
  expect(pauses).toEqual([]);

  for (const frame of frames) frame();
  await time(0);

  expect(fetched.toSorted()).toEqual(['acting', 'part', 'rest']);
  await vi.waitFor(() => expect(container.textContent).toBe('here'));
  for (const pause of pauses) pause();
  await time(0);
  expect(fetched).toContain('whole');
});

test('a page that nobody sees draws no frame, and still becomes complete', async () => {
  const { fetched, time } = await firstScreen();

  await time(1_000);
  for (const pause of pauses) pause();
  await time(0);

  expect(fetched.toSorted()).toEqual(['acting', 'part', 'rest', 'whole']);
});

test('what a click may need is fetched once the pointer is on the screen, and not while it is only looked at', async () => {
  const { fetched, time } = await firstScreen({ shown: false });
  const quiet = async () => {
    for (let step = 0; step < 5; step += 1) {
      for (const pause of pauses) pause();
      await time(0);
    }
  };
  await time(1_000);
  await quiet();
  expect(fetched).toEqual(['whole']);

  document.body.dispatchEvent(new Event('pointerover', { bubbles: true }));
  await time(0);
  await quiet();

  expect(fetched).toEqual(['whole', 'next', 'part', 'last']);
});
