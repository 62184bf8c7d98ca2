import { type ChildProcess, spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';

/** A browser that a person uses; we only put the extension into it and open the first page. */
export interface OpenBrowser {
  readonly product: string;
  readonly exited: Promise<void>;
  readonly close: () => Promise<void>;
}

/**
 * Opens a Chrome, Chromium, Edge or Brave with an unpacked extension and one page.
 * The extension goes in over the debugging pipe, because Chrome itself no longer takes it from the command line.
 */
export async function openBrowser(options: {
  readonly executable: string;
  readonly extension: string;
  readonly profile: string;
  readonly address: string;
}): Promise<OpenBrowser> {
  const child = spawn(
    options.executable,
    [
      '--remote-debugging-pipe',
      '--enable-unsafe-extension-debugging',
      `--user-data-dir=${options.profile}`,
      '--no-first-run',
      '--no-default-browser-check',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
  );
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const send = speakOver(child);

  const { product } = await send('Browser.getVersion');
  await send('Extensions.loadUnpacked', { path: options.extension });
  const { targetInfos } = await send('Target.getTargets');
  const first = (targetInfos as { type: string; targetId: string }[]).find((it) => it.type === 'page');
  await send('Target.createTarget', { url: options.address });
  if (first) await send('Target.closeTarget', { targetId: first.targetId });

  return {
    product: String(product),
    exited,
    close: async () => {
      await send('Browser.close').catch(() => {});
      await exited;
    },
  };
}

type Send = (method: string, params?: object) => Promise<Record<string, unknown>>;

/** The debugging protocol: JSON messages with a zero byte after each. */
function speakOver(child: ChildProcess): Send {
  const [, , , output, input] = child.stdio as [null, null, null, Writable, Readable];
  const waiting = new Map<
    number,
    { resolve: (it: Record<string, unknown>) => void; reject: (it: Error) => void }
  >();
  let received = '';
  input.setEncoding('utf8');
  input.on('data', (data: string) => {
    const messages = (received + data).split('\0');
    received = messages.pop() ?? '';
    for (const message of messages) {
      const { id, error, result } = JSON.parse(message);
      if (error) waiting.get(id)?.reject(new Error(error.message));
      else waiting.get(id)?.resolve(result);
      waiting.delete(id);
    }
  });
  const giveUp = (why: string): void => {
    for (const { reject } of waiting.values()) reject(new Error(why));
    waiting.clear();
  };
  child.once('exit', () => giveUp('The browser has ended.'));
  child.once('error', (error) => giveUp(`The browser did not start: ${error.message}`));
  for (const pipe of [input, output]) pipe.on('error', () => {});

  let last = 0;
  return (method, params = {}) =>
    new Promise((resolve, reject) => {
      const id = (last += 1);
      waiting.set(id, { resolve, reject });
      output.write(`${JSON.stringify({ id, method, params })}\0`);
    });
}
