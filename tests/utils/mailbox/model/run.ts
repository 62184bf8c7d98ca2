import { expect } from 'vitest';
import { readArea } from '@/utils/mailbox/area';
import { readMailbox } from '@/utils/mailbox/browser-sync';
import type { SyncState } from '@/utils/mailbox/sync-state';
import { compareStamps, isAlive } from '@/utils/merge/apply';
import { mergeRecords } from '@/utils/merge/merge';
import type { Change, Stamp, StoredRecord } from '@/utils/merge/record';
import { tierOf } from '@/utils/merge/tiers';
import { bytesOf, ModelArea, Server, type Sort } from './areas';
import { Replica, weeks } from './replica';
import type { Step } from './steps';

const yearMs = 31_557_600_000;
const dayMs = 86_400_000;
const quotaBytes = 102_400;

/** What the steps edit: two fields each of a record of every tier, of an unknown kind, and of an unknown field. */
const subjects: readonly {
  readonly kind: string;
  readonly id: string;
  readonly fields: readonly [string, string];
  readonly with?: Readonly<Record<string, unknown>>;
}[] = [
  { kind: 'objective', id: 'o0', fields: ['title', 'owner'] },
  { kind: 'dream', id: 'd1', fields: ['text', 'colour'] },
  { kind: 'item', id: 'i2', fields: ['text', 'words'], with: { report: 'ppp:lan:2026-W48' } },
  { kind: 'check-in', id: 'c3', fields: ['note', 'problem'] },
  { kind: 'evidence', id: 'page:4', fields: ['title', 'author'] },
  { kind: 'key-result', id: 'k5', fields: ['title', 'colour'] },
];

/** An edit that its user was told is saved, and the one whose value the user saw when making it. */
interface Edit {
  readonly id: string;
  readonly field: string;
  readonly value: string;
  readonly stamp: Stamp;
  readonly saw: string | undefined;
}

/**
 * Lets the steps happen, then peace, then checks what must be true of every mailbox: browsers agree, no edit is
 * lost silently, nothing removed comes back, the quota is kept, what is not synced is counted exactly.
 */
export async function run(sort: Sort, steps: readonly Step[]): Promise<void> {
  const server = new Server();
  let names = 0;
  const nextName = () => `dev${'abcdefghij'[Math.floor(names / 10)]}${'abcdefghij'[names++ % 10]}a`;
  const replicas = [0, 1, 2].map(() => new Replica(nextName(), new ModelArea(sort, server), nextName));
  replicas[1]!.now += 3 * yearMs;
  for (const replica of replicas) replica.start();
  const edits: Edit[] = [];
  const removals = new Map<string, Stamp>();
  let texts = 0;
  let isFilled = false;

  for (const step of steps) {
    const replica = replicas[(step.who ?? 0) % replicas.length]!;
    const subject = subjects[step.what ?? 0]!;
    if (step.do === 'edit') {
      const { id, kind } = subject;
      const field = subject.fields[step.field ?? 0]!;
      const value = `văn bản ${(texts += 1)}`;
      const saw = replica.records.get(id)?.fields[field]?.[0] as string | undefined;
      const missing = replica.records.has(id) ? {} : subject.with;
      const change: Change = { kind, id, set: { [field]: value, ...missing } };
      edits.push({ id, field, value, stamp: replica.change(change), saw });
    } else if (step.do === 'remove' && replica.records.has(subject.id)) {
      const stamp = replica.change({ kind: subject.kind, id: subject.id, remove: true });
      const known = removals.get(subject.id);
      if (!known || compareStamps(stamp, known) > 0) removals.set(subject.id, stamp);
    } else if (step.do === 'sync') await replica.sync();
    else if (step.do === 'all-sync') await Promise.all(replicas.map((each) => each.sync()));
    else if (step.do === 'exchange') {
      const { part } = step;
      replica.area.exchange(part == null ? undefined : (key) => (hash(key) + part) % 3 > 0);
    } else if (step.do === 'wipe') replica.area.items.clear();
    else if (step.do === 'wipe-server') server.items.clear();
    else if (step.do === 'corrupt') corrupt(replica, step.any ?? 0);
    else if (step.do === 'fail')
      replica.area.failing = { after: step.after ?? 0, how: step.how as 'rate' | 'torn' };
    else if (step.do === 'copy' && replicas.length < 5) {
      const copy = new Replica(replica.device, new ModelArea(sort, server), nextName);
      replica.copyTo(copy);
      replicas.push(copy);
    } else if (step.do === 'clock') replica.now += (step.years ?? 0) * yearMs;
    else if (step.do === 'fill') {
      isFilled = true;
      for (let i = 0; i < 5; i += 1) {
        const id = `page:fill-${step.any}-${replicas.indexOf(replica)}-${i}`;
        replica.change({ kind: 'evidence', id, set: { title: noise((step.any ?? 0) + i) } });
      }
    }
  }

  const states = await peace(replicas, isFilled);
  await checkPeace(replicas, server, states, isFilled);
  checkEdits(replicas, edits, removals, isFilled);
}

/** Every fault is over and everybody meets, again and again; days pass. */
async function peace(replicas: readonly Replica[], isFilled: boolean): Promise<readonly SyncState[]> {
  for (const replica of replicas) replica.area.failing = undefined;
  let states: SyncState[] = [];
  const meet = () => {
    for (let i = 0; i < 2; i += 1) for (const { area } of replicas) area.exchange();
  };
  for (let round = 0; round < 8; round += 1) {
    for (const replica of replicas) replica.now += 2 * dayMs;
    states = [];
    if (isFilled) {
      for (const replica of replicas) {
        states.push(await replica.sync());
        meet();
      }
    } else {
      states = await Promise.all(replicas.map((replica) => replica.sync()));
      meet();
    }
  }
  return states;
}

