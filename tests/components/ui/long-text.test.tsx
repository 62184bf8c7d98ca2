// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { AppProvider, type App } from '@/components/app';
import { LongText } from '@/components/ui/LongText';
import { words } from '@/utils/i18n';

afterEach(cleanup);

const t = words.en;
const shown = (text: string) =>
  render(
    <AppProvider value={{ allWords: signal(t) } as unknown as App}>
      <LongText text={text} />
    </AppProvider>,
  );

test('a note of a sentence stands as it is', () => {
  expect(shown('Went well.').queryByRole('button')).toBeNull();
});

test('a long note is cut for the eye only, until it is asked for', () => {
  const note = 'The post went well in the group. '.repeat(28).trim();
  const { getByText, getByRole } = shown(note);

  expect(getByText(note).className).toBe('cut');
  fireEvent.click(getByRole('button', { name: t.readOn }));
  expect(getByText(note).className).toBe('');
  fireEvent.click(getByRole('button', { name: t.showLess }));
  expect(getByText(note).className).toBe('cut');
});
