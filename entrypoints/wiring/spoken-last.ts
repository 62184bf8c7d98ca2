import { languageOf } from '@/components/app';
import type { Language } from '@/utils/okr/member';

const key = 'language';

/** The language spoken last here, else the browser's: for what is said before the database is asked, or in its place. */
export function spokenLast(): Language {
  return languageOf(localStorage.getItem(key) ?? navigator.language);
}

/** Says in which language the page speaks, and remembers it. */
export function speaks(language: Language): void {
  document.documentElement.lang = language;
  localStorage.setItem(key, language);
}
