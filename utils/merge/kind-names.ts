/** Every kind of record. */
export const kindNames = [
  'preferences',
  'member',
  'cycle',
  'objective',
  'key-result',
  'check-in',
  'evidence',
  'attachment',
  'report',
  'item',
  'recipe',
  'page-kind',
] as const;
