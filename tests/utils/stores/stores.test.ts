import { expect, test } from 'vitest';
import { act, undo } from '@/utils/actions/act';
import { withRecords } from '@/utils/actions/with-records';
import { emptyWorkspace, preferencesOf } from '@/utils/actions/workspace';
import type { PageKind } from '@/utils/evidence/evidence';
import type { StoredRecord } from '@/utils/merge/record';
import { spanOf } from '@/utils/okr/cycles';
import type { PageFacts } from '@/utils/page/facts';
import { isProblem, problem } from '@/utils/problem/problem';
import { boardInSteps, boardOf, type Board } from '@/utils/stores/board';
import { glanceOf } from '@/utils/stores/make-glance';
import { NoticesModel } from '@/utils/stores/notices';
import { PageModel, type PagePorts, type TabInFront } from '@/utils/stores/page';
import { TypingModel } from '@/utils/stores/typing';
import { WeekModel } from '@/utils/stores/week';
import { WorkspaceModel } from '@/utils/stores/workspace';
import type { WorkspacePorts } from '@/utils/stores/workspace-ports';
import { reportId } from '@/utils/week/report-id';
import { previousWeek, weekOf } from '@/utils/week/week';
import { startedWorld } from '../actions/world';

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

/** A workspace store over a world in memory, and what it has announced. */
function storeOver(
  more: Partial<WorkspacePorts> = {},
  slowly: () => Promise<void> | undefined = () => undefined,
) {
  const { world, keyResults, objective } = startedWorld();
  const announced: string[][] = [];
  const asked: string[][] = [];
  const store = new WorkspaceModel({
    async load(reports, otherCycles) {
      asked.push([...reports]);
      const cycles = [preferencesOf(world.workspace).cycle, ...otherCycles];
      const isHere = ({ kind, id, fields }: StoredRecord): boolean => {
        const parent = (field: string) => String(fields[field]?.[0]);
        const above = (field: string) => isHere(world.records.get(parent(field))!);
        if (kind === 'report') return reports.includes(id);
        if (kind === 'item') return reports.includes(parent('report'));
        if (kind === 'objective') return cycles.includes(parent('cycle'));
        if (kind === 'key-result') return above('objective');
        return kind !== 'check-in' || above('keyResult');
      };
      const records = [...world.records.values()].filter(isHere);
      await slowly();
      return { workspace: withRecords(emptyWorkspace(), records), reports };
    },
    byId: async (ids) => ids.flatMap((id) => world.records.get(id) ?? []),
    async save(entry, captures) {
      world.keep({ entry, captures });
      return entry.subjects.map((id) => world.records.get(id)!);
    },
    log: async () => [],
    captures: async () => new Map(),
    announce: (ids) => announced.push([...ids]),
    now: () => (world.now += 1_000),
    pause: async () => undefined,
    working: async () => ({ boardOf, boardInSteps, newId: world.tools().newId }),
    acting: async () => ({ act, undo, withRecords }),
    ...more,
  });
  return { world, store, keyResults, objective, announced, asked };
}

test('an action shows only once it is stored, and other pages are told which records changed', async () => {
  const { store, keyResults, announced } = storeOver();
  await store.open([]);

  const done = await store.perform('checkIn', { keyResult: keyResults[0]!, value: 1560, confidence: 7 });

  expect(isProblem(done)).toBe(false);
  expect(store.board.value.rowById.get(keyResults[0]!)!.standing).toMatchObject({
    value: 1560,
    confidence: 7,
  });
  expect(announced.at(-1)).toHaveLength(1);
});

test('what was read before an action is not shown after it', async () => {
  let letGo = () => {};
  let held: Promise<void> | undefined;
  const { store, keyResults } = storeOver({}, () => held);
  await store.open([]);
  held = new Promise((resolve) => (letGo = resolve));

  const opened = store.open([reportId('lan', '2026-W40')]);
  const done = store.perform('checkIn', { keyResult: keyResults[0]!, value: 1560, confidence: 7 });
  await settled();
  letGo();
  await Promise.all([opened, done]);

  expect(store.board.value.rowById.get(keyResults[0]!)!.standing).toMatchObject({ value: 1560 });
});

test('an action that could not be stored changes nothing on screen', async () => {
  const { store, keyResults } = storeOver({ save: async () => problem({ kind: 'storage-full' }) });
  await store.open([]);
  const before = store.workspace.value;

  const done = await store.perform('checkIn', { keyResult: keyResults[0]!, value: 1560, confidence: 7 });

  expect(done).toMatchObject({ kind: 'storage-full' });
  expect(store.workspace.value).toBe(before);
});

