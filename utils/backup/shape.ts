import { capture } from '@/utils/evidence/capture';
import { z } from '@/utils/okr/schema';

/** The last millisecond that a date can say; a later stamp could never be overtaken. */
const lastTime = 8_640_000_000_000_000;

const id = z.string().check(z.minLength(1), z.maxLength(10_000));
const time = z.int().check(z.minimum(0), z.maximum(lastTime));
const stamp = z.tuple([time, z.string().check(z.maxLength(100))]);
/** A name that would reach an object's prototype is left out by the parser. */
const fieldName = z.string().check(z.maxLength(200));
const field = z.union([z.tuple([z.unknown(), stamp]), z.tuple([z.unknown(), stamp, stamp])]);

const record = z.object({
  id,
  kind: z.string().check(z.maxLength(100)),
  space: z.string().check(z.maxLength(200)),
  fields: z.record(fieldName, field),
  deleted: z.optional(stamp),
});

const change = z.object({
  kind: z.string(),
  id,
  set: z.optional(z.record(fieldName, z.unknown())),
  remove: z.optional(z.literal(true)),
});

const logEntry = z.object({
  id,
  at: z.number(),
  by: z.nullable(z.string()),
  verb: z.string(),
  subjects: z.array(id),
  changes: z.array(change),
  inverse: z.array(change),
});

const replaced = z.object({
  record: id,
  kind: z.string(),
  field: fieldName,
  value: z.unknown(),
  at: z.number(),
});

const picture = z.object({
  evidence: id,
  at: z.number(),
  type: z.enum(['image/jpeg', 'image/png', 'image/webp']),
  base64: z.string().check(z.maxLength(4_000_000), z.regex(/^[A-Za-z0-9+/]*={0,2}$/)),
});

/** What stands around the content of a backup. */
export const envelope = z.object({
  okrail: z.literal('backup'),
  form: z.int(),
  savedAt: time,
  sha256: z.string(),
  content: z.optional(z.unknown()),
  deflated: z.optional(z.string()),
});

/** The content of a backup, every row of it. */
export const content = z.object({
  records: z.array(record),
  captures: z.array(capture),
  log: z.array(logEntry),
  replaced: z.array(replaced),
  pictures: z.array(picture),
  teamFiles: z.optional(z.array(z.string().check(z.maxLength(2_000_000)))),
});