async function checkPeace(
  replicas: readonly Replica[],
  server: Server,
  states: readonly SyncState[],
  isFilled: boolean,
): Promise<void> {
  const [first, ...others] = replicas.map(({ records }) => plain(records, isFilled));
  for (const other of others) expect(other, 'browsers agree').toEqual(first);
  for (const [i, replica] of replicas.entries()) {
    const { sort, items } = replica.area;
    expect(bytesOf(items, sort), 'quota').toBeLessThanOrEqual(quotaBytes);
    const { writes } = replica.area;
    const { unsynced, problems } = await replica.sync();
    // What is torn under a name that two copies shared, and both gave up, has nobody to write it anew.
    const isLiving = (problem: string) => replicas.some(({ device }) => problem.includes(device));
    expect(problems.filter((each) => isLiving(each) || !each.startsWith('unreadable'))).toEqual([]);
    if (!isFilled) expect(replica.area.writes, 'nothing is written in peace').toBe(writes);
    const there = new Map((await readMailbox(replica.area)).records.map((record) => [record.id, record]));
    const missing = [...replica.records.values()].filter((record) => {
      const found = there.get(record.id);
      return !found || mergeRecords(found, record) !== found;
    });
    expect(unsynced, 'unsynced').toBe(missing.length);
    if (!isFilled) expect(unsynced).toBe(0);
    if (!isFilled) expect(await publishedTwice(replica, replicas), 'published twice').toEqual([]);
    expect(states[i]).toBeDefined();
    expect(
      missing.filter((record) => tierOf(record, weeks) === 0),
      'what matters most',
    ).toEqual([]);
  }
  expect(bytesOf(server.items, 'chrome')).toBeLessThanOrEqual(quotaBytes);
}

/** Fields that two browsers publish at one stamp. What a given up name left behind does not count. */
async function publishedTwice({ area }: Replica, replicas: readonly Replica[]): Promise<readonly string[]> {
  const { published } = await readArea(await area.get(), 'me');
  const written = [...published]
    .filter(([device]) => replicas.some((replica) => replica.device === device))
    .flatMap(([, records]) => [...records.values()])
    .flatMap(({ id, fields }) =>
      Object.entries(fields).map(([name, [, stamp]]) => `${id} ${name} ${stamp.join()}`),
    );
  return written.filter((each, i) => written.indexOf(each) !== i);
}

function checkEdits(
  replicas: readonly Replica[],
  edits: readonly Edit[],
  removals: ReadonlyMap<string, Stamp>,
  isFilled: boolean,
): void {
  const all = replicas.flatMap(({ records }) => [...records.values()]);
  const inReplaced = (edit: Edit) =>
    replicas.some(({ replaced }) => replaced.some(({ id, value }) => id === edit.id && value === edit.value));
  // Two copies of a profile may write a field at one stamp: to all others that is one edit, and the values decide.
  const hasTwin = (edit: Edit) =>
    edits.some(
      (other) =>
        other !== edit &&
        other.id === edit.id &&
        other.field === edit.field &&
        compareStamps(other.stamp, edit.stamp) === 0,
    );
  const isKept = (edit: Edit): boolean =>
    hasTwin(edit) ||
    all.some(({ id, fields }) => id === edit.id && fields[edit.field]?.[0] === edit.value) ||
    inReplaced(edit) ||
    edits.some(
      (later) =>
        later.id === edit.id && later.field === edit.field && later.saw === edit.value && isKept(later),
    );
  for (const edit of edits) {
    expect(isKept(edit), `${edit.value} is kept`).toBe(true);
    const field = replicas[0]!.records.get(edit.id)?.fields[edit.field];
    if (!isFilled || tierOfEdit(edit) === 0)
      expect(compareStamps(field![1], edit.stamp), 'the newest wins').toBeGreaterThanOrEqual(0);
  }
  for (const [id, removed] of removals) {
    for (const { records } of replicas) {
      const record = records.get(id);
      if (!record || (isFilled && tierOf(record, weeks) > 0)) continue;
      const isEditedAfter = edits.some((edit) => edit.id === id && compareStamps(edit.stamp, removed) > 0);
      expect(isAlive(record), `${id} lives`).toBe(isEditedAfter);
    }
  }
}

function tierOfEdit({ id }: Edit): 0 | 1 | 2 {
  const { kind = '' } = subjects.find((each) => each.id === id) ?? {};
  return tierOf({ id, kind, space: 'me', fields: {} }, weeks);
}

/** What must be alike everywhere: all of it, or what matters most where the area is too small for all. */
function plain(records: ReadonlyMap<string, StoredRecord>, isFilled: boolean): readonly unknown[] {
  return [...records.values()]
    .filter((record) => !isFilled || tierOf(record, weeks) === 0)
    .map(({ fields, ...rest }) => ({
      ...rest,
      fields: Object.fromEntries(
        Object.entries(fields).map(([name, [value, stamp]]) => [name, [value, [...stamp]]]),
      ),
    }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function corrupt({ area }: Replica, any: number): void {
  const keys = [...area.items.keys()].filter((key) => !key.endsWith('.h'));
  const key = keys[any % Math.max(1, keys.length)];
  if (key === undefined) return;
  const value = String(area.items.get(key));
  area.items.set(key, `${value.slice(0, -4)}${value.endsWith('AAAA') ? 'BBBB' : 'AAAA'}`);
}

/** Text that does not deflate, most of an item long. */
function noise(seed: number): string {
  let state = seed + 1;
  return Array.from({ length: 6_000 }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return String.fromCharCode(35 + (state % 80));
  }).join('');
}

function hash(text: string): number {
  return [...text].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7) % 65_521;
}
