import { browser } from 'wxt/browser';
import { uuidv7 } from 'uuidv7';
import type { Added, App } from '@/components/app';
import { announceChange } from '@/utils/browser/changes';
import { copy } from '@/utils/browser/clipboard';
import { doubtDatabase } from '@/utils/browser/doubt';
import { download } from '@/utils/browser/download';
import { openMail } from '@/utils/browser/mail';
import { siteOf } from '@/utils/evidence/address';
import { keptKindId, pathPattern, recipesFor } from '@/utils/evidence/sort-of-page';
import { openPanel } from '@/utils/browser/panel';
import { notifications } from '@/utils/browser/notifications';
import { openPrint } from '@/utils/browser/print';
import { assignedShortcuts } from '@/utils/browser/shortcuts';
import { currentTab, openTab } from '@/utils/browser/tabs';
import { makeWish, onWish } from '@/utils/browser/wish';
import type { Database } from '@/utils/db/open';
import { keepTyping } from '@/utils/db/typing';
import { isProblem, type Problem } from '@/utils/problem/problem';
import { NoticesModel } from '@/utils/stores/notices';
import { PageModel } from '@/utils/stores/page';
import { TypingModel } from '@/utils/stores/typing';
import { WeekModel } from '@/utils/stores/week';
import { WorkspaceModel } from '@/utils/stores/workspace';
import { loadWorkspace } from './load-workspace';
import type { Outside } from '@/utils/stores/outside';
import { help } from './help';

type Handle = () => Promise<Database | Problem>;

/** What the first screen does without. */
export const deep = () => import('./deep');
const reading = () => import('./reading');

/** Every store with the real world behind it; `everything` also shows what lies outside the open cycle and week. */
export function makeStores(handle: Handle, windowId: number, everything: boolean): Omit<App, Added> {
  const db = async () => {
    const opened = await handle();
    if (isProblem(opened)) throw new Error(opened.kind, { cause: opened });
    return opened;
  };
  const device = async () => (await deep()).deviceId(await db(), Math.random);
  const workspace = new WorkspaceModel({
    everything,
    acting: deep,
    load: async (reports, cycles) => loadWorkspace(await db(), reports, cycles, everything),
    byId: async (ids) => (await deep()).recordsById(await db(), ids),
    async save(entry, captures, image) {
      const { save, send } = await deep();
      const opened = await handle();
      if (isProblem(opened)) return opened;
      const evidence = captures[0]?.evidence;
      const picture = image && evidence ? { evidence, at: entry.at, image } : undefined;
      const saving = { entry, captures, ...(picture ? { picture } : {}) };
      const saved = await save(opened, saving, await device());
      // The background publishes; if it cannot be asked now, its alarm comes round anyway.
      if (isProblem(saved)) await doubtDatabase();
      else send('saved', {}).catch(() => undefined);
      return saved;
    },
    log: async (subject) => (await deep()).logOf(await db(), subject),
    captures: async (evidence) => (await deep()).capturesOf(await db(), evidence),
    announce: announceChange,
    now: () => Date.now(),
    newId: uuidv7,
  });
  return {
    workspace,
    week: new WeekModel(workspace),
    page: new PageModel({
      currentTab,
      async read(tab, kept) {
        const { knownKind, readTab } = await reading();
        return readTab(tab, kept ? { value: kept, reason: 'kept' } : knownKind(tab.address));
      },
      async taught(tab, address) {
        const recipes = recipesFor(workspace.workspace.value.recipe.values(), address);
        const readings = await (await reading()).readTaughtOn(tab.id, recipes);
        return recipes.flatMap((recipe) => {
          const found = readings.find(({ id }) => id === recipe.id);
          return found ? [{ recipe, reading: found }] : [];
        });
      },
      keptKind: (address) =>
        workspace.workspace.value['page-kind'].get(keptKindId(siteOf(address), pathPattern(address)))?.kind,
      pick: async (tab, words) => (await reading()).pickOn(tab.id, words),
      movePicker: async (tab, move) => (await reading()).movePicker(tab.id, move),
      async picture(tab) {
        const { screenshot, shrink } = await reading();
        const shot = await screenshot(tab.windowId);
        return shot === undefined ? undefined : shrink(shot).catch(() => undefined);
      },
    }),
    notices: new NoticesModel(),
    typing: new TypingModel({
      keep: async (key, value) => keepTyping(await db(), key, value),
      wait: (callback, ms) => window.setTimeout(callback, ms),
      cancel: (timer) => window.clearTimeout(timer),
    }),
    outside: {
      ...outside(db, windowId, () => workspace.open([])),
      ...help(db, () => workspace.preferences.value.language),
      keeping: async () =>
        (await import('./keeping')).createKeeping({
          db,
          device: await device(),
          me: () => workspace.preferences.value.me,
          reload: () => workspace.open([]),
        }),
    },
  };
}

function outside(
  db: () => Promise<Database>,
  windowId: number,
  reload: () => Promise<void>,
): Omit<Outside, 'keeping' | keyof ReturnType<typeof help>> {
  const published = async () => (await (await deep()).readMailbox(browser.storage.sync)).records;
  return {
    copy,
    download,
    openMail,
    openPrint,
    openTab,
    openSettings: () => browser.runtime.openOptionsPage(),
    openReport: (place = '') => openTab(`${browser.runtime.getURL('/')}report.html${place}`),
    openPanel: () => openPanel(windowId).then(() => window.close()),
    openPanelToAttach() {
      const opened = openPanel(windowId);
      return makeWish({ windowId, at: Date.now() })
        .then(() => opened)
        .then(() => window.close());
    },
    pictureOf: async (evidence) => (await (await deep()).pictureOf(await db(), evidence))?.image,
    teamFiles: async () => (await deep()).teamFiles(await db()),
    keepTeamFiles: async (files) => (await deep()).keepTeamFiles(await db(), files),
    shortcuts: assignedShortcuts,
    notifications,
    syncNow: async () => (await deep()).send('syncNow', {}),
    published,
    async takeIn() {
      await (await deep()).mergeIntoStore(await db(), await published(), Date.now());
      await reload();
    },
    onWish: (grant) => onWish(windowId, grant),
  };
}
