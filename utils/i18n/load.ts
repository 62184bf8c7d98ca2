import type { FirstWords } from './first-vi';
import type { PopupWords } from './popup-vi';
import type { Words } from './vi';

export type { FirstWords, PopupWords };

const popupWords = {
  vi: async (): Promise<PopupWords> => (await import('./popup-vi')).popup,
  en: async (): Promise<PopupWords> => (await import('./popup-en')).popup,
};

const firstWords = {
  vi: async (): Promise<FirstWords> => (await import('./first-vi')).first,
  en: async (): Promise<FirstWords> => (await import('./first-en')).first,
};

const words = {
  vi: async (): Promise<Words> => (await import('./vi')).vi,
  en: async (): Promise<Words> => (await import('./en')).en,
};

/** What the popup says at first, in one language; the words of the other are not fetched. */
export function loadPopupWords(language: 'vi' | 'en'): Promise<PopupWords> {
  return popupWords[language]();
}

/** What the panel says at first. */
export function loadFirstWords(language: 'vi' | 'en'): Promise<FirstWords> {
  return firstWords[language]();
}

/** All words of one language. */
export function loadWords(language: 'vi' | 'en'): Promise<Words> {
  return words[language]();
}
