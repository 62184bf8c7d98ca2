import type { FirstWords } from './first-vi';
import { objectives } from './objectives-vi';
import { pages } from './pages-vi';
import { weeks } from './weeks-vi';
import { settings } from './settings-vi';
import { problems } from './problems-vi';

/** All that is said later. */
export const later = { ...objectives, ...pages, ...weeks, ...settings, ...problems };

/** All words of the product but those of its own pages. */
export type Words = FirstWords & typeof later;
