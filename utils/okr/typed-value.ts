import type { KeyResult } from './key-result';
import { changeTyped, countsChange } from './kinds/change';
import type { Language } from './member';
import { readTypedNumber } from './typed-number';

/** A value typed into a check-in, as the key result counts it; null for anything but a number. */
export function readTypedValue(text: string, language: Language, keyResult: KeyResult): number | null {
  const read = readTypedNumber(text, language);
  if (read === null) return null;
  return countsChange(keyResult) ? changeTyped(read.value, text, keyResult) : read.value;
}
