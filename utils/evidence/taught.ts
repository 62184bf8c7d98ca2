import { text, z } from '@/utils/okr/schema';
import { pageKinds } from './evidence';
import { figureUnits } from './figure';

export const relations = ['within', 'before', 'after', 'cell'] as const;

/** How to find a number again: by the words that stand beside it, never by its place in the markup. */
export const anchor = z.object({
  /** Where the words stand: in the number's own text, before it, after it, or at the head of its column. */
  relation: z.enum(relations),
  /** The words, folded, with `#` for every number in them. */
  label: text(200),
  /** The words at the head of its row, for a number in a table. */
  row: text(200),
  /** The text of the number's own element, with `#` for numbers: `#`, `# / #`. */
  shape: text(200),
  /** Which of the numbers in that text. */
  index: z.int(),
  /** How many texts stand between the words and the number. */
  gap: z.int(),
  /** How many levels up the words and the number meet. */
  up: z.int(),
  /** The landmarks and lists around it. */
  container: text(300),
  /** The heading above it, where the words alone stand there more than once. */
  heading: text(200),
  unit: z.enum(figureUnits),
  currency: z.nullable(text(3)),
});
export type Anchor = z.infer<typeof anchor>;

/** A figure that the user has pointed at. Kept for the site; looked for at every reading of it. */
export const recipe = z.looseObject({
  id: z.string(),
  /** The host, without `www.`. */
  site: text(253),
  /** Pages that must show it, as `pathPattern` writes them. */
  path: text(500),
  /** What it means; `other` for a name of the user's own. */
  key: text(60),
  name: text(120),
  /** The words beside it as the page wrote them, for showing. */
  beside: z._default(text(200), ''),
  anchor,
  addedAt: z._default(z.number(), 0),
});
export type Recipe = z.infer<typeof recipe>;

/** What the user says that pages of a site are. */
export const keptKind = z.looseObject({
  id: z.string(),
  site: text(253),
  path: text(500),
  kind: z.enum(pageKinds),
});
export type KeptKind = z.infer<typeof keptKind>;
