import { browser } from 'wxt/browser';
import { protocol, type Answer, type Ask, type MessageName } from './protocol';

/** Asks the background; rejects when it failed or gave an answer of another shape. */
export async function send<N extends MessageName>(name: N, ask: Ask<N>): Promise<Answer<N>> {
  const reply: unknown = await browser.runtime.sendMessage({ name, ask });
  if (typeof reply !== 'object' || reply === null || !('ok' in reply))
    throw new Error(`no answer to ${name}`);
  if (reply.ok !== true) throw new Error('why' in reply ? String(reply.why) : `${name} failed`);
  return protocol[name].answer.parse('answer' in reply ? reply.answer : null) as Answer<N>;
}
