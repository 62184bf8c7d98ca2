import { effect } from '@preact/signals';
import { render, type VNode } from 'preact';
import { AppProvider, createApp, languageOf, type App } from '@/components/app';
import { fetchAhead } from '@/components/ui/lazy';
import { onChange } from '@/utils/browser/changes';
import { databaseHandle } from '@/utils/db/handle';
import { allTyping } from '@/utils/db/typing';
import { savingProblem } from '@/utils/db/saving-problem';
import { loadWords } from '@/utils/i18n/load';
import { isProblem, type Problem } from '@/utils/problem/problem';
import { keepTrouble } from '@/utils/browser/troubles';
import { traceOf } from '@/utils/problem/trace';
import { currentWindowId } from '@/utils/browser/windows';
import { copyBeforeUpgrade } from './copies';
import { deep, makeStores } from './stores';

const minuteMs = 60_000;

interface Options {
  /** Also what lies outside the open cycle and week. */
  readonly everything?: boolean;
  /** Opened many times a day: begins with the words of its first screen only. */
  readonly light?: boolean;
}

/**
 * Opens the database, makes the stores, shows the screen. Undefined when that cannot be done; then the screen says
 * what happened, and offers the copies that survive when the database itself is at fault.
 */
export async function startApp(screen: VNode, options: Options = {}): Promise<App | undefined> {
  try {
    return await start(screen, options);
  } catch (error) {
    await showTrouble(problemOf(error));
    return undefined;
  }
}

async function start(
  screen: VNode,
  { everything = false, light = false }: Options,
): Promise<App | undefined> {
  const root = document.getElementById('app');
  if (!root) return undefined;
  const handle = databaseHandle({ beforeUpgrade: copyBeforeUpgrade });
  // The window is asked for now, since opening the panel later must not wait for it.
  const [db, windowId] = await Promise.all([handle(), currentWindowId()]);
  if (isProblem(db)) {
    await showTrouble(db);
    return undefined;
  }
  const stores = makeStores(handle, windowId, everything);
  const [typing] = await Promise.all([allTyping(db), stores.workspace.open([])]);
  stores.typing.fill(typing);
  if (!light) await stores.week.getReady();
  const app = await createApp(stores, navigator.language, { whole: !light });
  effect(() => {
    document.documentElement.lang = app.language.value;
  });
  render(<AppProvider value={app}>{screen}</AppProvider>, root);

  onChange((ids) => void app.workspace.refresh(ids));
  setInterval(() => app.workspace.tick(), minuteMs);
  addEventListener('pagehide', () => app.typing.flush());
  document.addEventListener('visibilitychange', () => app.typing.flush());
  addEventListener('unhandledrejection', (event) => {
    app.notices.problem(problemOf(event.reason));
  });
  effect(() => {
    const notice = app.notices.notice.value;
    // Nothing more goes to a disk that is full.
    if (notice?.kind === 'problem' && notice.problem.kind !== 'storage-full')
      void keepTrouble(traceOf(notice.problem, Date.now())).catch(() => undefined);
  });
  const sayOpened = async () => (await deep()).send('opened', {});
  void fetchAhead([deep, app.fetchWords, sayOpened, app.week.getReady]);
  return app;
}

/** Other panels that are in the way need only be closed; a database at fault needs another way out. */
async function showTrouble(problem: Problem): Promise<void> {
  const root = document.getElementById('app');
  if (!root) return;
  const language = languageOf(navigator.language);
  const words = await loadWords(language);
  if (problem.kind === 'storage-failed' || problem.kind === 'broken') {
    (await import('./recovery')).showRecovery(problem, { language, words }, root);
    return;
  }
  const { Trouble } = await import('@/components/Trouble');
  render(<Trouble problem={problem} words={words} onRetry={() => location.reload()} />, root);
}

/** What a failure nobody caught means to the user. */
function problemOf(error: unknown): Problem {
  const cause = error instanceof Error ? error.cause : undefined;
  if (isProblem(cause)) return cause;
  if (error instanceof DOMException) return savingProblem(error);
  return { kind: 'broken', detail: String(error) };
}
