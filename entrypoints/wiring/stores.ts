import { browser } from 'wxt/browser';
import { uuidv7 } from 'uuidv7';
import type { App } from '@/components/app';
import { announceChange } from '@/utils/browser/changes';
import { copy } from '@/utils/browser/clipboard';
import { download } from '@/utils/browser/download';
import { openMail } from '@/utils/browser/mail';
import { siteOf } from '@/utils/evidence/address';
import { keptKindId, pathPattern, recipesFor } from '@/utils/evidence/taught';
import { movePicker, pickOn, readTaughtOn } from '@/utils/browser/picker';
import { openPanel } from '@/utils/browser/panel';
import { shrink } from '@/utils/browser/picture';
import { notifications } from '@/utils/browser/notifications';
import { openPrint } from '@/utils/browser/print';
import { assignedShortcuts } from '@/utils/browser/shortcuts';
import { currentTab, openTab, readTab, screenshot } from '@/utils/browser/tabs';
import { makeWish, onWish } from '@/utils/browser/wish';
import { capturesOf, pictureOf } from '@/utils/db/captures';
import { allRecords, loadRecords, recordsById } from '@/utils/db/load';
import { logOf } from '@/utils/db/log';
import { mergeIntoStore } from '@/utils/db/mailbox-store';
import type { Database } from '@/utils/db/open';
import { save } from '@/utils/db/save';
import { keepTeamFiles, teamFiles } from '@/utils/db/team-files';
import { keepTyping } from '@/utils/db/typing';
import { readMailbox } from '@/utils/mailbox/browser-sync';
import { send } from '@/utils/messages/send';
import { isProblem, type Problem } from '@/utils/problem/problem';
import { NoticesModel } from '@/utils/stores/notices';
import { PageModel } from '@/utils/stores/page';
import { TypingModel } from '@/utils/stores/typing';
import { WeekModel } from '@/utils/stores/week';
import { WorkspaceModel } from '@/utils/stores/workspace';
import type { Outside } from '@/utils/stores/outside';
import { help } from './help';

type Handle = () => Promise<Database | Problem>;

/** Every store with the real world behind it; `everything` also shows what lies outside the open cycle and week. */
export function makeStores(
  handle: Handle,
  device: string,
  windowId: number,
  everything: boolean,
): Omit<App, 'firstLanguage' | 'language'> {
  const db = async () => {
    const opened = await handle();
    if (isProblem(opened)) throw new Error(opened.kind, { cause: opened });
    return opened;
  };
  const workspace = new WorkspaceModel({
    everything,
    load: async (reports) => (everything ? allRecords(await db()) : loadRecords(await db(), reports)),
    byId: async (ids) => recordsById(await db(), ids),
    async save(entry, captures, image) {
      const opened = await handle();
      if (isProblem(opened)) return opened;
      const evidence = captures[0]?.evidence;
      const picture = image && evidence ? { evidence, at: entry.at, image } : undefined;
      const saved = await save(opened, { entry, captures, ...(picture ? { picture } : {}) }, device);
      // The background publishes; if it cannot be asked now, its alarm comes round anyway.
      if (!isProblem(saved)) send('saved', {}).catch(() => undefined);
      return saved;
    },
    log: async (subject) => logOf(await db(), subject),
    captures: async (evidence) => capturesOf(await db(), evidence),
    announce: announceChange,
    now: () => Date.now(),
    newId: uuidv7,
  });
  return {
    workspace,
    week: new WeekModel(workspace),
    page: new PageModel({
      currentTab,
      read: readTab,
      async taught(tab, address) {
        const recipes = recipesFor(workspace.workspace.value.recipe.values(), address);
        const readings = await readTaughtOn(tab.id, recipes);
        return recipes.flatMap((recipe) => {
          const reading = readings.find(({ id }) => id === recipe.id);
          return reading ? [{ recipe, reading }] : [];
        });
      },
      keptKind: (address) =>
        workspace.workspace.value['page-kind'].get(keptKindId(siteOf(address), pathPattern(address)))?.kind,
      pick: (tab, words) => pickOn(tab.id, words),
      movePicker: (tab, move) => movePicker(tab.id, move),
      async picture(tab) {
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
          device,
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
  const published = async () => (await readMailbox(browser.storage.sync)).records;
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
    pictureOf: async (evidence) => (await pictureOf(await db(), evidence))?.image,
    teamFiles: async () => teamFiles(await db()),
    keepTeamFiles: async (files) => keepTeamFiles(await db(), files),
    shortcuts: assignedShortcuts,
    notifications,
    syncNow: () => send('syncNow', {}),
    published,
    async takeIn() {
      await mergeIntoStore(await db(), await published(), Date.now());
      await reload();
    },
    onWish: (grant) => onWish(windowId, grant),
  };
}
