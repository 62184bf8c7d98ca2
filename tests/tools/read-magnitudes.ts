// npx tsx tests/tools/read-magnitudes.ts   writes utils/page/number/magnitudes.ts from what Intl knows
import { writeFileSync } from 'node:fs';
import { numberLineOf } from '@/utils/page/number/affixes';
import { everyLanguage } from './read-locales';

/** The languages of most pages; what others write is asked of Intl when a page is in one of them. */
const common = new Set('de en es fr it pt ru vi zh'.split(' '));

const families = new Map<string, string[]>();
for (const language of everyLanguage()) {
  const line = numberLineOf(language);
  if (line === undefined || !common.has(language.split('-')[0] ?? '')) continue;
  families.set(line, [...(families.get(line) ?? []), language]);
}
const lines = [...families].map(([line, members]) => `${members.join(' ')};${line}`);

writeFileSync(
  new URL('../../utils/page/number/magnitudes.ts', import.meta.url),
  `// Written by tests/tools/read-magnitudes.ts from Intl; not edited by hand.

/** One line a family of languages: their codes; the decimal sign; the compact affixes, each followed by its power of ten. */
export const families: readonly string[] = [
${lines.map((line) => `  ${quoted(line)},`).join('\n')}
];
`,
);

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
