/**
 * Text as one line that every format can hold: NFC, no control characters, no lone surrogates, line breaks and tabs
 * as one space, nothing at the ends. Everything else stays as written.
 */
export function plain(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' ')
    .replace(/[\p{Cc}\uFFFE\uFFFF]/gu, '')
    .normalize('NFC')
    .trim();
}

const graphemes = new Intl.Segmenter('vi', { granularity: 'grapheme' });

/** At most `most` letters as a reader counts them, cut between words where there is one, with `…` for what is gone. */
export function shortened(text: string, most: number): string {
  const line = plain(text).replace(/ {2,}/g, ' ');
  // A letter with its marks can be long; what is certainly beyond the cut is never segmented.
  const letters = Array.from(graphemes.segment(line.slice(0, most * 16)), ({ segment }) => segment);
  if (letters.length <= most && line.length <= most * 16) return line;
  const cut = letters.slice(0, most - 1).join('');
  const lastSpace = cut.lastIndexOf(' ');
  return `${(lastSpace > cut.length / 2 ? cut.slice(0, lastSpace) : cut).replace(/[\s.,;:–-]+$/u, '')}…`;
}