test('undo brings the board back', async () => {
  const { store, objective } = storeOver();
  await store.open([]);
  const done = await store.perform('archiveObjective', { id: objective });
  expect(store.board.value.objectives).toHaveLength(0);

  if (!isProblem(done)) await store.undo(done.entry);

  expect(store.board.value.keyResults).toHaveLength(3);
});

test('a row stays the same value while nothing of its key result changes', async () => {
  const { store, keyResults } = storeOver();
  await store.open([]);
  const before = store.board.value.rowById;

  await store.perform('checkIn', { keyResult: keyResults[0]!, value: 1, confidence: null });

  expect(store.board.value.rowById.get(keyResults[1]!)).toBe(before.get(keyResults[1]!));
  expect(store.board.value.rowById.get(keyResults[0]!)).not.toBe(before.get(keyResults[0]!));
});

test('what another page changed is read again', async () => {
  const { store, world, keyResults } = storeOver();
  await store.open([]);
  const { entry } = world.do('checkIn', { keyResult: keyResults[0]!, value: 1700, confidence: null });

  await store.refresh(entry.subjects);

  expect(store.board.value.rowById.get(keyResults[0]!)!.standing.value).toBe(1700);
});

test('drafting waits for the report to be at hand, so that it never writes over one it has not seen', async () => {
  const { store, world, asked } = storeOver();
  await store.open([]);
  const me = store.preferences.value.me!;
  const thisWeek = weekOf(new Date(store.now.value));
  const line = world.do('addItem', { week: thisWeek, section: 'plan', text: 'Của Lan' });
  const week = new WeekModel(store);
  await settled();

  expect(asked.at(-1)).toContain(reportId(me, week.week.value));
  expect(week.ready.value).toBe(true);
  await week.draft();
  expect(week.items.value.plan.map((item) => item.text)).toContain('Của Lan');
  expect(line.entry.subjects.length).toBe(2);
});

test('a week of an older cycle is drafted from that cycle’s key results, which are fetched for it', async () => {
  const { store, world, keyResults } = storeOver();
  await store.open([]);
  const old = store.cycle.value!;
  const then = weekOf(new Date(store.now.value));
  await store.perform('checkIn', { keyResult: keyResults[0]!, value: 1560, confidence: null });
  world.now += 20 * 7 * 86_400_000;
  store.tick();
  await store.perform('openCycle', { cycle: spanOf('2027-01-01', '2027-06-30') });
  await store.open([]);
  expect(store.board.value.objectives).toEqual([]);
  const week = new WeekModel(store);
  week.goTo(then);
  await settled();

  await week.draft();

  expect(week.cycle.value?.id).toBe(old.id);
  expect(week.items.value.progress.map(({ keyResult }) => keyResult)).toEqual([keyResults[0]]);
});

test('on a Sunday the week is the next one where weeks begin on Sundays, with the same deadline day', async () => {
  const { store, world } = storeOver();
  world.now = new Date(2026, 10, 22, 9).getTime();
  await store.open([]);
  store.tick();
  const week = new WeekModel(store);
  await week.getReady();
  expect(week.thisWeek.value).toBe('2026-W47');
  expect(new Date(week.deadline.value).toDateString()).toBe('Fri Nov 20 2026');

  await store.perform('changePreferences', { firstWeekday: 7 });

  expect(week.thisWeek.value).toBe('2026-W48');
  expect(new Date(week.deadline.value).toDateString()).toBe('Fri Nov 27 2026');
});

test('drafting again keeps the words of a person, whatever moved since', async () => {
  const { store, keyResults } = storeOver();
  await store.open([]);
  const week = new WeekModel(store);
  await settled();
  await store.perform('checkIn', { keyResult: keyResults[0]!, value: 1560, confidence: null });
  await week.draft();
  const [line] = week.items.value.progress;
  await store.perform('editItem', { id: line!.id, set: { text: 'Lời của Lan' } });
  await store.perform('checkIn', { keyResult: keyResults[0]!, value: 1800, confidence: null });
  await week.draft();

  expect(week.items.value.progress.find((item) => item.id === line!.id)).toMatchObject({
    words: 'Lời của Lan',
    touched: true,
  });
  expect(week.fresh.value).toBe(0);
});

test('a line that was dismissed does not come back', async () => {
  const { store, keyResults } = storeOver();
  await store.open([]);
  const week = new WeekModel(store);
  await settled();
  await store.perform('checkIn', { keyResult: keyResults[0]!, value: 1560, confidence: null });
  await week.draft();
  const [line] = week.items.value.progress;
  await store.perform('removeItem', { id: line!.id });
  await week.draft();

  expect(week.items.value.progress.map((item) => item.id)).not.toContain(line!.id);
});

const facts = (address: string): PageFacts => ({
  address,
  canonical: address,
  title: 'T',
  site: 's',
  author: '',
  published: null,
  language: 'vi',
  kind: { value: 'post', reason: '' },
  quote: '',
  figures: [],
  blind: [],
});

