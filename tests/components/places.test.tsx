// @vitest-environment happy-dom
import { computed, signal } from '@preact/signals';
import { cleanup, render } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { AppProvider, type App } from '@/components/app';
import { Places } from '@/components/Places';
import { words } from '@/utils/i18n';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

test('new lines are counted when nothing else happens, once for a burst of changes', async () => {
  let waiting: (() => void)[] = [];
  vi.stubGlobal('requestIdleCallback', (callback: () => void) => waiting.push(callback));
  const pause = async () => {
    await expect.poll(() => waiting.length).toBeGreaterThan(0);
    const due = waiting;
    waiting = [];
    for (const callback of due) callback();
    await new Promise((resolve) => setTimeout(resolve));
  };
  const workspace = signal(3);
  let drafts = 0;
  const fresh = computed(() => {
    drafts += 1;
    return workspace.value;
  });
  const week = { fresh, canDraft: signal(true), ready: signal(true) };
  const app = {
    workspace: { workspace, now: signal(0) },
    late: signal({ week }),
    firstWords: signal(words.vi),
  } as unknown as App;
  const { container } = render(
    <AppProvider value={app}>
      <Places place="okr" onGo={() => undefined} />
    </AppProvider>,
  );
  await pause();
  await expect.poll(() => container.textContent).toContain('3');
  expect(drafts).toBe(1);

  for (const next of [4, 5, 6]) workspace.value = next;
  expect(drafts).toBe(1);
  await pause();
  await expect.poll(() => container.textContent).toContain('6');
  expect(drafts).toBe(2);
});
