/** A stretch of a line: words, or a web address that somebody typed among them. */
export interface Stretch {
  readonly text: string;
  readonly isAddress: boolean;
}

const address = /https?:\/\/[^\s<>"'`\\^{|}]+/giu;

/** Splits a line at the web addresses in it; together the stretches are the line again. */
export function stretches(line: string): readonly Stretch[] {
  const found: Stretch[] = [];
  let end = 0;
  for (const match of line.matchAll(address)) {
    const text = match[0].replace(/[.,;:!?)\]*_~]+$/u, '');
    if (!URL.canParse(text)) continue;
    if (match.index > end) found.push({ text: line.slice(end, match.index), isAddress: false });
    found.push({ text, isAddress: true });
    end = match.index + text.length;
  }
  if (end < line.length) found.push({ text: line.slice(end), isAddress: false });
  return found;
}
