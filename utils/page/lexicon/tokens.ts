/** A name out of markup cut into words: `like-buttonContainer` → ` like button container `. */
export function wordsOf(name: string): string {
  return ` ${name
    .replaceAll(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replaceAll(/[^\p{L}]+/gu, ' ')
    .trim()} `;
}
