import { browser } from 'wxt/browser';
import type { Ask, MessageName } from './protocol';

/** Tells the background something and waits for no answer. */
export function tell<N extends MessageName>(name: N, ask: Ask<N>): void {
  browser.runtime.sendMessage({ name, ask }).catch(() => undefined);
}
