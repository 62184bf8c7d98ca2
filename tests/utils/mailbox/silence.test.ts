import { expect, test, vi } from 'vitest';
import { readMailbox } from '@/utils/mailbox/browser-sync';
import { listen, silentAmong, type Listening } from '@/utils/mailbox/silence';
import { ModelArea, Server } from './model/areas';
import { Replica } from './model/replica';

vi.mock(import('@/utils/merge/pack'), async (original) => {
  const fast = await import('./model/fast-pack');
  return { ...(await original()), pack: fast.fastPack, unpack: fast.fastUnpack };
});

const dayMs = 86_400_000;

/** What this browser hears of `bbbbbb` on each of these moments; a beat of null is no sign of life at all. */
function heardAt(moments: readonly (readonly [now: number, beat: number | null])[]): ReadonlySet<string> {
  let listening: Listening | null = null;
  for (const [now, beat] of moments) {
    const heartbeats = new Map(beat === null ? [] : [['bbbbbb', { name: 'Chrome', at: beat, left: 0 }]]);
    listening = listen(listening, { items: new Map([['v1.bbbbbb.00', '']]), heartbeats }, 'aaaaaa', now);
  }
  return silentAmong(listening!);
}
const days = (count: number) => Array.from({ length: count }, (_, day) => day * dayMs);

test('a hundred and fifty days of use without a newer sign of life are silence', () => {
  expect([...heardAt(days(150).map((now) => [now, 7]))]).toEqual([]);
  expect([...heardAt(days(151).map((now) => [now, 7]))]).toEqual(['bbbbbb']);
  expect([...heardAt(days(151).map((now) => [now, null]))]).toEqual(['bbbbbb']);
});

test('a sign of life in between, from a clock however wrong, starts the count anew', () => {
  expect([...heardAt(days(200).map((now, day) => [now, day < 100 ? 9e12 : 5]))]).toEqual([]);
});

test('neither a clock that jumps nor a long rest of this browser makes another one silent', () => {
  const jumps = [0, 3_650, -3_650, 0, 400, 401].map((day): [number, number] => [day * dayMs, 7]);

  expect([...heardAt(jumps)]).toEqual([]);
});

test('a day counts once, however often it is looked', () => {
  const often = Array.from({ length: 500 }, (_, i): [number, number] => [i * 600_000, 7]);

  expect([...heardAt(often)]).toEqual([]);
});

function twoBrowsers() {
  const area = new ModelArea('files', new Server());
  const [home, office] = [
    new Replica('aaaaaa', area, () => 'cccccc'),
    new Replica('bbbbbb', area, () => 'dddddd'),
  ];
  home.start();
  office.start();
  return { area, home, office };
}
const keysOf = (area: ModelArea, device: string) =>
  [...area.items.keys()].filter((key) => key.startsWith(`v1.${device}.`));
async function liveOn(replica: Replica, count: number): Promise<void> {
  for (let day = 0; day < count; day += 1) {
    replica.now += dayMs;
    await replica.sync();
  }
}

test('what a silent browser left is taken over and cleared', async () => {
  const { area, home, office } = twoBrowsers();
  office.change({ kind: 'objective', id: 'o1', set: { cycle: '2026Q4', title: 'Ở cơ quan' } });
  await office.sync();
  await liveOn(home, 150);
  expect(keysOf(area, 'bbbbbb')).not.toEqual([]);
  await liveOn(home, 2);

  expect(keysOf(area, 'bbbbbb')).toEqual([]);
  expect(await home.sync()).toMatchObject({ unsynced: 0, devices: [] });
  expect((await readMailbox(area)).records.map(({ id }) => id)).toContain('o1');
}, 30_000);

test('a browser that comes back after its silence publishes what it had kept to itself', async () => {
  const { area, home, office } = twoBrowsers();
  await office.sync();
  office.change({ kind: 'objective', id: 'o2', set: { cycle: '2026Q4', title: 'Chưa gửi' } });
  await liveOn(home, 152);
  expect(keysOf(area, 'bbbbbb')).toEqual([]);
  await office.sync();
  await home.sync();

  expect(home.records.get('o2')!.fields.title![0]).toBe('Chưa gửi');
  expect(home.records).toEqual(office.records);
}, 30_000);
