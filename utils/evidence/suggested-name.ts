/** Longer words beside a number tell of it and do not name it. */
const longestName = 60;

/** What the words beside a number that was pointed at would call it; empty where they are no name. */
export function suggestedName({ beside, raw }: { readonly beside: string; readonly raw: string }): string {
  const name = beside
    .replace(raw, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N})%]+$/gu, '');
  return name.length > longestName ? '' : name;
}
