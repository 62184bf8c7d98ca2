import { en } from './en';
import { vi, type HelpWords } from './vi';

export type { Passage } from './passage';
export type { HelpWords } from './vi';

/** A part of the help page, named after `#` in its address. */
export type HelpPart = keyof HelpWords['part'];

export const helpWords: Readonly<Record<'vi' | 'en', HelpWords>> = { vi, en };
