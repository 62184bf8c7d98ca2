import { numberLineOf } from './affixes';
import { informal } from './informal';
import { common } from './magnitudes';
import { once } from '../lexicon/tokens';

/** How a language writes numbers: its decimal sign, and the words and letters that stand for powers of ten. */
export interface NumberStyle {
  readonly decimal: string;
  /** Some languages write them before the digits. */
  readonly magnitudes: ReadonlyMap<string, number>;
  /** The first letters of all affixes, in small. */
  readonly starts: ReadonlySet<string>;
  /** Longest affix, in characters. */
  readonly longest: number;
}

/**
 * The style of a language by its BCP 47 code; unknown and empty codes get only what every language agrees on. Of other
 * languages than the common ones Intl is asked, once each: a table of them all finds no room in what is put into a page.
 */
export const styleOf = once((language: string): NumberStyle => {
  const line = common[language] ?? numberLineOf(language.replace('_', '-')) ?? ';';
  const [decimal = '', affixes] = line.split(';');
  const magnitudes = new Map<string, number>();
  for (const affix of `${informal['']}|${informal[language.split(/[-_]/, 1)[0]!] ?? ''}|${affixes}`.split(
    '|',
  )) {
    const at = /\d+$/.exec(affix);
    if (!at) continue;
    const written = affix.slice(0, at.index).replaceAll('\u00a0', ' ');
    magnitudes.set(written, Number(at[0]));
    const folded = written.toLowerCase();
    if (folded.length > 1 && !magnitudes.has(folded)) magnitudes.set(folded, Number(at[0]));
  }
  const written = [...magnitudes.keys()];
  return {
    decimal,
    magnitudes,
    starts: new Set(written.map((affix) => affix.slice(0, 1).toLowerCase())),
    longest: Math.max(...written.map((affix) => affix.length)),
  };
}, 64);
