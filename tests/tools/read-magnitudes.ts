// npx tsx tests/tools/read-magnitudes.ts   writes utils/page/number/magnitudes.ts from what Intl knows
import { writeFileSync } from 'node:fs';
import { everyLanguage } from './read-locales';

/** Affixes that compact forms of a language put beside the digits, each with its power of ten. */
function affixesOf(locale: string): ReadonlyMap<string, number> {
  const affixes = new Map<string, number>();
  const clashing = new Set<string>();
  for (const compactDisplay of ['short', 'long'] as const) {
    const compact = new Intl.NumberFormat(locale, {
      notation: 'compact',
      compactDisplay,
      numberingSystem: 'latn',
    });
    for (let power = 3; power <= 14; power += 1) {
      for (const leading of [1, 2, 5]) {
        const parts = compact.formatToParts(leading * 10 ** power);
        const affix = parts
          .filter(({ type }) => type === 'compact')
          .map(({ value }) => value.replaceAll(/[\u200e\u200f\u061c]/g, '').trim())
          .join(' ');
        const digits = Number(
          parts
            .filter(({ type }) => type === 'integer')
            .map(({ value }) => value)
            .join(''),
        );
        if (!affix || !digits) continue;
        const exponent = Math.round(Math.log10((leading * 10 ** power) / digits));
        const known = affixes.get(affix);
        if (known !== undefined && known !== exponent) clashing.add(affix);
        affixes.set(affix, exponent);
      }
    }
  }
  for (const affix of clashing) affixes.delete(affix);
  return affixes;
}

function decimalOf(locale: string): string {
  const parts = new Intl.NumberFormat(locale, { numberingSystem: 'latn' }).formatToParts(1.5);
  return parts.find(({ type }) => type === 'decimal')?.value ?? '.';
}

const rows = everyLanguage().map((locale) => {
  const affixes = [...affixesOf(locale)].map(([affix, exponent]) => `${affix}${exponent}`).join('|');
  return { locale, decimal: decimalOf(locale), affixes };
});
const families = new Map<string, string[]>();
for (const { locale, decimal, affixes } of rows) {
  const data = `${decimal};${affixes}`;
  families.set(data, [...(families.get(data) ?? []), locale]);
}
const lines = [...families].map(([data, members]) => `${members.join(' ')};${data}`);
const zeros = [...new Set(Intl.supportedValuesOf('numberingSystem').flatMap(zeroOf))].toSorted(
  (a, b) => a - b,
);

function zeroOf(numberingSystem: string): readonly number[] {
  const format = new Intl.NumberFormat('en', { numberingSystem, useGrouping: false });
  const zero = format.format(0).codePointAt(0)!;
  const simple = Array.from(
    { length: 10 },
    (_, digit) => format.format(digit).codePointAt(0) === zero + digit,
  );
  return simple.every(Boolean) && zero > 0x7f ? [zero] : [];
}

writeFileSync(
  new URL('../../utils/page/number/magnitudes.ts', import.meta.url),
  `// Written by tests/tools/read-magnitudes.ts from Intl; not edited by hand.

/** One line a family of languages: their codes; the decimal sign; the compact affixes, each followed by its power of ten. */
export const families: readonly string[] = [
${lines.map((line) => `  ${quoted(line)},`).join('\n')}
];

/** Where each script's ten digits begin. */
export const zeros: readonly number[] = ${JSON.stringify(zeros)};
`,
);
function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
