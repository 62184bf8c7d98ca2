// npx tsx tests/tools/read-magnitudes.ts   writes how languages write numbers, as Intl knows it
import { writeFileSync } from 'node:fs';
import { numberLineOf } from './number-line';
import { everyLanguage } from './read-locales';

/** The languages of OKRail's users: the reader carries them; what others write is handed to it with the page's language. */
const own = ['en', 'vi'];

const all = new Map(everyLanguage().map((language) => [language, numberLineOf(language) ?? '']));
/** A region is named where it writes otherwise than its language. */
const others = [...all].filter(([language, line]) => {
  const [wider, region] = language.split('-');
  return region ? line !== all.get(wider!) : !own.includes(language);
});

write('number/magnitudes.ts', 'common', new Map(own.map((language) => [language, all.get(language) ?? ''])));
write('languages/numbers.ts', 'numbers', new Map(others));

function write(file: string, name: string, lines: ReadonlyMap<string, string>): void {
  writeFileSync(
    new URL(`../../utils/page/${file}`, import.meta.url),
    `// Written by tests/tools/read-magnitudes.ts from Intl; not edited by hand.

/** By language, its decimal sign and its compact affixes, each followed by its power of ten. */
export const ${name}: Readonly<Record<string, string>> = {
${[...lines].map(([language, line]) => `  ${/-/.test(language) ? quoted(language) : language}: ${quoted(line)},`).join('\n')}
};
`,
  );
}

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
