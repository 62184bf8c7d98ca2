// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { AppProvider, type App } from '@/components/app';
import { Confidence } from '@/components/ui/Confidence';
import { words } from '@/utils/i18n';

afterEach(cleanup);

test('Enter sends the form and goes no further: a field that takes the focus then would send it once more', () => {
  const onSubmit = vi.fn((event: Event) => event.preventDefault());
  const app = { popupWords: signal(words.en), firstWords: signal(words.en) } as unknown as App;
  const { getByRole } = render(
    <AppProvider value={app}>
      <form onSubmit={onSubmit}>
        <Confidence name="KR 1.1" value={2} onChange={() => undefined} />
      </form>
    </AppProvider>,
  );

  const goesOn = fireEvent.keyDown(getByRole('spinbutton'), { key: 'Enter' });

  expect(onSubmit).toHaveBeenCalledTimes(1);
  expect(goesOn).toBe(false);
});
