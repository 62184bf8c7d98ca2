import type { Figure } from './figure';
import type { Recipe } from './taught';

/** What looking a recipe up gave. */
export interface Lookup {
  readonly recipe: Recipe;
  readonly reading:
    | { readonly moved: true }
    | ({ readonly moved: false } & Pick<
        Figure,
        'value' | 'raw' | 'granularity' | 'modifier' | 'unit' | 'currency'
      >);
}

/**
 * Figures with the taught ones before all others. A taught figure takes the place of what was read under the same name;
 * another number read under that name stays to be seen, and doubted.
 */
export function withTaughtFigures(
  figures: readonly Figure[],
  lookups: readonly Lookup[],
  window: Figure['window'],
): readonly Figure[] {
  const taught = lookups.flatMap((lookup) => figureOf(lookup, window));
  const same = (a: Figure, b: Figure) => a.key === b.key && (a.key !== 'other' || a.label === b.label);
  const others = figures.flatMap((figure): readonly Figure[] => {
    const known = taught.find((each) => same(each, figure) && isOwn(figure));
    if (!known) return [figure];
    return known.value === figure.value ? [] : [{ ...figure, confidence: 'low' }];
  });
  return [...taught, ...others];
}

function isOwn({ scope }: Figure): boolean {
  return scope === 'page' || scope === 'row';
}

function figureOf({ recipe, reading }: Lookup, window: Figure['window']): readonly Figure[] {
  if (reading.moved) return [];
  const { value, raw, granularity, modifier, unit, currency } = reading;
  const locator = `“${recipe.beside}”`.slice(0, 300);
  return [
    {
      ...{ key: recipe.key, label: recipe.name, value, raw, granularity, modifier, unit, currency },
      scope: 'page',
      window,
      confidence: 'high',
      channels: [{ type: 'taught', locator, raw, value }],
      conflicts: [],
    },
  ];
}
