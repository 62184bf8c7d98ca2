import { createRequire } from 'node:module';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { deflateRawSync } from 'node:zlib';
import { applyChange } from '@/utils/merge/apply';
import { mergeRecords } from '@/utils/merge/merge';
import { pack, unpack } from '@/utils/merge/pack';
import { recordsOf } from '@/utils/merge/read-rows';
import type { StoredRecord } from '@/utils/merge/record';
import { rowsOf } from '@/utils/merge/rows';
import { quarter } from '../utils/mailbox/quarter';

const names = ['title', 'target', 'unit', 'owner', 'order'];
const rounds = 7;
/** Records in one item, so that an item stays under what its reader takes. */
const inAnItem = 1_000;

// What one engine leaves behind is not counted against the next.
setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

interface Engine {
  /** Merges what another browser changed into a fresh copy of what this one has; only the promise of it is timed. */
  readonly prepare: () => () => unknown;
  readonly bytes: number;
}

/** Merging `n` changes of fields, and what they take on the way, beside a plain map and public libraries. */
export async function benchMerge(): Promise<void> {
  const peers = loadPeers();
  for (const n of [10_000, 100_000]) {
    const engines = await enginesFor(n, n > 10_000 ? { yjs: peers.yjs } : peers);
    const times = new Map<string, number[]>();
    for (let round = 0; round <= rounds; round += 1)
      for (const [name, { prepare }] of Object.entries(engines)) {
        const merge = prepare();
        collectGarbage();
        // The processor's time, which other programs do not stretch.
        const from = process.cpuUsage();
        await merge();
        const { user, system } = process.cpuUsage(from);
        if (round > 0) times.set(name, [...(times.get(name) ?? []), (user + system) / 1_000]);
      }
    console.log(`\nmerging ${n / 1_000} k changes`);
    const floors = { merge: times.get('plain map') ?? [], apply: times.get('plain map, out of JSON') ?? [] };
    for (const [name, all] of times) {
      const floor = name.includes(' out of ') ? floors.apply : floors.merge;
      const ratio = median(all.map((each, i) => each / (floor[i] ?? 1)));
      const kilobytes = engines[name]!.bytes / 1_000;
      const size = kilobytes > 0 ? `${kilobytes.toFixed(0).padStart(7)} kB` : '';
      console.log(
        `  ${name.padEnd(24)} ${median(all).toFixed(1).padStart(8)} ms   × plain map ${ratio.toFixed(2).padStart(6)} ${size}`,
      );
    }
    if (times.has('Yjs')) {
      const yjs = times.get('Yjs')!;
      const ratio = median(yjs.map((each, i) => each / times.get('ours, out of items')![i]!));
      console.log(`  Yjs takes ${ratio.toFixed(1)} × ours (goal ≥ 3); ours in hand: goal ≤ 1.3 × plain map`);
    }
  }
  await sizes(peers);
}

interface Peers {
  readonly yjs?: any;
  readonly automerge?: any;
}

function loadPeers(): Peers {
  const require = createRequire(import.meta.url);
  const load = (name: string) => {
    try {
      return require(name);
    } catch {
      return undefined;
    }
  };
  return { yjs: load('yjs'), automerge: load('@automerge/automerge') };
}

