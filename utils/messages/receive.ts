import { browser } from 'wxt/browser';
import { protocol, type Answer, type Ask, type MessageName } from './protocol';

/** A handler for every name, or it does not compile. */
export type Handlers = { readonly [N in MessageName]: (ask: Ask<N>) => Answer<N> | Promise<Answer<N>> };

interface Sender {
  readonly id?: string;
  readonly origin?: string;
  readonly url?: string;
  readonly frameId?: number;
}

/** Answers messages of our own pages. Register in the first turn of the worker. */
export function receive(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, sendResponse) => {
    if (!isMessage(message) || !isOurPage(sender)) return undefined;
    answer(handlers, message.name, message.ask).then(sendResponse, (error: unknown) =>
      sendResponse({ ok: false, why: String(error) }),
    );
    // `true` keeps the channel open. A returned promise would read better, but Chrome before 148 drops it.
    return true;
  });
}

/** Only our own pages speak here: the extension's origin, its top frame. The id alone would let a sandboxed frame in. */
export function isOurPage(sender: Sender): boolean {
  const ours = browser.runtime.getURL('/').replace(/\/$/, '');
  return sender.id === browser.runtime.id && originOf(sender) === ours && (sender.frameId ?? 0) === 0;
}

/** Firefox before 126 leaves the origin out; then the address says it. */
function originOf({ origin, url = '' }: Sender): string | undefined {
  if (origin !== undefined) return origin;
  return /^(chrome|moz)-extension:\/\/[^/]+/.exec(url)?.[0];
}

function isMessage(message: unknown): message is { readonly name: MessageName; readonly ask: unknown } {
  return (
    typeof message === 'object' &&
    message !== null &&
    'name' in message &&
    typeof message.name === 'string' &&
    Object.hasOwn(protocol, message.name)
  );
}

async function answer(handlers: Handlers, name: MessageName, ask: unknown): Promise<unknown> {
  const parsed = protocol[name].ask.parse(ask);
  return { ok: true, answer: await handlers[name](parsed) };
}
