import { costOf } from '@/utils/merge/pack';
import type { Area } from '@/utils/mailbox/area';

export type Items = Map<string, unknown>;
export type Sort = 'chrome' | 'firefox' | 'files';

/** What lies on the other side: the account's copy of the area, or the folder. */
export class Server {
  readonly items: Items = new Map();
}

/** One browser's side of a mailbox, by the rules that were measured of it. */
export class ModelArea implements Area {
  readonly items: Items;
  writes = 0;
  /** The call that fails next, and how: 0 is the next one. */
  failing: { after: number; how: 'rate' | 'torn' } | undefined;
  private readonly carried: Items = new Map();
  private hasJoined = false;

  constructor(
    readonly sort: Sort,
    private readonly server: Server,
  ) {
    this.items = sort === 'files' ? server.items : new Map();
  }

  get = async () => Object.fromEntries(this.items);

  set = async (items: Record<string, unknown>) => {
    this.writes += 1;
    const failure = this.nextFailure();
    if (failure === 'rate') throw new Error('MAX_WRITE_OPERATIONS_PER_MINUTE');
    if (this.sort === 'files') return this.upload(items, failure === 'torn');
    for (const [key, value] of Object.entries(items))
      if (costOf(key, value) > 8_192) throw new Error('kQuotaBytesPerItem');
    const next = new Map([...this.items, ...Object.entries(items)]);
    if (next.size > 512) throw new Error('kMaxItems');
    if (bytesOf(next, this.sort) > 102_400) throw new Error('kQuotaBytes');
    for (const [key, value] of Object.entries(items)) this.items.set(key, structuredClone(value));
  };

  remove = async (keys: string[]) => {
    this.writes += 1;
    if (this.nextFailure()) throw new Error('MAX_WRITE_OPERATIONS_PER_MINUTE');
    for (const key of keys) this.items.delete(key);
  };

  /**
   * The browser's own sync. Chrome carries key by key, so that `passes` may let only some through; Firefox carries
   * all. What arrives is bound by no quota. Where both sides changed a key the server's value wins; Chrome lets a
   * local value win over a deletion. Chrome's first sign-in drops what only this browser has, if the account has any.
   */
  exchange(passes: (key: string) => boolean = () => true): void {
    if (this.sort === 'files') return;
    const { items, carried, server } = this;
    if (!this.hasJoined && this.sort === 'chrome' && server.items.size > 0) {
      for (const key of [...items.keys()]) if (!server.items.has(key)) items.delete(key);
    }
    const isFirst = !this.hasJoined;
    this.hasJoined = true;
    for (const key of new Set([...items.keys(), ...server.items.keys(), ...carried.keys()])) {
      if (this.sort === 'chrome' && !isFirst && !passes(key)) continue;
      const [mine, base, theirs] = [items.get(key), carried.get(key), server.items.get(key)];
      const arrives =
        !same(theirs, base) && (same(mine, base) || theirs !== undefined || this.sort === 'firefox');
      const winner = arrives ? theirs : mine;
      for (const side of [items, server.items, carried]) put(side, key, winner);
    }
  }

  /** A copied profile has its own copy of the area too. */
  copyTo(other: ModelArea): void {
    if (this.sort === 'files') return;
    for (const [key, value] of this.items) other.items.set(key, value);
    for (const [key, value] of this.carried) other.carried.set(key, value);
    other.hasJoined = this.hasJoined;
  }

  /** Files go up one by one, and one that is cut stays cut. */
  private async upload(items: Record<string, unknown>, isTorn: boolean): Promise<void> {
    for (const [key, value] of Object.entries(items)) {
      await Promise.resolve();
      this.items.set(key, isTorn && typeof value === 'string' ? value.slice(0, value.length / 2) : value);
      if (isTorn) throw new Error('connection lost');
    }
  }

  private nextFailure(): 'rate' | 'torn' | undefined {
    if (!this.failing) return undefined;
    const { after, how } = this.failing;
    this.failing = after === 0 ? undefined : { after: after - 1, how };
    return after === 0 ? how : undefined;
  }
}

/** What the area's own count says: Firefox counts the braces, quotes and commas of the whole object too. */
export function bytesOf(items: Items, sort: Sort): number {
  if (sort === 'firefox') return costOf('', Object.fromEntries(items));
  return [...items].reduce((sum, [key, value]) => sum + costOf(key, value), 0);
}

function put(items: Items, key: string, value: unknown): void {
  if (value === undefined) items.delete(key);
  else items.set(key, value);
}

function same(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
