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

const lines = new Map(
  Object.entries(common).map(([language, line]) => [language, `${line}|${informal[language]}`]),
);

/** The style of a language by its BCP 47 code; unknown and empty codes get only what every language agrees on. */
export function styleOf(language: string): NumberStyle {
  return styleFrom(lines.get(language) ?? lines.get(language.split('-', 1)[0]!) ?? ';');
}

/** Takes in how one more language writes numbers: its decimal sign, `;`, and its affixes as in `,;Tsd3|Mio6`. */
export function learnNumbers(language: string, line: string): void {
  if (line) lines.set(language, line);
}

const styleFrom = once((line: string): NumberStyle => {
  const [decimal = '', affixes] = line.split(';');
  const magnitudes = new Map<string, number>();
  for (const affix of `${affixes}|${informal['']}`.split('|')) {
    const at = /\d+$/.exec(affix);
    if (!at) continue;
    const written = affix.slice(0, at.index).replaceAll('\u00a0', ' ');
    for (const form of [written, written.toLowerCase()])
      if (!magnitudes.has(form) && (form === written || form.length > 1)) magnitudes.set(form, Number(at[0]));
  }
  const written = [...magnitudes.keys()];
  return {
    decimal,
    magnitudes,
    starts: new Set(written.map((affix) => affix.slice(0, 1).toLowerCase())),
    longest: Math.max(...written.map((affix) => affix.length)),
  };
}, 64);
