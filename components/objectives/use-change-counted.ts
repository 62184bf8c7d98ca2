import type { KeyResult } from '@/utils/okr/key-result';
import { changeTyped, countsChange } from '@/utils/okr/kinds/change';
import { useFormats, usePopupWords } from '../app';

/** For a key result that counts a change: the words that say so at its field, and how a typed number is understood. */
export function useChangeCounted(keyResult: KeyResult) {
  const t = usePopupWords();
  const formats = useFormats();
  if (!countsChange(keyResult)) return undefined;
  return {
    words: t.changeSoFar(keyResult.direction === 'decrease'),
    shown: (value: number, text: string) => formats.change(changeTyped(value, text, keyResult)),
  };
}
