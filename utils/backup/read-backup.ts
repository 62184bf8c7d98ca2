import { problem, type Problem } from '@/utils/problem/problem';
import { backupForm, type Backup, type Content } from './backup';
import { fromBase64, hashOf, through } from '@/utils/merge/bytes';
import { isDeeperThan } from './depth';
import * as shape from './shape';

/** Far above any workspace that we write, far below what could hurt: characters of a file, bytes once inflated. */
export const maxCharacters = 300_000_000;
/** A field's value may itself hold lists of objects; ours stay under a dozen levels. */
const maxDepth = 40;

export interface Limits {
  readonly characters: number;
}

/**
 * The workspace in the text of a file, or what is wrong with the file. All of it is checked before any of it is
 * handed out: its size, its depth, its checksum, every row. Never throws.
 */
export async function readBackup(
  text: string,
  { characters }: Limits = { characters: maxCharacters },
): Promise<Backup | Problem> {
  if (text.length > characters) return refused('too-large');
  if (isDeeperThan(text, maxDepth)) return refused('too-deep');
  const json = parse(text);
  if (json === undefined) return refused(text.includes('"okrail"') ? 'damaged' : 'not-ours');
  const outer = shape.envelope.safeParse(json);
  if (!outer.success) return refused('not-ours');
  const { form, savedAt, sha256, deflated } = outer.data;
  if (form > backupForm) return refused('newer');
  const inner =
    deflated === undefined ? JSON.stringify(outer.data.content) : await inflate(deflated, characters);
  if (inner === 'too-large') return refused('too-large');
  if (inner === undefined || (await hashOf(inner)) !== sha256) return refused('damaged');
  if (isDeeperThan(inner, maxDepth)) return refused('too-deep');
  const content = shape.content.safeParse(parse(inner));
  if (!content.success) return refused('row', content.error.issues[0]?.path.join(' › '));
  return { savedAt, content: content.data as Content };
}

function refused(why: (Problem & { kind: 'backup-unreadable' })['why'], where = ''): Problem {
  return problem({ kind: 'backup-unreadable', why, where });
}

function parse(text: string): unknown {
  try {
    // Some editors put a mark of byte order in front.
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
  } catch {
    return undefined;
  }
}

async function inflate(deflated: string, limit: number): Promise<string | 'too-large' | undefined> {
  try {
    const bytes = await through(fromBase64(deflated), new DecompressionStream('deflate-raw'), limit);
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    return error instanceof RangeError ? 'too-large' : undefined;
  }
}
