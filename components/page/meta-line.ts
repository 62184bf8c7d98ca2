/** What a page is, in one line; a word that says the same as one before it is left out. */
export function metaLine(...parts: readonly (string | undefined)[]): string {
  const seen = new Set<string>();
  return parts
    .filter((part): part is string => {
      const form = part?.trim().toLocaleLowerCase() ?? '';
      if (form === '' || seen.has(form)) return false;
      seen.add(form);
      return true;
    })
    .join(' · ');
}
