import { expect, test } from 'vitest';
import { applyChange } from '@/utils/merge/apply';
import { entityOf } from '@/utils/merge/entity';
import { costOf } from '@/utils/merge/pack';
import { mergeRecords } from '@/utils/merge/merge';
import type { Change, StoredRecord } from '@/utils/merge/record';
import { readMailbox, syncOnce } from '@/utils/mailbox/browser-sync';
import type { SyncState } from '@/utils/mailbox/sync-state';

/** The browser's area with Chrome's rules: limits on what is set, none on what arrives. */
class Area {
  readonly items = new Map<string, unknown>();
  writes = 0;
  refuse = false;
  isUnreachable = false;
  get = async () => {
    if (this.isUnreachable) throw new Error('the sync storage cannot be reached');
    return Object.fromEntries(this.items);
  };
  set = async (items: Record<string, unknown>) => {
    this.writes += 1;
    if (this.refuse) throw new Error('MAX_WRITE_OPERATIONS_PER_MINUTE');
    const next = new Map([...this.items, ...Object.entries(items)]);
    for (const [key, value] of Object.entries(items))
      if (costOf(key, value) > 8_192) throw new Error('kQuotaBytesPerItem');
    const bytes = [...next].reduce((sum, [key, value]) => sum + costOf(key, value), 0);
    if (bytes > 102_400) throw new Error('kQuotaBytes');
    for (const [key, value] of Object.entries(items)) this.items.set(key, structuredClone(value));
  };
  remove = async (keys: string[]) => {
    for (const key of keys) this.items.delete(key);
  };
}

/** One browser: its store, its area, its clock. */
class Browser {
  readonly area = new Area();
  readonly records = new Map<string, StoredRecord>();
  readonly meta = new Map<string, unknown>();
  now: number;
  writes = 0;
  readings = 0;
  weeks = ['2026-W48', '2026-W47'];
  constructor(
    public device: string,
    skew = 0,
  ) {
    this.now = 1_700_000_000_000 + skew;
  }
  change(change: Change): void {
    this.now += 1;
    this.writes += 1;
    this.records.set(
      change.id,
      applyChange(this.records.get(change.id), change, 'me', this.now, this.device),
    );
  }
  start(name = 'Lan'): void {
    this.change({ kind: 'member', id: 'lan', set: { name } });
    this.change({
      kind: 'preferences',
      id: 'preferences',
      set: { me: 'lan', language: 'vi', cycle: '2026Q4' },
    });
  }
  sync(): Promise<SyncState> {
    this.now += 1;
    return syncOnce({
      area: this.area,
      store: {
        revision: async () => this.writes,
        records: async () => {
          this.readings += 1;
          return [...this.records.values()];
        },
        putMerged: async (incoming) => {
          const before = this.writes;
          for (const theirs of incoming) {
            const mine = this.records.get(theirs.id);
            const merged = mine ? mergeRecords(mine, theirs) : theirs;
            if (merged !== mine) this.writes += 1;
            this.records.set(theirs.id, merged);
          }
          return this.writes > before;
        },
        readMeta: async (key) => structuredClone(this.meta.get(key)),
        writeMeta: async (key, value) => void this.meta.set(key, structuredClone(value)),
      },
      now: this.now,
      weeks: this.weeks,
      device: this.device,
      deviceName: 'Chrome',
      renewDevice: async () => (this.device = `renew${'abcdefg'[Math.floor(this.now) % 7]}`),
    });
  }
}

/** Carries one browser's own keys to another, as the browsers' sync does: one writer a key. */
function carry(from: Browser, to: Browser): void {
  const own = (key: string) => key.startsWith(`v1.${from.device}.`);
  for (const key of [...to.area.items.keys()])
    if (own(key) && !from.area.items.has(key)) to.area.items.delete(key);
  for (const [key, value] of from.area.items) if (own(key)) to.area.items.set(key, structuredClone(value));
}

const readable = (browser: Browser) =>
  [...browser.records.values()]
    .map((record) => JSON.stringify(entityOf(record)))
    .filter((entity) => entity !== undefined)
    .toSorted();

test('what one browser saves, another that receives its items has too', async () => {
  const [home, office] = [new Browser('aaaaaa'), new Browser('bbbbbb')];
  home.start();
  home.change({ kind: 'objective', id: 'o1', set: { cycle: '2026Q4', title: 'Tăng lượt đọc' } });
  await home.sync();
  carry(home, office);

  const found = await readMailbox(office.area);
  expect(found.records.map(({ id }) => id).toSorted()).toEqual(['lan', 'o1', 'preferences']);
  office.start();
  await office.sync();

  expect(office.records.get('o1')!.fields.title![0]).toBe('Tăng lượt đọc');
});

