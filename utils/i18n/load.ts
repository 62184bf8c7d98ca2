import type { FirstWords } from './first-vi';
import { popup as popupEn } from './popup-en';
import { popup as popupVi, type PopupWords } from './popup-vi';
import type { Words } from './vi';

export type { FirstWords, PopupWords };

/** What the popup says at first. So few words come with the popup itself: fetching them would take longer. */
export const popupWords: Readonly<Record<'vi' | 'en', PopupWords>> = { vi: popupVi, en: popupEn };

// None of these files names another, so that all that is wanted is fetched at once.
const first = {
  vi: async () => (await import('./first-vi')).first,
  en: async () => (await import('./first-en')).first,
};
const later = {
  vi: async () => (await import('./vi')).later,
  en: async () => (await import('./en')).later,
};

/** What the panel says at first, in one language; the words of the other are not fetched. */
export async function loadFirstWords(language: 'vi' | 'en'): Promise<FirstWords> {
  return { ...popupWords[language], ...(await first[language]()) };
}

/** All words of one language. */
export async function loadWords(language: 'vi' | 'en'): Promise<Words> {
  const [firstWords, laterWords] = await Promise.all([loadFirstWords(language), later[language]()]);
  return { ...firstWords, ...laterWords };
}
