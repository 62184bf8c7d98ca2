// npx tsx tests/tools/read-magnitudes.ts   writes utils/page/number/magnitudes.ts from what Intl knows
import { writeFileSync } from 'node:fs';
import { numberLineOf } from '@/utils/page/number/affixes';
import { everyLanguage } from './read-locales';

/** The languages of OKRail's users; what others write is asked of Intl when a page is in one of them. */
const common = 'en vi'.split(' ');

const lines = common.map((language) => `${language};${numberLineOf(language)}`);
const apart = everyLanguage().filter((language) => {
  const [base = ''] = language.split('-');
  return base !== language && common.includes(base) && numberLineOf(language) !== numberLineOf(base);
});

writeFileSync(
  new URL('../../utils/page/number/magnitudes.ts', import.meta.url),
  `// Written by tests/tools/read-magnitudes.ts from Intl; not edited by hand.

/** One line a language: its code; the decimal sign; the compact affixes, each followed by its power of ten. */
export const common: readonly string[] = [
${lines.map((line) => `  ${quoted(line)},`).join('\n')}
];

/** Regions that write numbers otherwise than their language does. */
export const apart =
  ${quoted(apart.join(' '))};
`,
);

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