test('a browser where nobody has started publishes nothing and takes nothing in', async () => {
  const [home, fresh] = [new Browser('aaaaaa'), new Browser('bbbbbb')];
  home.start();
  await home.sync();
  carry(home, fresh);

  await fresh.sync();

  expect(fresh.records.size).toBe(0);
  expect([...fresh.area.items.keys()].every((key) => key.startsWith('v1.aaaaaa.'))).toBe(true);
});

test('nothing is written when nothing has changed', async () => {
  const home = new Browser('aaaaaa');
  home.start();
  await home.sync();
  const { writes } = home.area;

  await home.sync();
  await home.sync();

  expect(home.area.writes).toBe(writes);
});

test('a field is in one hand only once everybody has seen everything', async () => {
  const [home, office] = [new Browser('aaaaaa'), new Browser('bbbbbb')];
  home.start();
  await home.sync();
  carry(home, office);
  office.start();
  office.change({ kind: 'objective', id: 'o1', set: { cycle: '2026Q4', title: 'Ở cơ quan' } });
  for (let i = 0; i < 4; i += 1) {
    await office.sync();
    carry(office, home);
    await home.sync();
    carry(home, office);
  }

  expect(readable(home)).toEqual(readable(office));
  expect((await home.sync()).unsynced).toBe(0);
});

test('an area that was wiped is filled again from the store', async () => {
  const home = new Browser('aaaaaa');
  home.start();
  await home.sync();
  home.area.items.clear();

  const state = await home.sync();

  expect(state.unsynced).toBe(0);
  expect((await readMailbox(home.area)).records.length).toBe(2);
});

test('a torn item is named, skipped and written anew by its owner', async () => {
  const home = new Browser('aaaaaa');
  home.start();
  await home.sync();
  const key = 'v1.aaaaaa.00';
  home.area.items.set(key, `${String(home.area.items.get(key)).slice(0, -3)}xyz`);

  const state = await home.sync();

  expect(state.problems).toEqual([`unreadable ${key}`]);
  expect((await home.sync()).problems).toEqual([]);
  expect(home.device).toBe('aaaaaa');
});

test('a refused write loses nothing and is said', async () => {
  const home = new Browser('aaaaaa');
  home.start();
  home.area.refuse = true;
  const refused = await home.sync();
  home.area.refuse = false;
  const after = await home.sync();

  expect(refused.problems.join()).toContain('MAX_WRITE_OPERATIONS');
  expect(refused.unsynced).toBe(2);
  expect(after.unsynced).toBe(0);
});

test('an area that cannot be read is a problem, not a throw, and nothing counts as synced', async () => {
  const home = new Browser('aaaaaa');
  home.start();
  await home.sync();
  home.area.isUnreachable = true;

  const state = await home.sync();

  expect(state).toMatchObject({ bytes: 0, items: 0, unsynced: home.records.size });
  expect(state.problems.join()).toContain('cannot be reached');
  home.area.isUnreachable = false;
  expect(await home.sync()).toMatchObject({ unsynced: 0, problems: [] });
});

const recipe = {
  site: 'zalo.me',
  path: '/oa/*',
  key: 'other',
  name: 'Người quan tâm',
  beside: 'Quan tâm',
  anchor: {
    relation: 'before',
    label: 'quan tam',
    row: '',
    shape: '#',
    index: 0,
    gap: 1,
    up: 2,
    container: 'main',
    heading: '',
    unit: 'count',
    currency: null,
  },
  addedAt: 5,
};

test('figures that a site was taught, and kinds that were set right, travel whole', async () => {
  const [home, office] = [new Browser('aaaaaa'), new Browser('bbbbbb')];
  home.start();
  home.change({ kind: 'recipe', id: 'recipe:1', set: recipe });
  home.change({ kind: 'page-kind', id: 'kind:1', set: { site: 'zalo.me', path: '/oa/*', kind: 'profile' } });
  await home.sync();
  carry(home, office);
  office.start();

  await office.sync();

  for (const id of ['recipe:1', 'kind:1']) {
    expect(office.records.get(id)).toEqual(home.records.get(id));
    expect(entityOf(office.records.get(id)!)).toMatchObject({ id, site: 'zalo.me' });
  }
  expect((await office.sync()).unsynced).toBe(0);
});