async function enginesFor(n: number, { yjs, automerge }: Peers): Promise<Readonly<Record<string, Engine>>> {
  const ids = Array.from({ length: n / names.length }, (_, i) => idOf(i));
  const valueOf = (i: number, name: string, edit: number) => `${name} ${i} ${edit} nội dung`;
  const fieldsOf = (i: number, edit: number) =>
    Object.fromEntries(names.map((name) => [name, valueOf(i, name, edit)]));

  const base = ids.map((id, i) =>
    applyChange(undefined, { kind: 'key-result', id, set: fieldsOf(i, 0) }, 'me', start + i, 'aaaaaa'),
  );
  const theirs = base.map((record, i) =>
    applyChange(
      record,
      { kind: 'key-result', id: record.id, set: fieldsOf(i, 1) },
      'me',
      start + n + i,
      'bbbbbb',
    ),
  );
  const items: string[] = [];
  for (let i = 0; i < theirs.length; i += inAnItem)
    items.push(await pack(rowsOf(theirs.slice(i, i + inAnItem))));

  type Plain = Record<string, readonly [value: unknown, n: number, device: string]>;
  const plainOf = ({ fields }: StoredRecord): Plain =>
    Object.fromEntries(
      Object.entries(fields).map(([name, [value, [at, device]]]) => [name, [value, at, device]]),
    );
  const mine = () => new Map(base.map((record) => [record.id, plainOf(record)]));
  const update = theirs.map((record) => [record.id, plainOf(record)] as const);
  const json = JSON.stringify(update);
  const mergePlain = (map: Map<string, Plain>, all: readonly (readonly [string, Plain])[]) => {
    for (const [id, fields] of all) {
      const known = map.get(id);
      if (!known) {
        map.set(id, fields);
        continue;
      }
      for (const [name, field] of Object.entries(fields)) {
        const had = known[name];
        if (!had || field[1] > had[1] || (field[1] === had[1] && field[2] > had[2])) known[name] = field;
      }
    }
  };
  const mergeOurs = (map: Map<string, StoredRecord>, all: readonly StoredRecord[]) => {
    for (const record of all) {
      const known = map.get(record.id);
      map.set(record.id, known ? mergeRecords(known, record).record : record);
    }
  };
  const ours = () => new Map(base.map((record) => [record.id, record]));

  const engines: Record<string, Engine> = {
    'plain map': {
      prepare: () => {
        const map = mine();
        return () => mergePlain(map, update);
      },
      bytes: 0,
    },
    ours: {
      prepare: () => {
        const map = ours();
        return () => mergeOurs(map, theirs);
      },
      bytes: 0,
    },
    'plain map, out of JSON': {
      prepare: () => {
        const map = mine();
        return () => mergePlain(map, JSON.parse(json));
      },
      bytes: Buffer.byteLength(json),
    },
    'ours, out of items': {
      prepare: () => {
        const map = ours();
        return async () => {
          for (const item of items) mergeOurs(map, recordsOf((await unpack(item))!, 'me')!);
        };
      },
      bytes: items.reduce((sum, item) => sum + item.length, 0),
    },
  };
  if (yjs) {
    const first = new yjs.Doc();
    first.transact(() =>
      ids.forEach((id, i) => first.getMap('records').set(id, new yjs.Map(Object.entries(fieldsOf(i, 0))))),
    );
    const known = yjs.encodeStateAsUpdateV2(first);
    const other = new yjs.Doc();
    yjs.applyUpdateV2(other, known);
    other.transact(() =>
      ids.forEach((id, i) => {
        const record = other.getMap('records').get(id);
        for (const [name, value] of Object.entries(fieldsOf(i, 1))) record.set(name, value);
      }),
    );
    const news = yjs.encodeStateAsUpdateV2(other, yjs.encodeStateVector(first));
    engines.Yjs = {
      prepare: () => {
        const doc = new yjs.Doc();
        yjs.applyUpdateV2(doc, known);
        return () => yjs.applyUpdateV2(doc, news);
      },
      bytes: news.length,
    };
  }
  if (automerge) {
    const first = automerge.from({ records: Object.fromEntries(ids.map((id, i) => [id, fieldsOf(i, 0)])) });
    const other = automerge.change(automerge.clone(first), (doc: any) => {
      ids.forEach((id, i) => Object.assign(doc.records[id], fieldsOf(i, 1)));
    });
    const news = automerge.getChanges(first, other);
    engines.Automerge = {
      prepare: () => {
        const doc = automerge.clone(first);
        return () => automerge.applyChanges(doc, news);
      },
      bytes: news.reduce((sum: number, each: Uint8Array) => sum + each.length, 0),
    };
  }
  return engines;
}

/** What a quarter's OKRs, check-ins and reports take, each packed as it would be stored. */
async function sizes({ yjs, automerge }: Peers): Promise<void> {
  const { work } = quarter(7);
  const item = await pack(rowsOf(work));
  const plain = Object.fromEntries(
    work.map(({ id, fields }) => [
      id,
      Object.fromEntries(Object.entries(fields).map(([name, [value]]) => [name, value ?? null])),
    ]),
  );
  const all: [string, number][] = [['ours', Buffer.from(item.slice(9), 'base64').length]];
  if (yjs) {
    const doc = new yjs.Doc();
    doc.transact(() => {
      for (const [id, fields] of Object.entries(plain))
        doc.getMap('records').set(id, new yjs.Map(Object.entries(fields)));
    });
    all.push(['Yjs v2, deflated', deflateRawSync(yjs.encodeStateAsUpdateV2(doc)).length]);
  }
  if (automerge) all.push(['Automerge', automerge.save(automerge.from({ records: plain })).length]);
  console.log(`\na quarter's ${work.length} records, packed`);
  for (const [name, bytes] of all)
    console.log(`  ${name.padEnd(24)} ${(bytes / 1_000).toFixed(1).padStart(6)} kB`);
}

const start = 1_790_000_000_000;

function idOf(i: number): string {
  const chance = ((i * 48_271) % 2_147_483_647).toString(16).padStart(12, '0');
  const time = (start + i).toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7abc-8def-${chance}`;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
