/** The text with each stretch of white space as one space, and none at its ends. */
export function oneSpaced(text: string): string {
  return (uneven.test(text) ? text.replaceAll(/\s+/g, ' ') : text).trim();
}

/** Most texts have nothing to fold. */
const uneven = /\s\s|[^\S ]/;
