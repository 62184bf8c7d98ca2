import { day, text, z } from '@/utils/okr/schema';

/** The count, or other number, that a page shows for itself. The list of known keys is the reader's lexicon. */
export const scopes = ['page', 'owner', 'row', 'item', 'site'] as const;
export const figureUnits = ['count', 'percent', 'currency', 'duration', 'ratio'] as const;
export const confidences = ['high', 'medium', 'low'] as const;
/** Where on the page a number was found. */
export const channelTypes = [
  'text',
  'name',
  'structured-data',
  'description',
  'table',
  'card',
  'inline-json',
  'taught',
  'typed',
] as const;

/** The stretch of time that a figure covers. Only like windows may be compared, only disjoint ones summed. */
export const figureWindow = z.discriminatedUnion('type', [
  z.object({ type: z.literal('lifetime') }),
  z.object({ type: z.literal('dates'), from: day, to: day }),
  z.object({ type: z.literal('unknown') }),
]);
export type FigureWindow = z.infer<typeof figureWindow>;

export const channel = z.looseObject({
  type: z.enum(channelTypes),
  /** How to find it again: a short path by landmarks and label, never hashed classes. */
  locator: text(300),
  raw: text(200),
  value: z.number(),
});
export type Channel = z.infer<typeof channel>;

/** A metric read off a page. */
export const figure = z.looseObject({
  /** What it means: `views`, `followers`, `spend`, …; `other` with its label when the meaning is not in the lexicon. */
  key: text(60),
  value: z.number(),
  /** Exactly as the page shows it. */
  raw: text(200),
  /** The words on the page that name it. */
  label: z._default(text(120), ''),
  /** Half the smallest step the text can show: "1,2 N" is 1,200 ± 50. 0 when exact. */
  granularity: z._default(z.number(), 0),
  modifier: z._default(z.nullable(z.enum(['at-least', 'about', 'at-most'])), null),
  unit: z._default(z.enum(figureUnits), 'count'),
  /** ISO 4217, for money. */
  currency: z._default(z.nullable(text(3)), null),
  scope: z._default(z.enum(scopes), 'page'),
  window: z._default(figureWindow, { type: 'unknown' }),
  confidence: z._default(z.enum(confidences), 'low'),
  channels: z._default(z.array(channel), []),
  /** Other values that other channels gave for the same key. */
  conflicts: z._default(z.array(channel), []),
});
export type Figure = z.infer<typeof figure>;
