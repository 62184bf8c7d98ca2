import { effect } from '@preact/signals';
import { render, type VNode } from 'preact';
import { AppProvider, createApp, type App } from '@/components/app';
import { Trouble } from '@/components/Trouble';
import { onChange } from '@/utils/browser/changes';
import { databaseHandle } from '@/utils/db/handle';
import { deviceId } from '@/utils/db/meta';
import { allTyping } from '@/utils/db/typing';
import { savingProblem } from '@/utils/db/save';
import { isProblem, type Problem } from '@/utils/problem/problem';
import { keepTrouble } from '@/utils/browser/troubles';
import { traceOf } from '@/utils/problem/trace';
import { currentWindowId } from '@/utils/browser/windows';
import { copyBeforeUpgrade, keepDailyCopy } from './copies';
import { makeStores } from './stores';

const minuteMs = 60_000;

/**
 * Opens the database, makes the stores, shows the screen. Undefined when that cannot be done; then the screen says
 * what happened, and offers the copies that survive when the database itself is at fault.
 */
export async function startApp(
  screen: VNode,
  options: { readonly everything?: boolean } = {},
): Promise<App | undefined> {
  try {
    return await start(screen, options);
  } catch (error) {
    await showTrouble(problemOf(error));
    return undefined;
  }
}

async function start(
  screen: VNode,
  { everything = false }: { readonly everything?: boolean },
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
  const device = await deviceId(db, Math.random);
  const app = createApp(makeStores(handle, device, windowId, everything), navigator.language);
  app.typing.fill(await allTyping(db));
  effect(() => {
    document.documentElement.lang = app.language.value;
  });
  await app.workspace.open([]);
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
    if (notice?.kind === 'problem')
      void keepTrouble(traceOf(notice.problem, Date.now())).catch(() => undefined);
  });
  void keepDailyCopy(db).catch(() => undefined);
  return app;
}

/** Other panels that are in the way need only be closed; a database at fault needs another way out. */
async function showTrouble(problem: Problem): Promise<void> {
  const root = document.getElementById('app');
  if (!root) return;
  if (problem.kind === 'storage-failed' || problem.kind === 'broken') {
    (await import('./recovery')).showRecovery(problem, root);
    return;
  }
  render(<Trouble problem={problem} language={navigator.language} onRetry={() => location.reload()} />, root);
}

/** What a failure nobody caught means to the user. */
function problemOf(error: unknown): Problem {
  const cause = error instanceof Error ? error.cause : undefined;
  if (isProblem(cause)) return cause;
  if (error instanceof DOMException) return savingProblem(error);
  return { kind: 'broken', detail: String(error) };
}
