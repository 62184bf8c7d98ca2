// @vitest-environment happy-dom
import { render } from 'preact';
import { useRef } from 'preact/hooks';
import { expect, test } from 'vitest';
import { useFirstFocus } from '@/components/ui/use-first-focus';

function Field() {
  const field = useRef<HTMLInputElement>(null);
  useFirstFocus(() => field.current);
  return <input ref={field} aria-label="here" />;
}

test('the focus is where it belongs before a frame is drawn, so that no key in between goes elsewhere', async () => {
  render(<Field />, document.body);
  await Promise.resolve();

  expect(document.activeElement?.getAttribute('aria-label')).toBe('here');
});
