import { en } from './en';
import { vi, type Words } from './vi';

export type { Words };

/** Both languages whole: a word that one of them lacks does not compile. */
export const words: Readonly<Record<'vi' | 'en', Words>> = { vi, en };
