import { browser } from 'wxt/browser';

/** The parts of the browser's API that only one of the two browsers has. */
const sides = browser as unknown as {
  sidePanel?: { open(options: { windowId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
};

/**
 * Opens the side panel. Call it before the first await of a click, a key or a menu choice:
 * the gesture that allows it is spent by then.
 */
export function openPanel(windowId: number): Promise<void> {
  if (sides.sidePanel) return sides.sidePanel.open({ windowId });
  if (sides.sidebarAction) return sides.sidebarAction.open();
  return Promise.resolve();
}
