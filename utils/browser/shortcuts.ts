import { browser } from 'wxt/browser';

/** The keys that the browser has really assigned, by command; a browser may leave one out without a word. */
export async function assignedShortcuts(): Promise<ReadonlyMap<string, string>> {
  const commands = await browser.commands.getAll();
  return new Map(commands.flatMap(({ name, shortcut }) => (name && shortcut ? [[name, shortcut]] : [])));
}
