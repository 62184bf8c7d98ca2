import { attachment, evidence } from '@/utils/evidence/evidence';
import { keptKind, recipe } from '@/utils/evidence/taught';
import { checkIn } from '@/utils/okr/check-in';
import { cycle } from '@/utils/okr/cycle';
import { keyResult } from '@/utils/okr/key-result';
import { member, preferences } from '@/utils/okr/member';
import { objective } from '@/utils/okr/objective';
import type { kindNames } from './kind-names';
import type { z } from '@/utils/okr/schema';
import { item, report } from '@/utils/week/report';

/** Every kind of record, with the schema that reads it. */
export const kinds = {
  preferences: { schema: preferences, appendOnly: false },
  member: { schema: member, appendOnly: false },
  cycle: { schema: cycle, appendOnly: false },
  objective: { schema: objective, appendOnly: false },
  'key-result': { schema: keyResult, appendOnly: false },
  'check-in': { schema: checkIn, appendOnly: true },
  evidence: { schema: evidence, appendOnly: false },
  attachment: { schema: attachment, appendOnly: false },
  report: { schema: report, appendOnly: false },
  item: { schema: item, appendOnly: false },
  recipe: { schema: recipe, appendOnly: false },
  'page-kind': { schema: keptKind, appendOnly: false },
} as const satisfies Record<(typeof kindNames)[number], unknown>;

export type Kind = keyof typeof kinds;
export type EntityOf<K extends Kind> = z.infer<(typeof kinds)[K]['schema']>;

/** Records that were read, by kind. */
export type Entities = { readonly [K in Kind]?: readonly EntityOf<K>[] };

export function isKind(name: string): name is Kind {
  return Object.hasOwn(kinds, name);
}
