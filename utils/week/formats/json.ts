import { cycle as cycleSchema, type Cycle } from '@/utils/okr/cycle';
import { keyResult as keyResultSchema, type KeyResult } from '@/utils/okr/key-result';
import { languages } from '@/utils/okr/member';
import { objective as objectiveSchema, type Objective } from '@/utils/okr/objective';
import { text, z } from '@/utils/okr/schema';
import { problem, type Problem } from '@/utils/problem/problem';
import { sections } from '../sections';
import type { ReportDocument } from './document';

export const weekFormat = 'okrail-week';
export const weekVersion = 1;
/** Characters. A week is some thousand; what is longer is another file. */
export const longestWeekFile = 5_000_000;
const deepest = 40;

const id = text(200);
const line = z.looseObject({
  id,
  section: z.enum(sections),
  text: text(2_000),
  keyResult: z.nullable(id),
  key: z._default(z.nullable(text(400)), null),
  evidence: z.array(id),
});
const page = z.looseObject({ id, title: text(4_000), address: text(12_000) });
const standing = z.looseObject({
  keyResult: id,
  label: text(40),
  value: z.nullable(z.number()),
  share: z.nullable(z.number()),
  confidence: z.nullable(z.number()),
});

/** One member's week as a file that another OKRail can read: the shown lines, and the OKRs that they are about. */
export const weekFile = z.looseObject({
  format: z.literal(weekFormat),
  version: z.number(),
  week: z.string().check(z.regex(/^\d{4}-W\d{2}$/)),
  language: z.enum(languages),
  sentAt: z._default(z.nullable(z.number()), null),
  member: z.looseObject({ id, name: text(80) }),
  cycle: z.nullable(cycleSchema),
  items: z.array(line).check(z.maxLength(5_000)),
  evidence: z.array(page).check(z.maxLength(5_000)),
  objectives: z.array(objectiveSchema).check(z.maxLength(2_000)),
  keyResults: z.array(keyResultSchema).check(z.maxLength(5_000)),
  standings: z._default(z.array(standing), []),
});
export type WeekFile = z.infer<typeof weekFile>;

export interface WeekFileInput {
  readonly document: ReportDocument;
  readonly sentAt: number | null;
  readonly member: { readonly id: string; readonly name: string };
  readonly cycle: Cycle | null;
  readonly objectives: readonly Objective[];
  readonly keyResults: readonly KeyResult[];
  readonly standings: WeekFile['standings'];
}

/** The week as JSON text. Notes to self and dismissed lines are not in the document and so not in the file. */
export function weekJson({ document, member, ...rest }: WeekFileInput): string {
  const lines = document.sections.flatMap(({ section, lines: all }) =>
    all.map((each) => ({ section, ...each })),
  );
  const pages = new Map(
    lines.flatMap(({ evidence, links }) => evidence.map((of, i) => [of, links[i]] as const)),
  );
  return `${JSON.stringify(
    {
      format: weekFormat,
      version: weekVersion,
      week: document.week,
      language: document.language,
      member: { id: member.id, name: document.member },
      items: lines.map(({ id: item, section, text: words, keyResult, key, evidence }) => ({
        id: item,
        section,
        text: words,
        keyResult,
        key,
        evidence,
      })),
      evidence: [...pages].map(([of, link]) => ({ id: of, ...link })),
      ...rest,
    },
    null,
    1,
  )}\n`;
}

/** A week out of a file. Nothing of it is believed before it is checked; anything else is a problem with its reason. */
export function readWeekJson(content: string): WeekFile | Problem {
  if (content.length > longestWeekFile) return problem({ kind: 'file-not-read', why: 'too-large' });
  if (isDeep(content)) return problem({ kind: 'file-not-read', why: 'damaged' });
  let value: unknown;
  try {
    value = JSON.parse(content.replace(/^\uFEFF/, ''));
  } catch {
    return problem({ kind: 'file-not-read', why: 'damaged' });
  }
  const { format, version } = Object(value) as { format?: unknown; version?: unknown };
  if (format !== weekFormat) return problem({ kind: 'file-not-read', why: 'not-ours' });
  if (typeof version === 'number' && version > weekVersion)
    return problem({ kind: 'file-not-read', why: 'newer' });
  const read = weekFile.safeParse(value);
  if (!read.success) return problem({ kind: 'file-not-read', why: 'damaged' });
  return { ...read.data, evidence: read.data.evidence.filter(({ address }) => isWeb(address)) };
}

/** Parsing walks down by calling itself; what is nested beyond reason is refused before. */
function isDeep(content: string): boolean {
  let depth = 0;
  let inText = false;
  for (let i = 0; i < content.length; i += 1) {
    const sign = content[i];
    if (inText) {
      if (sign === '\\') i += 1;
      else if (sign === '"') inText = false;
    } else if (sign === '"') inText = true;
    else if (sign === '{' || sign === '[') {
      depth += 1;
      if (depth > deepest) return true;
    } else if (sign === '}' || sign === ']') depth -= 1;
  }
  return false;
}

/** A page may be without an address; one that has it must lead to the web. */
function isWeb(address: string): boolean {
  return address === '' || /^https?:\/\//i.test(address);
}
