/** The text with each stretch of white space as one space, and none at its ends. */
export function oneSpaced(text: string): string {
  const cut = text.trim();
  return uneven.test(cut) ? cut.replaceAll(/\s+/g, ' ') : cut;
}

/** Most texts have nothing to fold. */
const uneven = /\s\s|[^\S ]/;
