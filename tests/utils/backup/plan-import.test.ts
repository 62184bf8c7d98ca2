import { expect, test } from 'vitest';
import { withRecords } from '@/utils/actions/with-records';
import { emptyWorkspace } from '@/utils/actions/workspace';
import { planImport, type ImportMode } from '@/utils/backup/plan-import';
import { previewOf } from '@/utils/backup/preview';
import { applyChange } from '@/utils/merge/apply';
import type { Change, StoredRecord } from '@/utils/merge/record';
import { aWorkspace, contentOf } from './a-backup';

const tools = { now: Date.UTC(2026, 11, 1), device: 'mine' };

function store(records: readonly StoredRecord[], changed: readonly StoredRecord[]): readonly StoredRecord[] {
  return [...new Map([...records, ...changed].map((record) => [record.id, record])).values()];
}

function does(records: readonly StoredRecord[], changes: readonly Change[]): readonly StoredRecord[] {
  const known = new Map(records.map((record) => [record.id, record]));
  return changes.map((change) => applyChange(known.get(change.id), change, 'me', tools.now + 1, 'mine'));
}

const seen = (records: readonly StoredRecord[]) => withRecords(emptyWorkspace(), records);

test.each<ImportMode>(['merge', 'replace'])(
  'into an empty database, %s brings all with its stamps',
  (mode) => {
    const { content } = aWorkspace();

    const plan = planImport([], content.records, mode, tools);

    expect(plan.records).toEqual(content.records);
  },
);

test.each<ImportMode>(['merge', 'replace'])('what is here already is not written again by %s', (mode) => {
  const { content } = aWorkspace();

  expect(planImport(content.records, content.records, mode, tools)).toMatchObject({
    records: [],
    changes: [],
  });
});

test('merging an older backup keeps what was edited and added since, and what was removed stays removed', () => {
  const { world, content } = aWorkspace();
  const [objective] = [...world.workspace.objective.values()];
  world.do('editObjective', { id: objective!.id, set: { title: 'Sửa sau khi sao lưu' } });
  const now = contentOf(world).records;

  expect(planImport(now, content.records, 'merge', tools).changes).toEqual([]);
});

test('replacing makes everything as it is in the backup, under new stamps', () => {
  const { world, content } = aWorkspace();
  const [objective] = [...world.workspace.objective.values()];
  world.do('editObjective', { id: objective!.id, set: { title: 'Sửa sau khi sao lưu' } });
  world.do('addObjectives', { cycle: objective!.cycle, objectives: [{ title: 'Thêm sau', keyResults: [] }] });
  const before = contentOf(world).records;

  const plan = planImport(before, content.records, 'replace', tools);

  expect(seen(store(before, plan.records))).toEqual(seen(content.records));
  const back = plan.records.find(({ id }) => id === objective!.id)!;
  expect(back.fields.title!.slice(0, 2)).toEqual([objective!.title, [tools.now, 'mine']]);
});

test.each<ImportMode>(['merge', 'replace'])('undoing a %s leaves the workspace as it was', (mode) => {
  const { world, content } = aWorkspace();
  const other = aWorkspace();
  const [objective] = [...other.world.workspace.objective.values()];
  other.world.now += 1_000_000;
  other.world.do('editObjective', { id: objective!.id, set: { title: 'Từ tệp' } });
  other.world.do('addObjectives', {
    cycle: objective!.cycle,
    objectives: [{ title: 'Mới', keyResults: [] }],
  });
  world.do('addObjectives', { cycle: objective!.cycle, objectives: [{ title: 'Ở đây', keyResults: [] }] });
  const before = contentOf(world).records;
  const plan = planImport(before, contentOf(other.world).records, mode, tools);
  const after = store(before, plan.records);
  expect(seen(after)).not.toEqual(seen(before));
  expect(content.records.length).toBeGreaterThan(0);

  const undone = store(after, does(after, plan.inverse));

  expect(seen(undone)).toEqual(seen(before));
});

test('a file of somebody else, merged, does not change who sits here', () => {
  const { content } = aWorkspace();
  const theirs = content.records.map((record) =>
    record.kind === 'preferences'
      ? { ...record, fields: { ...record.fields, me: ['somebody', [9e14, 'z']] as const } }
      : record,
  );

  const plan = planImport(content.records, theirs, 'merge', tools);

  expect(plan.changes.filter(({ kind }) => kind === 'preferences')).toEqual([]);
});

test('a text that gives way to a newer one is kept', () => {
  const { world, content } = aWorkspace();
  const [objective] = [...world.workspace.objective.values()];
  const theirs = content.records.map((record) =>
    record.id === objective!.id
      ? { ...record, fields: { ...record.fields, title: ['Tên khác', [9e14, 'z']] as const } }
      : record,
  );

  expect(planImport(content.records, theirs, 'merge', tools).replaced).toMatchObject([
    { record: objective!.id, field: 'title', value: objective!.title },
  ]);
});

test('the preview counts what changes and names objectives and key results', () => {
  const { world, content } = aWorkspace();
  const [objective] = [...world.workspace.objective.values()];
  world.do('editObjective', { id: objective!.id, set: { title: 'Đổi tên' } });
  const before = contentOf(world).records;
  const without = content.records.filter(({ kind }) => kind !== 'check-in');

  const preview = previewOf(planImport(before, without, 'replace', tools).changes, before);

  expect(preview.counts).toContainEqual({ kind: 'check-in', fate: 'removed', count: 1 });
  expect(preview.named).toEqual([{ kind: 'objective', fate: 'changed', title: objective!.title }]);
});
