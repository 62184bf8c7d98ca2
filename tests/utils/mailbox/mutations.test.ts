import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { compareStamps } from '@/utils/merge/apply';
import type * as Merge from '@/utils/merge/merge';
import type * as Publish from '@/utils/merge/publish';
import type { StoredRecord } from '@/utils/merge/record';
import { run } from './model/run';
import { steps, type Step } from './model/steps';

const rules = vi.hoisted(() => ({
  merge: undefined as typeof Merge.mergeRecords | undefined,
  lost: undefined as typeof Merge.lostTexts | undefined,
  publish: undefined as typeof Publish.publishedPart | undefined,
}));

vi.mock(import('@/utils/merge/pack'), async (original) => {
  const fast = await import('./model/fast-pack');
  return { ...(await original()), pack: fast.fastPack, unpack: fast.fastUnpack };
});
vi.mock(import('@/utils/merge/merge'), async (original) => {
  const real = await original();
  return {
    mergeRecords: (...all) => (rules.merge ?? real.mergeRecords)(...all),
    lostTexts: (...all) => (rules.lost ?? real.lostTexts)(...all),
  };
});
vi.mock(import('@/utils/merge/publish'), async (original) => {
  const real = await original();
  return { ...real, publishedPart: (...all) => (rules.publish ?? real.publishedPart)(...all) };
});

afterEach(() => {
  rules.merge = undefined;
  rules.lost = undefined;
  rules.publish = undefined;
});

/** Whether the model, with the rules as they now stand, finds a history that ends badly; these are tried first. */
async function findsFault(...examples: readonly (readonly Step[])[]): Promise<boolean> {
  const found = await fc.check(
    fc.asyncProperty(steps, (each) => run('chrome', each)),
    { numRuns: 200, endOnFailure: true, seed: 7, examples: examples.map((each) => [[...each]]) },
  );
  return found.failed;
}

const { mergeRecords } = await vi.importActual<typeof Merge>('@/utils/merge/merge');
const { publishedPart } = await vi.importActual<typeof Publish>('@/utils/merge/publish');

test('the model notices a merge in which absence deletes', async () => {
  rules.merge = (mine, theirs) => {
    const record = mergeRecords(mine, theirs);
    const fields = Object.fromEntries(
      Object.entries(record.fields).filter(([name]) => name in theirs.fields),
    );
    return { ...record, fields };
  };

  expect(await findsFault()).toBe(true);
}, 60_000);

test('the model notices a merge of whole records in place of fields', async () => {
  rules.merge = (mine, theirs) => (newest(theirs) > newest(mine) ? theirs : mine);

  expect(await findsFault()).toBe(true);
}, 60_000);

test('the model notices a merge in which, of two values at one moment, each browser keeps its own', async () => {
  rules.merge = (mine, theirs) =>
    mergeRecords(mine, {
      ...theirs,
      fields: Object.fromEntries(
        Object.entries(theirs.fields).filter(([name, [, [n]]]) => mine.fields[name]?.[1][0] !== n),
      ),
    });

  expect(
    await findsFault([
      { do: 'edit', who: 0, what: 0, field: 0 },
      { do: 'edit', who: 2, what: 0, field: 0 },
    ]),
  ).toBe(true);
}, 60_000);

test('the model notices a merge that lets a text go without a word', async () => {
  rules.lost = () => [];

  expect(await findsFault()).toBe(true);
}, 60_000);

test('the model notices a merge that forgets tombstones', async () => {
  rules.merge = (mine, theirs) => {
    const { deleted: _, ...record } = mergeRecords(mine, theirs);
    return record;
  };

  expect(await findsFault()).toBe(true);
}, 60_000);

test('the model notices browsers of which, where both publish one field, neither gives way', async () => {
  rules.publish = (record, published, device, adopt) => {
    const part = publishedPart(record, published, device, adopt) ?? {
      ...record,
      fields: {},
      deleted: undefined,
    };
    const own = published.get(device)?.get(record.id)?.fields ?? {};
    const kept = Object.entries(record.fields).filter(
      ([name, [, stamp]]) => own[name] && compareStamps(own[name][1], stamp) === 0,
    );
    const fields = { ...part.fields, ...Object.fromEntries(kept) };
    return Object.keys(fields).length > 0 || part.deleted ? { ...part, fields } : undefined;
  };

  expect(await findsFault()).toBe(true);
}, 60_000);

test('the model notices browsers that publish everything, whoever has it already', async () => {
  rules.publish = (record) => record;

  expect(await findsFault()).toBe(true);
}, 60_000);

function newest({ fields, deleted }: StoredRecord): number {
  return Math.max(deleted?.[0] ?? 0, ...Object.values(fields).map(([, [n]]) => n));
}
