// @vitest-environment happy-dom
import { act, undo } from '@/utils/actions/act';
import { withRecords } from '@/utils/actions/with-records';
import { emptyWorkspace } from '@/utils/actions/workspace';
import { cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { AppProvider, createApp, type App } from '@/components/app';
import { Week } from '@/components/week/Week';
import { words } from '@/utils/i18n';
import { boardInSteps, boardOf } from '@/utils/stores/board';
import { NoticesModel } from '@/utils/stores/notices';
import type { Outside } from '@/utils/stores/outside';
import type { PageStore } from '@/utils/stores/page';
import { TypingModel } from '@/utils/stores/typing';
import { WeekModel } from '@/utils/stores/week';
import { WorkspaceModel } from '@/utils/stores/workspace';
import { draftReport } from '@/utils/week/draft';
import { textOf } from '@/utils/week/line';
import { sections, type Section } from '@/utils/week/sections';
import { reportId } from '@/utils/week/report-id';
import { previousWeek } from '@/utils/week/week';
import { itemsOf } from '@/utils/actions/workspace';
import { startedWorld } from '../../utils/actions/world';
import { draftOf } from '../../utils/week/a-week';

const t = words.vi;

// On a busy machine drawing alone can take seconds.
vi.setConfig({ testTimeout: 60_000 });

/** The week on screen over a world in memory whose disk takes a while. */
async function weekOnScreen(
  lines: Readonly<Partial<Record<Section, readonly string[]>>>,
  lastWeek: readonly string[] = [],
  /** What was being typed in the first plan when the panel was last closed. */
  halfTyped?: string,
) {
  const { world } = startedWorld();
  const kept = new Map<string, unknown>();
  const workspace = new WorkspaceModel({
    load: async (reports) => ({
      workspace: withRecords(emptyWorkspace(), [...world.records.values()]),
      reports,
    }),
    working: async () => ({ boardOf, boardInSteps, newId: world.tools().newId }),
    acting: async () => ({ act, undo, withRecords }),
    byId: async (ids) => ids.flatMap((id) => world.records.get(id) ?? []),
    async save(entry, captures) {
      await new Promise((resolve) => setTimeout(resolve, 5));
      world.keep({ entry, captures });
      return entry.subjects.map((id) => world.records.get(id)!);
    },
    log: async () => [],
    captures: async () => new Map(),
    announce: () => undefined,
    now: () => (world.now += 1_000),
    pause: async () => undefined,
  });
  const week = new WeekModel(workspace);
  for (const section of sections)
    for (const text of lines[section] ?? [])
      world.do('addItem', { week: week.thisWeek.value, section, text });
  for (const text of lastWeek)
    world.do('addItem', { week: previousWeek(week.thisWeek.value), section: 'plan', text });
  await workspace.open([]);
  // It counts as drafted, so that nothing more is drafted into it here than last week's plans.
  const me = workspace.preferences.value.me!;
  const before = itemsOf(world.workspace, reportId(me, previousWeek(week.thisWeek.value)));
  await workspace.perform('draftWeek', {
    week: week.week.value,
    language: 'vi',
    drafted: draftReport(draftOf({ member: me, week: week.week.value, objectives: [], lastWeek: before })),
  });
  const app: App = await createApp(
    {
      workspace,
      week,
      page: {} as PageStore,
      fetchStores: () => Promise.reject(new Error('They are here.')),
      notices: new NoticesModel(),
      typing: new TypingModel({
        keep: async (key, value) => void kept.set(key, value),
        wait: (callback, ms) => window.setTimeout(callback, ms),
        cancel: (timer) => window.clearTimeout(timer),
      }),
      outside: { isNewTip: async () => false } as unknown as Outside,
    },
    'vi',
    'whole',
  );
  await until(() => week.ready.value);
  if (halfTyped !== undefined) app.typing.keep(`item:${week.items.value.plan[0]!.id}`, halfTyped);
  const { container } = render(
    <AppProvider value={app}>
      <Week />
    </AppProvider>,
  );
  const fields = (section: Section) => [
    ...container.querySelectorAll<HTMLTextAreaElement>(`.week-section.${section} .item textarea`),
  ];
  await until(() => sections.every((each) => fields(each).length >= (lines[each] ?? []).length));
  return {
    app,
    me,
    kept,
    container,
    fields,
    shown: () => sections.flatMap((each) => fields(each).map((field) => `${each}: ${field.value}`)),
    stored: () =>
      sections.flatMap((each) => week.items.value[each].map((item) => `${each}: ${textOf(item)}`)),
    focus(section: Section, place: number, cursor?: number) {
      const field = fields(section)[place]!;
      field.focus();
      const at = cursor ?? field.value.length;
      field.setSelectionRange(at, at);
    },
  };
}

const focused = () => document.activeElement as HTMLTextAreaElement;
const press = (key: string, more: KeyboardEventInit = {}) => fireEvent.keyDown(focused(), { key, ...more });
const type = async (text: string) => {
  for (const letter of text) {
    const field = focused();
    const at = field.selectionStart;
    field.value = field.value.slice(0, at) + letter + field.value.slice(field.selectionEnd);
    field.setSelectionRange(at + 1, at + 1);
    fireEvent.input(field);
    await Promise.resolve();
  }
};
const drawn = () => new Promise((resolve) => setTimeout(resolve, 0));

async function until(ask: () => boolean): Promise<void> {
  for (let tries = 0; tries < 400; tries += 1) {
    if (ask()) return;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  throw new Error(`In vain. It shows: ${document.body.textContent}`);
}
const becomes = (read: () => readonly string[], wanted: readonly string[]) =>
  until(() => read().join('\n') === wanted.join('\n')).catch(() => expect(read()).toEqual(wanted));

afterEach(cleanup);

test('Enter makes a line below that takes the very next key, while the disk is still busy', async () => {
  const { focus, shown, stored } = await weekOnScreen({ plan: ['Một'] });
  focus('plan', 0);
  press('Enter');
  await drawn();
  await type('Hai');
  expect(shown()).toEqual(['plan: Một', 'plan: Hai']);
  press('Enter');
  await drawn();
  await type('Ba');
  focused().blur();

  await becomes(stored, ['plan: Một', 'plan: Hai', 'plan: Ba']);
});

test('a word begun in the moment the line is drawn stays one step', async () => {
  const { app, focus, stored } = await weekOnScreen({ plan: ['Một'] });
  focus('plan', 0);
  // As a browser does it: nothing is done between the line's being there and its first letter.
  const send = (event: Event) => focused().dispatchEvent(event);
  send(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
  for (let tick = 0; tick < 50 && focused().value !== ''; tick += 1) await Promise.resolve();
  for (const begun of ['B', 'Ba']) {
    focused().value = begun;
    send(new Event('input', { bubbles: true }));
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  focused().blur();
  await becomes(stored, ['plan: Một', 'plan: Ba']);

  await app.week.steps.undo();
  await becomes(stored, ['plan: Một', 'plan: ']);
});

test('Enter in the middle breaks the line in two', async () => {
  const { focus, stored } = await weekOnScreen({ problem: ['Thiếu người thiếu tiền'] });
  focus('problem', 0, 11);
  press('Enter');
  await drawn();
  await type('và ');
  focused().blur();

  await becomes(stored, ['problem: Thiếu người', 'problem: và thiếu tiền']);
});

test('Backspace in an empty line takes it out and goes up; nothing of it is left to undo', async () => {
  const { focus, shown, stored, app } = await weekOnScreen({ plan: ['Một'] });
  app.week.steps.forget();
  focus('plan', 0);
  press('Enter');
  await drawn();
  press('Backspace');
  expect(focused().value).toBe('Một');
  await becomes(shown, ['plan: Một']);
  await becomes(stored, ['plan: Một']);
  expect(app.week.steps.canUndo.value).toBe(false);
  expect(app.notices.notice.value).toBeUndefined();
});

test('Alt with the arrows moves a line, over the edge into the next section, and the cursor goes with it', async () => {
  const { focus, shown } = await weekOnScreen({ progress: ['Không'], plan: ['Một', 'Hai'] });
  focus('plan', 1);
  press('ArrowUp', { altKey: true });
  await becomes(shown, ['progress: Không', 'plan: Hai', 'plan: Một']);
  await until(() => focused().value === 'Hai');
  press('ArrowUp', { altKey: true });
  await becomes(shown, ['progress: Không', 'progress: Hai', 'plan: Một']);
  await until(() => focused().value === 'Hai');
});

test('a line moves as often as it is told to, however busy the disk is', async () => {
  const { focus, shown } = await weekOnScreen({ plan: ['Một', 'Hai', 'Ba'] });
  focus('plan', 2);
  for (let times = 0; times < 3; times += 1) press('ArrowUp', { altKey: true });

  await becomes(shown, ['progress: Ba', 'plan: Một', 'plan: Hai']);
});

test('Tab puts a line under the key result of the line above, and leads on where there is none', async () => {
  const { focus, app, container } = await weekOnScreen({ plan: ['Một', 'Hai'] });
  focus('plan', 1);
  // Nothing to go under: the key is left to the browser.
  expect(press('Tab')).toBe(true);
  const [first, second] = app.week.items.value.plan;
  const keyResult = app.workspace.board.value.keyResults[1]!.keyResult.id;
  await app.workspace.perform('editItem', { id: first!.id, set: { keyResult } });
  await drawn();
  expect(press('Tab')).toBe(false);
  await until(() => container.querySelector('.item.under') !== null);
  expect(app.workspace.workspace.value.item.get(second!.id)!.keyResult).toBe(keyResult);
  press('Tab', { shiftKey: true });
  await until(() => container.querySelector('.item.under') === null);
});

test('# offers key results without regard to marks, Enter links one, Escape leaves the sign', async () => {
  const { focus, stored, app, container } = await weekOnScreen({ plan: ['Viết bài'] });
  const options = () => [...container.querySelectorAll('[role=option]')].map((it) => it.textContent ?? '');
  focus('plan', 0);
  await type(' #nguoi theo');
  await until(() => options().length === 1);
  expect(options()[0]).toContain('Người theo dõi fanpage');
  const field = focused();
  expect(field.getAttribute('aria-activedescendant')).toBe(container.querySelector('[role=option]')!.id);
  press('Enter');
  const keyResult = app.workspace.board.value.keyResults[1]!.keyResult.id;
  await until(() => app.week.items.value.plan[0]!.keyResult === keyResult);
  expect(stored()).toEqual(['plan: Viết bài']);
  await until(() => focused() === field && field.value.trim() === 'Viết bài');

  await type(' #');
  await until(() => options().length > 1);
  press('Escape');
  await until(() => options().length === 0);
  await type('1');
  expect(options()).toEqual([]);
  expect(focused()).toBe(field);
});

test('Ctrl+Z takes edits back one by one, what is half typed first, and Ctrl+Shift+Z does them again', async () => {
  const { focus, shown, app } = await weekOnScreen({ plan: ['Một'] });
  app.week.steps.forget();
  focus('plan', 0);
  await type(' hai');
  press('z', { ctrlKey: true });
  await becomes(shown, ['plan: Một']);
  focus('plan', 0);
  press('z', { ctrlKey: true, shiftKey: true });
  await becomes(shown, ['plan: Một hai']);
});

test('Ctrl+Z right after a move takes the move back, and no text that was there before', async () => {
  const { focus, shown, stored, app } = await weekOnScreen({ plan: ['Một', 'Hai'] });
  focus('plan', 1);
  await type(' ba');
  press('ArrowUp', { altKey: true });
  press('z', { ctrlKey: true });

  await until(() => app.week.steps.canRedo.value);
  expect(stored()).toEqual(['plan: Một', 'plan: Hai ba']);
  await becomes(shown, ['plan: Một', 'plan: Hai ba']);
});

test('Ctrl+Z takes the last edit back while a line is on its way to another place and nothing has the cursor', async () => {
  const { focus, stored, app } = await weekOnScreen({ plan: ['Một'] });
  focus('plan', 0);
  press('ArrowUp', { altKey: true });
  await becomes(stored, ['progress: Một']);
  focused().blur();
  expect(fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true })).toBe(false);

  await until(() => app.week.steps.canRedo.value);
  expect(stored()).toEqual(['plan: Một']);
});

test.each([['typed just now'], ['typed before the panel was closed']])(
  'text %s is stored before what is done after it without leaving the line',
  async (when) => {
    const early = when === 'typed just now' ? undefined : 'Một hai';
    const { focus, stored, app, container } = await weekOnScreen({ plan: ['Một', 'Ba'] }, [], early);
    const isDone = () => app.week.items.value.plan[1]!.doneAt !== null;
    focus('plan', 0);
    if (!early) await type(' hai');
    fireEvent.click(container.querySelectorAll('.item input[type=checkbox]')[1]!);
    await until(isDone);
    press('z', { ctrlKey: true });
    await until(() => !isDone());

    expect(stored()).toEqual(['plan: Một hai', 'plan: Ba']);
    press('z', { ctrlKey: true });
    await becomes(stored, ['plan: Một', 'plan: Ba']);
  },
);

test('undoing a line that has the cursor leaves the cursor in the report', async () => {
  const { focus, shown, app } = await weekOnScreen({ plan: ['Một'] });
  app.week.steps.forget();
  focus('plan', 0);
  await type(' hai');
  press('Enter');
  await drawn();
  await until(() => app.week.items.value.plan.length === 2);
  press('z', { ctrlKey: true });
  await becomes(shown, ['plan: Một hai']);
  await until(() => focused().tagName === 'TEXTAREA');
  press('z', { ctrlKey: true });
  await becomes(shown, ['plan: Một']);
});

test('what is typed is kept while it is typed, and stored at the next pause without leaving the line', async () => {
  const { focus, stored, kept } = await weekOnScreen({ plan: ['Một'] });
  focus('plan', 0);
  await type(' nửa câ');
  const field = focused();
  await until(() => [...kept.values()].includes('Một nửa câ'));
  await becomes(stored, ['plan: Một nửa câ']);
  expect(focused()).toBe(field);
});

test('while a letter is being composed, Enter and the arrows belong to whoever composes it', async () => {
  const { focus, shown } = await weekOnScreen({ plan: ['Một'] });
  focus('plan', 0);
  press('Enter', { isComposing: true });
  press('Backspace', { isComposing: true });
  await drawn();

  expect(shown()).toEqual(['plan: Một']);
});

test('a report in another language than the one wanted now offers to be drafted again in it', async () => {
  const { app, container } = await weekOnScreen({ plan: ['Của Lan'] });
  expect(container.textContent).not.toContain(t.draftIn.en);
  await app.workspace.perform('changePreferences', { reportLanguage: 'en' });
  await until(() => container.textContent!.includes(t.draftIn.en));
  await app.week.draft();
  await until(() => !container.textContent!.includes(t.draftIn.en));

  expect(app.week.report.value!.language).toBe('en');
  expect(app.week.items.value.plan.map(textOf)).toContain('Của Lan');
});

test('last week’s plans are a checklist: ticked they become Progress, parked they leave and can be taken up again', async () => {
  const { container, shown } = await weekOnScreen({}, ['Gọi báo', 'Viết bài']);
  await becomes(shown, ['plan: Gọi báo', 'plan: Viết bài']);
  await until(() => container.textContent!.includes(t.lastWeek.done(0, 2)));
  const button = (name: string, place = 0) =>
    [...container.querySelectorAll('button')].filter((it) => it.textContent === name)[place]!;

  fireEvent.click(container.querySelector('.last-week input')!);
  await until(() => shown().includes('progress: Gọi báo – đã xong'));
  expect(shown()).not.toContain('plan: Gọi báo');
  expect(container.textContent).toContain(t.lastWeek.done(1, 2));

  fireEvent.click(button(t.lastWeek.park));
  await until(() => !shown().includes('plan: Viết bài'));
  fireEvent.click(button(t.lastWeek.parked));
  await until(() => button(t.lastWeek.takeUp) !== undefined);
  fireEvent.click(button(t.lastWeek.takeUp));
  await until(() => shown().includes('plan: Viết bài'));
});
