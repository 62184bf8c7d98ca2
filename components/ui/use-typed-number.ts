import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { TypedNumber } from '@/utils/okr/typed-number';
import { useApp } from '../app';

/** How people type numbers; fetched with the first key. */
const reader = signal<typeof import('@/utils/okr/typed-number') | undefined>(undefined);

/** The number that was typed; null when it is none, undefined where nothing is typed or it is not told yet. */
export function useTypedNumber(text: string): TypedNumber | null | undefined {
  const { language } = useApp();
  const isTyped = text.trim() !== '';
  useEffect(() => {
    if (isTyped && !reader.peek())
      void import('@/utils/okr/typed-number').then((module) => (reader.value = module));
  }, [isTyped]);
  return isTyped ? reader.value?.readTypedNumber(text, language.value) : undefined;
}
