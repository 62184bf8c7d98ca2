import { readNumbers, type ReadNumber } from '../number/read-number';

/** "4.4 out of 5 stars", "4,8/5", "4 étoiles sur 5", "Betyg 4.5 av 5." are one rating. */
export function ratingIn(text: string, language: string): ReadNumber | undefined {
  const match = rated(text);
  if (!match) return undefined;
  const [number] = readNumbers(match[1] ?? '', language);
  if (!number || number.value > Number(match[2])) return undefined;
  return {
    ...number,
    start: match.index,
    end: match.index + match[0].length,
    raw: match[0],
    unit: 'ratio',
    granularity: number.granularity,
  };
}

/** Where a text says a rating. */
export function rated(text: string): RegExpExecArray | null {
  return /5|10/.test(text) ? ratings.exec(text) : null;
}

const ratings =
  /(?<![\d.,/])(\d{1,2}(?:[.,]\d{1,3})?)\s*(?:(?:stars?|étoiles?|sao|estrellas|sterne) )?(?:\/|out of|trên|trong số|sur|av|von|de|su|из)\s*(5|10)(?:[.,]0)?(?![\d.,/:-]*\d)(?!\s*(?:days|min|people|replies|on [a-z]))/i;