const untaught = {
  taught: async () => [],
  keptKind: () => undefined,
  pick: async () => null,
  movePicker: async () => '',
};

function pageOver(ports: Partial<PagePorts> & { tab: TabInFront }) {
  return new PageModel({
    currentTab: async () => ({ ...ports.tab }),
    read: async (tab) => facts(tab.address),
    picture: async () => undefined,
    ...untaught,
    ...ports,
  });
}

test('what was read of a page is forgotten when another address is in front', async () => {
  const tab = { id: 1, windowId: 1, address: 'https://a.vn/1', title: '' };
  const page = pageOver({ tab });
  await page.read();
  expect(page.facts.value?.address).toBe('https://a.vn/1');

  tab.address = 'https://a.vn/2';
  await page.look();

  expect(page.facts.value).toBeUndefined();
});

test('the reason why a page cannot be read stays until the page is left', async () => {
  const tab = { id: 1, windowId: 1, address: '', title: '' };
  const page = pageOver({
    tab,
    read: async () => problem({ kind: 'page-not-readable', why: 'no-permission' }),
  });
  await page.read();
  await page.look();
  expect(page.problem.value).toMatchObject({ why: 'no-permission' });

  await page.look(2);
  expect(page.problem.value).toBeDefined();
  await page.look(1);
  expect(page.problem.value).toBeUndefined();
});

test('an answer about a page that is no longer in front is not shown as this page', async () => {
  const tab = { id: 1, windowId: 1, address: 'https://a.vn/1', title: '' };
  let inFront = tab;
  const page = new PageModel({
    currentTab: async () => inFront,
    async read(asked) {
      inFront = { ...tab, id: 2, address: 'https://b.vn/' };
      await page.look();
      return facts(asked.address);
    },
    picture: async () => undefined,
    ...untaught,
  });
  await page.read();

  expect(page.facts.value).toBeUndefined();
});

test('a page that gives way to another while it is read is read as the other', async () => {
  const tab = { id: 1, windowId: 1, address: 'https://a.vn/1', title: '' };
  const page = pageOver({
    tab,
    async read(asked) {
      tab.address = 'https://a.vn/2';
      return facts(asked.address);
    },
  });
  await page.read();

  expect(page.facts.value?.address).toBe('https://a.vn/2');
});

test('the kind that the user kept for pages like this one wins over what the reader says', async () => {
  const tab = { id: 1, windowId: 1, address: 'https://a.vn/1', title: '' };
  const page = pageOver({ tab, keptKind: () => 'analytics' });
  await page.read();

  expect(page.facts.value?.kind).toEqual({ value: 'analytics', reason: 'kept' });
});

test('saying what a page is reads it once more as that', async () => {
  const tab = { id: 1, windowId: 1, address: 'https://a.vn/1', title: '' };
  let kept: PageKind | undefined;
  const asked: (PageKind | undefined)[] = [];
  const page = pageOver({
    tab,
    keptKind: () => kept,
    read: async ({ address }: { address: string }, kind: PageKind | undefined) => {
      asked.push(kind);
      return { ...facts(address), title: kind ?? 'chưa rõ' };
    },
  });
  await page.read();
  kept = 'profile';
  await page.useKeptKind();

  expect(asked).toEqual([undefined, 'profile']);
  expect(page.facts.value).toMatchObject({ title: 'profile', kind: { value: 'profile', reason: 'kept' } });
});

test('typing is kept after a pause, at once when the panel closes, and forgotten when sent', () => {
  const kept: [string, unknown][] = [];
  const waiting = new Map<number, () => void>();
  const typing = new TypingModel({
    keep: async (key, value) => void kept.push([key, value]),
    wait: (callback) => (waiting.set(waiting.size + 1, callback), waiting.size),
    cancel: (timer) => void waiting.delete(timer),
  });

  typing.keep('a', 'x');
  typing.keep('a', 'xy');
  expect(kept).toEqual([]);
  typing.flush();
  expect(kept).toEqual([['a', 'xy']]);
  typing.keep('a', null);

  expect(kept.at(-1)).toEqual(['a', null]);
  expect(typing.kept('a')).toBeUndefined();
});

test('a new notice takes the place of the last, and an old one cannot dismiss it', () => {
  const notices = new NoticesModel();
  notices.done('một');
  const first = notices.notice.value!.id;
  notices.problem({ kind: 'title-missing' });
  notices.dismiss(first);

  expect(notices.notice.value).toMatchObject({ kind: 'problem' });
});

