import { attempt } from '@/utils/page/attempt';

/**
 * How Intl writes numbers in a language, as one line: the decimal sign; the affixes of its compact forms, each
 * followed by its power of ten, as in `,;N3|Tr6`. An affix of two powers is left out. Undefined for a language
 * that this Intl does not know.
 */
export function numberLineOf(language: string): string | undefined {
  // What is no language code at all is refused.
  if (attempt(() => Intl.NumberFormat.supportedLocalesOf(language), []).length === 0) return undefined;
  const affixes = [...affixesOf(language)].map(([affix, power]) => `${affix}${power}`);
  return `${decimalOf(language)};${affixes.join('|')}`;
}

function affixesOf(language: string): ReadonlyMap<string, number> {
  const affixes = new Map<string, number>();
  const clashing = new Set<string>();
  for (const compactDisplay of ['short', 'long'] as const) {
    const format = new Intl.NumberFormat(language, {
      notation: 'compact',
      compactDisplay,
      numberingSystem: 'latn',
    });
    for (let power = 3; power <= 14; power += 1) {
      for (const leading of [1, 2, 5]) {
        const parts = format.formatToParts(leading * 10 ** power);
        const affix = textOf(parts, 'compact', ' ').trim();
        const digits = Number(textOf(parts, 'integer', ''));
        if (!affix || !digits) continue;
        const exponent = Math.round(Math.log10((leading * 10 ** power) / digits));
        if ((affixes.get(affix) ?? exponent) !== exponent) clashing.add(affix);
        affixes.set(affix, exponent);
      }
    }
  }
  for (const affix of clashing) affixes.delete(affix);
  return affixes;
}

function decimalOf(language: string): string {
  const parts = new Intl.NumberFormat(language, { numberingSystem: 'latn' }).formatToParts(1.5);
  return textOf(parts, 'decimal', '');
}

function textOf(parts: readonly Intl.NumberFormatPart[], wanted: string, between: string): string {
  return parts
    .filter(({ type }) => type === wanted)
    .map(({ value }) => value.replaceAll(/[\u200e\u200f\u061c]/g, '').trim())
    .join(between);
}
