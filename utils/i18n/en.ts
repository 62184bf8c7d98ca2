import { objectives } from './objectives-en';
import { pages } from './pages-en';
import { weeks } from './weeks-en';
import { settings } from './settings-en';
import { problems } from './problems-en';

export const later = { ...objectives, ...pages, ...weeks, ...settings, ...problems };