test('a glance is shown before anything is read, and gives way to the whole without a change on screen', async () => {
  const { world, store, keyResults, asked } = storeOver();
  world.do('checkIn', { keyResult: keyResults[0]!, value: 1_560, confidence: 7 });
  const glanced = storeOver({ glance: async () => glanceOf(world.workspace, world.now) });

  await glanced.store.begin();

  expect(glanced.store.whole.value).toBe(false);
  expect(glanced.asked).toEqual([]);
  expect(glanced.store.cycle.value?.title).toBe('Q4 2026');
  expect(glanced.store.board.value.rowById.get(keyResults[0]!)).toMatchObject({
    pages: 0,
    standing: { value: 1_560, confidence: 7 },
  });

  await store.begin();
  expect(asked).toHaveLength(1);
  const looks = ({ keyResults: rows }: Board) =>
    rows.map(({ keyResult, label, pages, standing }) => ({ keyResult, label, pages, standing }));
  expect(looks(glanced.store.board.value)).toEqual(looks(store.board.value));
});

test('an action on a glance is worked out on the whole workspace, which is read once for all who want it', async () => {
  const { store, world, keyResults, asked } = storeOver({
    glance: async () => glanceOf(world.workspace, world.now),
  });
  await store.begin();

  const [done] = await Promise.all([
    store.perform('checkIn', { keyResult: keyResults[0]!, value: 1_560, confidence: 7 }),
    store.fetchWhole(),
    store.fetchWhole(),
  ]);

  expect(isProblem(done)).toBe(false);
  expect(asked).toHaveLength(1);
  expect(store.board.value.rowById.get(keyResults[0]!)!.checkIns).toHaveLength(1);
});

test('what acting needs is fetched when somebody turns to something, and not to look at the board', async () => {
  let fetched = 0;
  const acting = async () => {
    fetched += 1;
    return { act, undo, withRecords };
  };
  const { store } = storeOver({ acting });

  await store.fetchWhole();
  expect(store.board.value.keyResults.length).toBeGreaterThan(0);
  expect(fetched).toBe(0);

  await store.getReady();
  expect(fetched).toBe(1);
});

test('an update with a large board makes one row and one objective anew, and leaves all others', async () => {
  const { store, objective } = storeOver();
  await store.begin();
  for (let i = 0; i < 20; i += 1) {
    const title = `Mục tiêu ${i}`;
    const copied = await store.perform('duplicateObjective', { id: objective, title });
    expect(isProblem(copied)).toBe(false);
  }
  const before = store.board.value;
  expect(before.keyResults).toHaveLength(63);

  await store.perform('checkIn', {
    keyResult: before.keyResults[30]!.keyResult.id,
    value: 1,
    confidence: null,
  });

  const after = store.board.value;
  expect(after.keyResults.filter((row) => !before.keyResults.includes(row))).toHaveLength(1);
  expect(after.objectives.filter((row) => !before.objectives.includes(row))).toHaveLength(1);
});

test('a page that has everything reads it once, and takes in what others make without reading all again', async () => {
  const { world, store, keyResults, asked } = storeOver({ everything: true });
  await store.open([]);
  await store.open(['ppp:lan:2026-W48']);
  expect(asked).toHaveLength(1);
  expect(store.reportsAtHand.value.has('ppp:lan:2026-W48')).toBe(true);

  const elsewhere = world.do('checkIn', { keyResult: keyResults[0]!, value: 1700, confidence: 8 });
  await store.refresh(elsewhere.entry.subjects);
  expect(store.board.value.rowById.get(keyResults[0]!)!.standing.value).toBe(1700);
  expect(asked).toHaveLength(1);

  await store.refresh(['everything']);
  expect(asked).toHaveLength(2);
});

test('another cycle that another page opens is shown with its objectives', async () => {
  const { world, store, objective, asked } = storeOver();
  const next = { id: '2027Q1', title: 'Q1 2027', starts: '2027-01-01', ends: '2027-03-31', closedAt: null };
  world.do('carryOver', { into: next, objectives: [objective] });
  world.do('openCycle', { cycle: world.workspace.cycle.get('2026Q4')! });
  await store.open([]);

  const elsewhere = world.do('openCycle', { cycle: next });
  await store.refresh(elsewhere.entry.subjects);

  expect(store.cycle.value?.id).toBe('2027Q1');
  expect(store.board.value.objectives).toHaveLength(1);
  expect(asked).toHaveLength(2);
});

test('a draft goes into the week it was asked for, whichever week is on screen when it comes', async () => {
  const { store } = storeOver();
  await store.open([]);
  const week = new WeekModel(store);
  await expect.poll(() => week.ready.value).toBe(true);
  const asked = week.week.value;

  const drafting = week.draft();
  week.goTo(previousWeek(asked));
  await drafting;

  const reports = [...store.workspace.value.report.values()];
  expect(reports.filter(({ draftedAt }) => draftedAt).map((each) => each.week)).toEqual([asked]);
});
