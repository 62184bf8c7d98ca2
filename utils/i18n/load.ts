import type { FirstWords } from './first-vi';
import type { Words } from './vi';

export type { FirstWords };

const firstWords = {
  vi: async (): Promise<FirstWords> => (await import('./first-vi')).first,
  en: async (): Promise<FirstWords> => (await import('./first-en')).first,
};

const words = {
  vi: async (): Promise<Words> => (await import('./vi')).vi,
  en: async (): Promise<Words> => (await import('./en')).en,
};

/** What panel and popup say at first, in one language; those of the other are not fetched. */
export function loadFirstWords(language: 'vi' | 'en'): Promise<FirstWords> {
  return firstWords[language]();
}

/** All words of one language. */
export function loadWords(language: 'vi' | 'en'): Promise<Words> {
  return words[language]();
}
