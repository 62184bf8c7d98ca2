// npx tsx tests/tools/read-magnitudes.ts   writes utils/page/number/magnitudes.ts from what Intl knows
import { writeFileSync } from 'node:fs';
import { numberLineOf } from '@/utils/page/number/affixes';

/** The languages of OKRail's users; what others write is asked of Intl when a page is in one of them. */
const common = ['en', 'vi'];

writeFileSync(
  new URL('../../utils/page/number/magnitudes.ts', import.meta.url),
  `// Written by tests/tools/read-magnitudes.ts from Intl; not edited by hand.

/** By language, its decimal sign and its compact affixes, each followed by its power of ten. */
export const common: Readonly<Record<string, string>> = {
${common.map((language) => `  ${language}: ${quoted(numberLineOf(language) ?? '')},`).join('\n')}
};
`,
);

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
