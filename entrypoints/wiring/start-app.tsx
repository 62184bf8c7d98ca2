import { effect } from '@preact/signals';
import { render, type VNode } from 'preact';
import { browser } from 'wxt/browser';
import { AppProvider, createApp, type App, type Beginning } from '@/components/app';
import { fetchAhead } from '@/components/ui/lazy';
import { onChange } from '@/utils/browser/changes';
import { currentWindowId } from '@/utils/browser/windows';
import { firstLook } from '@/utils/db/glance';
import { loadFirstWords } from '@/utils/i18n/load';
import type { Problem } from '@/utils/problem/problem';
import type { PageStore } from '@/utils/stores/page';
import type { WorkspaceStore } from '@/utils/stores/workspace';
import { speaks, spokenLast } from './spoken-last';
import { deep, makeStores } from './stores';

const minuteMs = 60_000;

interface Options {
  /** Also what lies outside the open cycle and week. */
  readonly everything?: boolean;
  /** Popup and panel, opened many times a day, begin with what their first screen shows and says. */
  readonly begin?: Beginning;
  /** The first screen shows the page in front. */
  readonly makePage?: (workspace: WorkspaceStore) => PageStore;
}

/**
 * Makes the stores and shows the screen. Undefined when that cannot be done; then the screen says what happened, and
 * offers the copies that survive when the database itself is at fault.
 */
export async function startApp(screen: VNode, options: Options = {}): Promise<App | undefined> {
  try {
    return await start(screen, options);
  } catch (error) {
    await sayTrouble(error);
    return undefined;
  }
}

async function start(
  screen: VNode,
  { everything = false, begin = 'whole', makePage }: Options,
): Promise<App | undefined> {
  const root = document.getElementById('app');
  if (!root) return undefined;
  if (begin === 'panel') void loadFirstWords(spokenLast());
  // The window is asked for now, since opening the panel later must not wait for it.
  const [look, windowId] = await Promise.all([
    firstLook(browser.runtime.getManifest().version, Date.now()),
    currentWindowId(),
  ]);
  const parts = makeStores({
    windowId,
    everything,
    look: begin === 'whole' ? { ...look, glance: undefined } : look,
    ...(makePage && { makePage }),
  });
  await parts.workspace.begin();
  if (!look.typing) parts.typing.fill(await (await deep()).allTyping());
  const app = await createApp(parts, navigator.language, begin);
  const getWeekReady = () => app.week.getReady();
  if (begin === 'whole') await app.fetchRest().then(getWeekReady);
  effect(() => speaks(app.language.value));
  root.replaceChildren();
  render(<AppProvider value={app}>{screen}</AppProvider>, root);

  onChange((ids) => void app.workspace.refresh(ids));
  setInterval(() => app.workspace.tick(), minuteMs);
  addEventListener('pagehide', () => app.typing.flush());
  document.addEventListener('visibilitychange', () => app.typing.flush());
  addEventListener('unhandledrejection', (event) => {
    void import('./trouble').then(({ problemOf }) => app.notices.problem(problemOf(event.reason)));
  });
  effect(() => {
    const notice = app.notices.notice.value;
    if (notice?.kind === 'problem') void noteTrouble(notice.problem);
  });
  const sayOpened = async () => (await deep()).tell('opened', {});
  // A glance may show of a database whose records cannot be read.
  const fetchWhole = () => app.workspace.fetchWhole().catch(sayTrouble);
  void fetchAhead([fetchWhole, sayOpened], [app.fetchRest], [getWeekReady]);
  return app;
}

async function sayTrouble(error: unknown): Promise<void> {
  const { problemOf, showTrouble } = await import('./trouble');
  await showTrouble(problemOf(error));
}

async function noteTrouble(problem: Problem): Promise<void> {
  const { keepTroubleOf } = await import('./trouble');
  await keepTroubleOf(problem);
}
