import type { CDPSession, Page } from 'puppeteer-core';

/** Nothing but a keyboard on one of the extension's pages. */
export interface Keys {
  /** Presses Tab until the focus is on what carries this name; throws with what it met when it comes round in vain. */
  readonly goTo: (name: string | RegExp) => Promise<void>;
  readonly press: (...keys: readonly string[]) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  /** The name of what has the focus. */
  readonly focused: () => Promise<string>;
}

const most = 150;

export function keysOn(page: Page): Keys {
  let connected: Promise<CDPSession> | undefined;
  const focused = async (): Promise<string> => {
    // The browser's own accessibility tree: what a screen reader would say.
    const session = (connected ??= page.createCDPSession());
    const { result } = await (
      await session
    ).send('Runtime.evaluate', { expression: 'document.activeElement' });
    if (!result.objectId || result.className === 'HTMLBodyElement') return '';
    const { nodes } = await (
      await session
    ).send('Accessibility.getPartialAXTree', { objectId: result.objectId, fetchRelatives: false });
    return String(nodes[0]?.name?.value ?? '');
  };
  return {
    focused,
    press: async (...keys) => {
      for (const key of keys) await page.keyboard.press(key as Parameters<typeof page.keyboard.press>[0]);
    },
    type: (text) => page.keyboard.type(text),
    async goTo(name) {
      const fits = (said: string) => (typeof name === 'string' ? said.startsWith(name) : name.test(said));
      const met: string[] = [];
      for (let pressed = 0; pressed < most; pressed += 1) {
        const said = await focused();
        if (fits(said)) return;
        met.push(said);
        await page.keyboard.press('Tab');
      }
      throw new Error(`No way by Tab to “${name}”. It went through:\n${[...new Set(met)].join('\n')}`);
    },
  };
}
