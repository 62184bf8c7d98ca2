import { z } from '@/utils/okr/schema';
import { isProblem, problem, type Problem } from '@/utils/problem/problem';
import type { Backup, Content } from './backup';
import { holdingsOf, isStarted, type Holdings } from './holdings';
import { readBackup } from './read-backup';
import { writeDeflated } from './write-backup';

/** The browser's local area, as little of it as is used. It does not share the fate of the database. */
export interface LocalArea {
  readonly get: (keys: string | null) => Promise<Record<string, unknown>>;
  readonly set: (items: Record<string, unknown>) => Promise<void>;
  readonly remove: (keys: string[]) => Promise<void>;
}

/** Why a copy was taken. */
export const occasions = ['daily', 'import', 'upgrade', 'restore', 'doubt'] as const;
export type Occasion = (typeof occasions)[number];

/** A copy of the workspace in the browser, without screenshots. `at` is in milliseconds and names it. */
export interface Snapshot {
  readonly at: number;
  readonly occasion: Occasion;
  /** The name of the browser that took it, and another one after the database was lost; unknown to older copies. */
  readonly device?: string | undefined;
  readonly bytes: number;
  readonly holds: Holdings;
}

const index = 'snapshots';
const keyOf = (at: number | '') => `snapshot.${at}`;
const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** A week of daily copies, each the last of its day and database, the newest of those taken before something large, and the last of a database in doubt. */
const kept = { daily: 7, doubt: 1, other: 4 } as const;
type Shelf = keyof typeof kept;
const shelves = Object.keys(kept) as readonly Shelf[];
const shelfOf = ({ occasion }: Snapshot): Shelf =>
  occasion === 'daily' || occasion === 'doubt' ? occasion : 'other';

const snapshot = z.object({
  at: z.number(),
  occasion: z.enum(occasions),
  device: z.optional(z.string()),
  bytes: z.number(),
  holds: z.object({
    name: z.string(),
    objectives: z.number(),
    keyResults: z.number(),
    checkIns: z.number(),
    pages: z.number(),
  }),
});

/** The copies there are, newest first. What cannot be read in the list is left out; a lost list is made anew. */
export async function listSnapshots(area: LocalArea): Promise<readonly Snapshot[]> {
  const { [index]: stored } = await area.get(index).catch(() => nothing);
  const all = Array.isArray(stored)
    ? stored.flatMap((each) => {
        const parsed = snapshot.safeParse(each);
        return parsed.success ? [parsed.data] : [];
      })
    : await findSnapshots(area);
  return all.toSorted((a, b) => b.at - a.at);
}

const nothing: Record<string, unknown> = {};

/** The copies themselves, where the list of them is lost: a browser that was killed may spoil a value of the area. */
async function findSnapshots(area: LocalArea): Promise<readonly Snapshot[]> {
  // Chromium refuses everything once for a spoilt value, and lets that one go.
  const everything = await area.get(null).catch(() => area.get(null));
  const found: Snapshot[] = [];
  for (const [key, text] of Object.entries(everything)) {
    if (!key.startsWith(keyOf('')) || typeof text !== 'string') continue;
    const backup = await readBackup(text);
    if (isProblem(backup)) continue;
    const { savedAt, content } = backup;
    found.push({ at: savedAt, occasion: 'daily', bytes: text.length, holds: holdingsOf(content.records) });
  }
  return found;
}

/** Whether an hour has passed since the last daily copy, or the clock was set back; at once while it holds no OKR. */
export function isDue(snapshots: readonly Snapshot[], now: number): boolean {
  const last = snapshots.find(({ occasion }) => occasion === 'daily');
  return !last || last.holds.objectives === 0 || Math.abs(now - last.at) >= hourMs;
}

/**
 * Takes a copy and lets the oldest go that are too many. A workspace that was never started is not copied: it would
 * push out copies that hold something.
 */
export async function takeSnapshot(
  area: LocalArea,
  content: Content,
  { now, occasion, device }: Pick<Snapshot, 'occasion' | 'device'> & { readonly now: number },
): Promise<Snapshot | undefined> {
  if (!isStarted(content.records)) return undefined;
  const text = await writeDeflated({ savedAt: now, content: { ...content, pictures: [] } });
  const holds = holdingsOf(content.records);
  const taken: Snapshot = { at: now, occasion, ...(device && { device }), bytes: text.length, holds };
  const all = [taken, ...(await listSnapshots(area)).filter(({ at }) => at !== now)];
  const keep = shelves.flatMap((shelf) =>
    all
      .filter((each) => shelfOf(each) === shelf && (each === taken || !isOfSameDay(each, taken)))
      .slice(0, kept[shelf]),
  );
  // The copy and the list that names it in one call: both or neither.
  await area.set({ [keyOf(now)]: text, [index]: keep });
  const gone = all.filter((each) => !keep.includes(each)).map(({ at }) => keyOf(at));
  if (gone.length > 0) await area.remove(gone);
  return taken;
}

const dayOf = ({ at }: Snapshot) => Math.floor(at / dayMs);
const isOfSameDay = (old: Snapshot, taken: Snapshot) =>
  old.occasion === 'daily' &&
  taken.occasion === 'daily' &&
  dayOf(old) === dayOf(taken) &&
  old.device === taken.device;

export async function readSnapshot(area: LocalArea, at: number): Promise<Backup | Problem> {
  const { [keyOf(at)]: text } = await area.get(keyOf(at));
  if (typeof text !== 'string') return problem({ kind: 'backup-unreadable', why: 'damaged', where: '' });
  return readBackup(text);
}
