import type { Known } from '@/utils/okr/schema';
import { z } from '@/utils/okr/schema';
import { recipe, type Recipe } from './taught';

export type FileRecipe = Omit<Known<Recipe>, 'id'>;

/** What a file of recipes holds, or why it is refused whole. `at` counts entries from 1. */
export type ReadFile =
  | { readonly recipes: readonly FileRecipe[] }
  | { readonly bad: 'not-json' | 'not-ours' | 'too-large' }
  | { readonly badEntry: number };

const format = 'okrail-figures';
const mostCharacters = 1_000_000;
const mostRecipes = 1_000;

const file = z.object({ format: z.literal(format), version: z.literal(1), figures: z.array(z.unknown()) });

/** Recipes as the text of a file that anyone can take in. Ids and times stay at home. */
export function recipesToFile(recipes: readonly Recipe[]): string {
  const figures = recipes.map(({ site, path, key, name, beside, anchor }) => ({
    ...{ site, path, key, name, beside, anchor },
  }));
  return `${JSON.stringify({ format, version: 1, figures }, null, 2)}\n`;
}

/** Reads such a file. One damaged entry refuses the file, so that nothing is half taken in. */
export function recipesFromFile(content: string): ReadFile {
  if (content.length > mostCharacters) return { bad: 'too-large' };
  let json: unknown;
  try {
    json = JSON.parse(content.replace(/^\uFEFF/, ''));
  } catch {
    return { bad: 'not-json' };
  }
  const outer = file.safeParse(json);
  if (!outer.success) return { bad: 'not-ours' };
  if (outer.data.figures.length > mostRecipes) return { bad: 'too-large' };
  const recipes: FileRecipe[] = [];
  for (const [i, entry] of outer.data.figures.entries()) {
    const read = recipe.safeParse(
      typeof entry === 'object' && entry !== null ? { ...entry, id: 'file' } : entry,
    );
    if (!read.success || read.data.site === '' || (read.data.key === 'other' && read.data.name.trim() === ''))
      return { badEntry: i + 1 };
    const { site, path, key, name, beside, anchor } = read.data;
    recipes.push({ site, path, key, name, beside, anchor, addedAt: 0 });
  }
  return { recipes };
}
