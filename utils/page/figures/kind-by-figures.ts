import type { Figure } from '@/utils/evidence/figure';
import type { PageFacts } from '../facts';
import { mapOf } from '../lexicon/tokens';

/** What a page is that says so by nothing but what it counts of itself. Nothing where no such figure is its own. */
export function kindByFigures(figures: readonly Figure[]): PageFacts['kind'] | undefined {
  for (const { key, scope, confidence } of figures) {
    const value = scope === 'page' && confidence !== 'low' && telling.get(key);
    if (value) return { value: value as PageFacts['kind']['value'], reason: `figures ${key}` };
  }
  return undefined;
}

const telling = mapOf('sold:product followers:profile following:profile subscribers:profile members:group');