test('a copied profile takes a name of its own', async () => {
  const [home, copy] = [new Browser('aaaaaa'), new Browser('aaaaaa')];
  home.start();
  copy.start('Lan Anh');
  copy.change({ kind: 'objective', id: 'o2', set: { cycle: '2026Q4', title: 'Bản chép' } });
  await home.sync();
  for (const [key, value] of home.area.items) copy.area.items.set(key, value);

  await copy.sync();

  expect(copy.device).not.toBe('aaaaaa');
});

test('what does not fit stays here, is counted exactly, and the most important travels', async () => {
  const home = new Browser('aaaaaa');
  home.start();
  home.change({ kind: 'objective', id: 'o1', set: { cycle: '2026Q4', title: 'Quan trọng' } });
  let seed = 7;
  const noise = () =>
    Array.from({ length: 900 }, () =>
      String.fromCharCode(33 + ((seed = (seed * 16807) % 2147483647) % 90)),
    ).join('');
  for (let i = 0; i < 200; i += 1) {
    home.change({
      kind: 'evidence',
      id: `page:${i}`,
      set: {
        address: `https://a.vn/${i}`,
        title: noise().slice(0, 450),
        site: 'a.vn',
        author: noise().slice(0, 180),
        addedAt: i,
      },
    });
  }

  const state = await home.sync();
  const there = new Set((await readMailbox(home.area)).records.map(({ id }) => id));

  expect(state.bytes).toBeLessThanOrEqual(92_500);
  expect(state.unsynced).toBe([...home.records.keys()].filter((id) => !there.has(id)).length);
  expect(state.unsynced).toBeGreaterThan(20);
  expect(home.area.items.get('v1.aaaaaa.h')).toMatchObject({ left: state.unsynced });
  expect(there.has('o1') && there.has('lan') && there.has('preferences')).toBe(true);
});

test('what matters most travels even when another browser has filled the area', async () => {
  const [home, office] = [new Browser('aaaaaa'), new Browser('bbbbbb')];
  home.start();
  let seed = 7;
  const noise = (length: number) =>
    Array.from({ length }, () => String.fromCharCode(33 + ((seed = (seed * 16807) % 2147483647) % 90))).join(
      '',
    );
  for (let i = 0; i < 250; i += 1)
    home.change({
      kind: 'evidence',
      id: `page:${i}`,
      set: { address: `https://a.vn/${i}`, title: noise(450), addedAt: i },
    });
  expect((await home.sync()).bytes).toBeGreaterThan(84_000);
  carry(home, office);
  office.start();
  for (let i = 0; i < 15; i += 1)
    office.change({ kind: 'objective', id: `o${i}`, set: { cycle: '2026Q4', title: noise(450) } });

  await office.sync();
  carry(office, home);
  await home.sync();

  expect([...home.records.keys()].filter((id) => id.startsWith('o')).length).toBe(15);
});

test('a round in which nothing is new reads no record, and says the same; whatever is new ends that', async () => {
  const home = new Browser('aaaaaa');
  home.start();
  home.change({ kind: 'objective', id: 'o1', set: { cycle: '2026Q4', title: 'Tăng lượt đọc' } });
  await home.sync();
  const settled = await home.sync();
  const reads = async () => {
    const before = home.readings;
    const state = await home.sync();
    return { state, hasRead: home.readings > before };
  };
  expect(await reads()).toEqual({ state: settled, hasRead: false });

  const news: Readonly<Record<string, () => void>> = {
    'an edit': () => home.change({ kind: 'objective', id: 'o1', set: { title: 'Tăng lượt xem' } }),
    'an item that is torn': () => {
      const item = String(home.area.items.get('v1.aaaaaa.20'));
      home.area.items.set('v1.aaaaaa.20', `${item.slice(0, -4)}AAAA`);
    },
    'another browser': () => home.area.items.set('v1.bbbbbb.h', { name: 'Firefox', at: home.now, left: 0 }),
    'another week': () => (home.weeks = ['2026-W49', '2026-W48']),
    'another name': () => {
      home.device = 'cccccc';
    },
    'an hour gone by': () => (home.now += 3_600_000),
  };
  for (const [name, happens] of Object.entries(news)) {
    happens();
    expect((await reads()).hasRead, name).toBe(true);
    await home.sync();
    await home.sync();
    expect((await reads()).hasRead, `after ${name}`).toBe(false);
  }
});
