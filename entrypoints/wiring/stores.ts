import { browser } from 'wxt/browser';
import type { Parts } from '@/components/app';
import { announceChange } from '@/utils/browser/changes';
import { copy } from '@/utils/browser/clipboard';
import { download } from '@/utils/browser/download';
import { openMail } from '@/utils/browser/mail';
import { openPanel } from '@/utils/browser/panel';
import { notifications } from '@/utils/browser/notifications';
import { pause } from '@/utils/browser/pause';
import { openPrint } from '@/utils/browser/print';
import { assignedShortcuts } from '@/utils/browser/shortcuts';
import { openTab } from '@/utils/browser/tabs';
import { makeWish, onWish } from '@/utils/browser/wish';
import type { FirstLook } from '@/utils/db/glance';
import { emptyGlance, type Glance } from '@/utils/stores/glance';
import { NoticesModel } from '@/utils/stores/notices';
import { TypingModel } from '@/utils/stores/typing';
import { WorkspaceModel, type WorkspaceStore } from '@/utils/stores/workspace';
import type { PageStore } from '@/utils/stores/page';
import type { Outside } from '@/utils/stores/outside';
import { help } from './help';

/** What the first screen does without. */
export const deep = () => import('./deep');
/** What is done without until the user turns to something. */
const acting = () => import('./acting');

/** What the stores are made for. */
export interface Wanted {
  readonly windowId: number;
  /** Also what lies outside the open cycle and week. */
  readonly everything: boolean;
  /** What was read of the first screen before anything else. */
  readonly look: FirstLook | undefined;
  /** For a first screen that shows the page in front. */
  readonly makePage?: (workspace: WorkspaceStore) => PageStore;
}

/** Every store with the real world behind it. */
export function makeStores({ windowId, everything, look, makePage }: Wanted): Parts {
  const glance = look?.glance === 'empty' ? emptyGlance : (look?.glance?.shows as Glance | undefined);
  const workspace = new WorkspaceModel({
    everything,
    glance: async () => glance,
    working: deep,
    acting,
    async load(reports, cycles) {
      const { db, loadWorkspace } = await deep();
      return loadWorkspace(await db(), reports, cycles, everything);
    },
    byId: async (ids) => (await deep()).byId(ids),
    save: async (entry, captures, picture) => (await deep()).save(entry, captures, picture),
    log: async (subject) => (await deep()).logOf(subject),
    captures: async (evidence) => (await deep()).capturesOf(evidence),
    announce: announceChange,
    now: () => Date.now(),
    pause,
  });
  const typing = new TypingModel({
    keep: async (key, value) => (await deep()).keepTyping(key, value),
    wait: (callback, ms) => window.setTimeout(callback, ms),
    cancel: (timer) => window.clearTimeout(timer),
  });
  if (look?.typing) typing.fill(look.typing);
  return {
    workspace,
    ...(makePage && { page: makePage(workspace) }),
    async fetchStores() {
      const late = await import('./late-stores');
      return { page: late.makePage(workspace), week: new late.WeekModel(workspace) };
    },
    notices: new NoticesModel(),
    typing,
    outside: {
      ...outside(windowId),
      ...help(() => workspace.preferences.value.language),
      async keeping() {
        const { db, deviceId } = await deep();
        return (await import('./keeping')).createKeeping({
          db,
          device: await deviceId(),
          me: () => workspace.preferences.value.me,
          reload: () => workspace.open([]),
        });
      },
    },
  };
}

function outside(windowId: number): Omit<Outside, 'keeping' | keyof ReturnType<typeof help>> {
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
    pictureOf: async (evidence) => (await deep()).pictureOf(evidence),
    teamFiles: async () => (await deep()).teamFiles(),
    keepTeamFiles: async (files) => (await deep()).keepTeamFiles(files),
    shortcuts: assignedShortcuts,
    notifications,
    syncNow: async () => (await acting()).send('syncNow', {}),
    published: async () => (await acting()).published(),
    onWish: (grant) => onWish(windowId, grant),
  };
}
