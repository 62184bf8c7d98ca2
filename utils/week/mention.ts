/** A key result (`#`) or a page (`@`) being looked for in the middle of a line. */
export interface Mention {
  readonly sign: '#' | '@';
  readonly query: string;
  /** Where the sign stands in the text, and where the query ends. */
  readonly start: number;
  readonly end: number;
}

/** What is being looked for at the cursor: a sign at the start of a word, and what follows it up to the cursor. */
export function mentionAt(text: string, cursor: number): Mention | undefined {
  const match = pattern.exec(text.slice(0, cursor));
  const [, sign, query] = match ?? [];
  if (!match || (sign !== '#' && sign !== '@') || query === undefined) return undefined;
  return { sign, query, start: cursor - query.length - 1, end: cursor };
}

/** The text without what was typed to look something up, and where the cursor stands then. */
export function withoutMention(
  text: string,
  { start, end }: Mention,
): { readonly text: string; readonly cursor: number } {
  const before = text.slice(0, start);
  const after = text.slice(end);
  // The space that stood on each side becomes one.
  const joined = /\s$/.test(before) && /^\s/.test(after) ? after.slice(1) : after;
  return { text: before + joined, cursor: start };
}

/** The first of these whose text holds every word that is looked for. `fold` takes away case and marks. */
export function found<T>(
  all: readonly T[],
  textOf: (one: T) => string,
  query: string,
  fold: (text: string) => string,
  most = 6,
): readonly T[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  return all
    .filter((one) => {
      const text = fold(textOf(one));
      return words.every((word) => text.includes(word));
    })
    .slice(0, most);
}

// An address or a number sign inside a word looks nothing up.
const pattern = /(?:^|\s)([#@])([^#@\n]{0,40})$/u;
