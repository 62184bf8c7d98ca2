import { effect } from '@preact/signals';
import { render, type VNode } from 'preact';
import { AppProvider, createApp, type App } from '@/components/app';
import { Trouble } from '@/components/Trouble';
import { onChange } from '@/utils/browser/changes';
import { databaseHandle } from '@/utils/db/handle';
import { deviceId } from '@/utils/db/meta';
import { allTyping } from '@/utils/db/typing';
import { isProblem } from '@/utils/problem/problem';
import { currentWindowId } from '@/utils/browser/windows';
import { makeStores } from './stores';

const minuteMs = 60_000;

/** Opens the database, makes the stores, shows the screen. Undefined when the database cannot be had. */
export async function startApp(
  screen: VNode,
  { everything = false }: { readonly everything?: boolean } = {},
): Promise<App | undefined> {
  const root = document.getElementById('app');
  if (!root) return undefined;
  const handle = databaseHandle();
  // The window is asked for now, since opening the panel later must not wait for it.
  const [db, windowId] = await Promise.all([handle(), currentWindowId()]);
  if (isProblem(db)) {
    render(<Trouble problem={db} language={navigator.language} />, root);
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
    app.notices.problem({ kind: 'broken', detail: String(event.reason) });
  });
  return app;
}
