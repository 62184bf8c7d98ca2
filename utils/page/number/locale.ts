import { numberLineOf } from './affixes';
import { informal } from './informal';
import { apart, common } from './magnitudes';

/** How a language writes numbers: its decimal sign, and the words and letters that stand for powers of ten. */
export interface NumberStyle {
  readonly decimal: string;
  readonly magnitudes: ReadonlyMap<string, number>;
  /** The first letters of all affixes, in small. */
  readonly starts: ReadonlySet<string>;
  /** Longest affix, in characters. */
  readonly longest: number;
  /** Affixes that some languages write before the digits. */
  readonly prefixes: ReadonlyMap<string, number>;
}

/** The style of a language by its BCP 47 code; unknown and empty codes get only what every language agrees on. */
export function styleOf(language: string): NumberStyle {
  const known = styles.get(language);
  if (known) return known;
  const [base = '', region] = language.split(/[-_]/);
  const own = region && apart.split(' ').includes(`${base}-${region}`) ? `${base}-${region}` : base;
  const line = lines().get(own) ?? askedLine(language.replace('_', '-'));
  const style = line === undefined ? agreed : parse(line, base);
  if (styles.size < 64) styles.set(language, style);
  return style;
}

/** Of other languages Intl is asked, once each: a table of them all finds no room in what is put into a page. */
function askedLine(language: string): string | undefined {
  const line = language === '' ? undefined : numberLineOf(language);
  return line === undefined ? undefined : `${language};${line}`;
}

const styles = new Map<string, NumberStyle>();
let byLanguage: Map<string, string> | undefined;

function lines(): ReadonlyMap<string, string> {
  byLanguage ??= new Map(common.map((line) => [line.slice(0, line.indexOf(';')), line]));
  return byLanguage;
}

function parse(line: string, language: string): NumberStyle {
  const [, decimal = '.', affixes = ''] = line.split(';');
  const magnitudes = new Map<string, number>();
  for (const affix of `${informal['']}|${informal[language] ?? ''}|${affixes}`.split('|')) {
    const at = /\d+$/.exec(affix);
    if (!at) continue;
    const written = affix.slice(0, at.index).replaceAll('\u00a0', ' ');
    magnitudes.set(written, Number(at[0]));
    const folded = written.toLowerCase();
    if (folded.length > 1 && !magnitudes.has(folded)) magnitudes.set(folded, Number(at[0]));
  }
  return styled(decimal, magnitudes);
}

function styled(decimal: string, magnitudes: ReadonlyMap<string, number>): NumberStyle {
  return {
    decimal: decimal === '٫' ? '.' : decimal,
    magnitudes,
    starts: new Set([...magnitudes.keys()].map((affix) => affix.slice(0, 1).toLowerCase())),
    longest: Math.max(...[...magnitudes.keys()].map((affix) => affix.length)),
    prefixes: magnitudes,
  };
}

const agreed = parse(';', '');
