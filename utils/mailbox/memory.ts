import { heartbeatKey, type AreaContent, type Heartbeat } from './area';
import type { Listening } from './silence';
import type { SyncState } from './sync-state';

/** What a round leaves for the next. */
export interface Memory {
  readonly written: readonly string[];
  /** What tells our writings: what lies under our keys and is none of them was written by a copy of us. */
  readonly hashes: readonly string[];
  readonly orphanedSince: number | null;
  readonly listening: Listening | null;
  /** The last round, if it changed nothing: what it saw, and what it answered. */
  readonly quiet: { readonly seen: string; readonly at: number; readonly state: SyncState } | null;
}

/** The memory as it was stored, whatever that is. */
export function memoryOf(value: unknown): Memory {
  const memory = (typeof value === 'object' && value !== null ? value : {}) as Partial<Memory>;
  return {
    written: Array.isArray(memory.written) ? memory.written : [],
    hashes: Array.isArray(memory.hashes) ? memory.hashes : [],
    orphanedSince: typeof memory.orphanedSince === 'number' ? memory.orphanedSince : null,
    listening: memory.listening ?? null,
    quiet: memory.quiet ?? null,
  };
}

const maxHashes = 500;

/** What will tell these writings from those of others. */
export function notesOf(
  keys: Iterable<string>,
  values: Iterable<unknown>,
  memory: Memory,
): Pick<Memory, 'written' | 'hashes'> {
  const hashes = new Set([...[...values].map(hashIn), ...memory.hashes]);
  return { written: [...keys], hashes: [...hashes].slice(0, maxHashes) };
}

/** Something under our own keys that we did not write: a copied profile writes under our name. A torn item is our own. */
export function isForeign(content: AreaContent, device: string, memory: Memory): boolean {
  const beat = content.heartbeats.get(device);
  const written = [...content.items]
    .filter(([key]) => key.startsWith(`v1.${device}.`) && key !== heartbeatKey(device))
    .filter(([key]) => !content.unreadable.includes(key))
    .map(([, value]) => value);
  return [...written, ...(beat ? [beat] : [])].some((each) => !memory.hashes.includes(hashIn(each)));
}

/** What tells one writing from another: an item begins with its hash, a sign of life has its time. */
function hashIn(written: unknown): string {
  return typeof written === 'string' ? written.slice(0, 8) : `at ${(written as Heartbeat).at}`;
}
