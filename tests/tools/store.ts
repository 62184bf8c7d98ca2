import { writeFileSync } from 'node:fs';
import { privacyText } from './privacy-text';

/** What the stores are given, made anew from the present words and screens: `npm run store`. */
const github = new URL('../../.github/', import.meta.url);

writeFileSync(new URL('PRIVACY.md', github), privacyText());
