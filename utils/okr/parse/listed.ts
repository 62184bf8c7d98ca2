import type { ListedKeyResult } from './parsed-objective';
import type { ParseOptions } from './read-sentence';
import { severalIn } from './several';

/**
 * The key results that a sentence of a list may name instead of one, or null.
 * They are called by the head of their sentence ("Blog: 20 posts"), but where the objective above is called so.
 */
export function severalListed(
  sentence: string,
  options: ParseOptions,
  said: Pick<ListedKeyResult, 'owner' | 'weight'>,
): ListedKeyResult['several'] {
  const several = severalIn(sentence, options);
  if (several === null) return null;
  const { head, parts, surely } = several;
  const isAbove = head === '' || head === options.objective;
  return {
    surely,
    parts: parts.map((part) => ({
      ...part,
      ...said,
      title: (isAbove ? withCapital(part.title) : `${head}: ${part.title}`).slice(0, 500),
      several: null,
    })),
  };
}

// "iPhone" stays.
const withCapital = (title: string) => title.replace(/^\p{Ll}(?!\p{Lu})/u, (letter) => letter.toUpperCase());
