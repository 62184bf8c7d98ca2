import { useSignal, type Signal } from '@preact/signals';
import { useCallback } from 'preact/hooks';
import { useApp } from '../app';

/** Text being typed, kept on the device under this name until it is sent. */
export function useKept(
  key: string,
  initial: string,
): { readonly text: Signal<string>; type(text: string): void; forget(): void } {
  const { typing } = useApp();
  const kept = typing.kept(key);
  const text = useSignal(typeof kept === 'string' ? kept : initial);
  const type = useCallback(
    (value: string) => {
      text.value = value;
      typing.keep(key, value);
    },
    [key],
  );
  const forget = useCallback(() => {
    text.value = initial;
    typing.keep(key, null);
  }, [key, initial]);
  return { text, type, forget };
}
