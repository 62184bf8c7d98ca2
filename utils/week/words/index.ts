import type { Language } from '@/utils/okr/member';
import { en } from './en';
import { vi } from './vi';
import type { Words } from './words';

const words: Readonly<Record<Language, Words>> = { vi, en };

export function wordsOf(language: Language): Words {
  return words[language];
}
