/**
 * A field's name, the value that it has in most records, if there is one, and the part of the record's id that it
 * repeats, if it does. Such a value does not travel.
 */
export type WireField = readonly [
  name: string,
  usual?: unknown,
  repeats?: readonly [cut: string, part: number],
];

/**
 * Kinds and fields by their place, as items name them. Frozen: items of every age are read with it, by browsers of
 * every age, so nothing here is ever changed, moved or added. What it does not know travels by its full name.
 */
export const wireKinds: readonly { readonly kind: string; readonly fields: readonly WireField[] }[] = [
  {
    kind: 'preferences',
    fields: [
      ['me'],
      ['language', 'vi'],
      ['reportLanguage', null],
      ['cycle'],
      ['deadlineDay', 5],
      ['deadlineMinute', 1020],
    ],
  },
  { kind: 'member', fields: [['name']] },
  { kind: 'cycle', fields: [['title'], ['starts'], ['ends'], ['closedAt', null]] },
  {
    kind: 'objective',
    fields: [
      ['cycle'],
      ['title'],
      ['commitment', 'committed'],
      ['level', 'team'],
      ['owner', null],
      ['parent', null],
      ['order', 'a0'],
      ['archivedAt', null],
    ],
  },
  {
    kind: 'key-result',
    fields: [
      ['objective'],
      ['title'],
      ['kind', 'metric'],
      ['baseline', null],
      ['target', null],
      ['targetHigh', null],
      ['multiplier', null],
      ['unit', ''],
      ['percent', false],
      ['comparator', null],
      ['direction', null],
      ['period', null],
      ['relativeTo', null],
      ['growthSpan', 'by-end'],
      ['startsOn', null],
      ['dueOn', null],
      ['dueExclusive', false],
      ['duePrecision', 'day'],
      ['waypoints', []],
      ['weight', 1],
      ['owner', null],
      ['binding', null],
      ['order', 'a0'],
      ['archivedAt', null],
    ],
  },
  {
    kind: 'check-in',
    fields: [
      ['keyResult'],
      ['at'],
      ['value', null],
      ['confidence', null],
      ['note', ''],
      ['problem', ''],
      ['author', null],
      ['source', { by: 'person' }],
      ['replaces', null],
    ],
  },
  {
    kind: 'evidence',
    fields: [
      ['address'],
      ['rawAddress', ''],
      ['title'],
      ['site', ''],
      ['author', ''],
      ['published', null],
      ['kind', 'other'],
      ['kindReason', ''],
      ['addedAt'],
      ['readAt', null],
      ['latestCapture', null],
    ],
  },
  {
    kind: 'attachment',
    fields: [
      ['keyResult', undefined, ['~', 0]],
      ['evidence', undefined, ['~', 1]],
      ['at'],
      ['quote', ''],
      ['figure', null],
    ],
  },
  {
    kind: 'report',
    fields: [['member'], ['week'], ['language', 'vi'], ['draftedAt', null], ['sentAt', null]],
  },
  {
    kind: 'item',
    fields: [
      ['report', undefined, ['#', 0]],
      ['section'],
      ['text'],
      ['words', null],
      ['keyResult', null],
      ['evidence', []],
      ['order', 'a0'],
      ['key', null, ['#', 1]],
      ['touched', false],
      ['dismissed', false],
      ['doneAt', null],
      ['private', false],
    ],
  },
];

/** Fields that hold a time: it travels as its distance from the time of writing, which is mostly 0. Frozen too. */
export const wireTimes: ReadonlySet<string> = new Set([
  'at',
  'addedAt',
  'readAt',
  'draftedAt',
  'sentAt',
  'closedAt',
  'archivedAt',
  'doneAt',
]);

/** The value of a field that does not travel, in the record with this id. */
export function usualOf([, usual, repeats]: WireField, id: string): unknown {
  return (repeats && id.split(repeats[0])[repeats[1]]) ?? usual;
}
