import { strFromU8, strToU8, type Unzipped } from 'fflate';
import type { Language } from '../../member';

const stylesPart = /^xl\/styles\.xml$/i;
const sheetPart = /^xl\/worksheets\/[^/]+\.xml$/i;
const cells =
  /<((?:\w+:)?)c\b([^>]*[^>/])>(?:<\1f\b(?:[^>]*\/>|[^>]*>[^<]*<\/\1f>))?<\1v>([^<]*)<\/\1v>\s*<\/\1c>/g;

/**
 * A workbook keeps "20 %" as 0.2 and the sign in the cell's format, which the reader does not tell. Such cells become
 * the text that the sheet shows, with the decimal sign of the language.
 */
export function withPercentSigns(parts: Unzipped, language: Language): Unzipped {
  const styles = Object.entries(parts).find(([name]) => stylesPart.test(name))?.[1];
  const percent = styles ? percentStyles(strFromU8(styles)) : new Set<number>();
  if (percent.size === 0) return parts;
  return Object.fromEntries(
    Object.entries(parts).map(([name, bytes]) => [
      name,
      sheetPart.test(name) ? strToU8(rewritten(strFromU8(bytes), percent, language)) : bytes,
    ]),
  );
}

function rewritten(sheet: string, percent: ReadonlySet<number>, language: Language): string {
  return sheet.replace(cells, (cell, prefix: string, attributes: string, value: string) => {
    const style = Number(/\bs="(\d+)"/.exec(attributes)?.[1] ?? -1);
    const type = /\bt="(\w+)"/.exec(attributes)?.[1] ?? 'n';
    const share = Number(value);
    if (!percent.has(style) || type !== 'n' || value.trim() === '' || !Number.isFinite(share)) return cell;
    const at = /\br="[A-Z]+\d+"/.exec(attributes)?.[0] ?? '';
    const shown = String(Number((share * 100).toPrecision(12)));
    const text = `${language === 'vi' ? shown.replace('.', ',') : shown}%`;
    return `<${prefix}c ${at} t="inlineStr"><${prefix}is><${prefix}t>${text}</${prefix}t></${prefix}is></${prefix}c>`;
  });
}

/** Places in the list of cell formats that show a percentage: the built-in 9 and 10, and written ones with the sign. */
function percentStyles(styles: string): ReadonlySet<number> {
  const formats = new Set([9, 10]);
  for (const [, tag = ''] of styles.matchAll(/<(?:\w+:)?numFmt\b([^>]*)>/g)) {
    const code = /formatCode="([^"]*)"/.exec(tag)?.[1]?.replace(/&quot;.*?&quot;|\\./g, '') ?? '';
    if (code.includes('%')) formats.add(Number(/numFmtId="(\d+)"/.exec(tag)?.[1]));
  }
  const list = /<(?:\w+:)?cellXfs\b[^>]*>([^]*?)<\/(?:\w+:)?cellXfs>/.exec(styles)?.[1] ?? '';
  return new Set(
    [...list.matchAll(/<(?:\w+:)?xf\b([^>]*)>/g)].flatMap(([, tag = ''], i) =>
      formats.has(Number(/numFmtId="(\d+)"/.exec(tag)?.[1])) ? [i] : [],
    ),
  );
}
