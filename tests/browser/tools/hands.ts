import type { ElementHandle, KeyInput, Page } from 'puppeteer-core';
import { findNamed, type Sort, visibleText } from './named';
import { until } from './until';

/** A screen of OKRail, used by what it says: names and text, never by class. */
export interface Hands {
  /** A real click on the button, link, choice or menu entry with this name. */
  readonly click: (name: string) => Promise<void>;
  /** Ticks the checkbox or radio button with this name, or clears it; one that stands so already is left alone. */
  readonly tick: (name: string, on?: boolean) => Promise<void>;
  /** Replaces what the field with this name holds, key by key. */
  readonly fill: (name: string, text: string) => Promise<void>;
  readonly press: (...keys: readonly KeyInput[]) => Promise<void>;
  /** Waits until this text is on the screen. */
  readonly shows: (text: string | RegExp) => Promise<void>;
  /** Waits until this text is no longer on the screen. */
  readonly hides: (text: string) => Promise<void>;
  /** Whether there is something to press with this name now. */
  readonly has: (name: string) => Promise<boolean>;
  readonly text: () => Promise<string>;
}

export function handsOn(page: Page): Hands {
  const find = async (sort: Sort, name: string): Promise<ElementHandle<HTMLElement> | undefined> => {
    // Evaluated as text, with the wrapper of named functions that tsx puts into what it compiles.
    const source = `((__name) => (${findNamed})(document, ${JSON.stringify(sort)}, ${JSON.stringify(name)}))((it) => it)`;
    const handle = await page.evaluateHandle(source);
    return (handle.asElement() as ElementHandle<HTMLElement> | null) ?? undefined;
  };
  /** Does something with what carries this name; what is drawn anew under the hand is taken up once more. */
  const take = (sort: Sort, name: string, work: (it: ElementHandle<HTMLElement>) => Promise<void>) =>
    until(`“${name}” on ${new URL(page.url()).pathname}`, async () => {
      const found = await find(sort, name);
      if (!found) return false;
      try {
        await work(found);
        return true;
      } catch (error) {
        if (/detached|not clickable|not an Element/i.test(String(error))) return false;
        throw error;
      }
    }).catch(async (error: Error) => {
      throw new Error(`${error.message} It shows:\n${await text()}`);
    });
  /**
   * From afar, since what shows under a resting hand may lie in between; in the middle of the screen, once it stands
   * still there with nothing over it: late parts push others down, and notices lie over the end of a page. One that
   * moved away all the same is pressed again, and what came to lie there instead does not hear the press.
   */
  const press = async (it: ElementHandle<HTMLElement>) => {
    await page.mouse.move(0, 0);
    await it.evaluate(async (element) => {
      const page = window as Window & { watch?: AbortController };
      page.watch?.abort();
      const watch = (page.watch = new AbortController());
      for (const step of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
        addEventListener(
          step,
          (event) => {
            if (!element.contains(event.target as Node)) {
              event.preventDefault();
              event.stopImmediatePropagation();
            } else if (step === 'click') element.setAttribute('data-heard', '');
            if (step === 'click') watch.abort();
          },
          { capture: true, signal: watch.signal },
        );
      let last = '';
      for (let look = 0; look < 40; look += 1) {
        element.scrollIntoView({ block: 'center' });
        const { x, y, width, height } = element.getBoundingClientRect();
        const hit = document.elementFromPoint(x + width / 2, y + height / 2);
        if (`${x} ${y}` === last && hit && (element.contains(hit) || hit.contains(element))) return;
        last = `${x} ${y}`;
        await new Promise((go) => setTimeout(go, 50));
      }
    });
    await it.click();
    // What a press took away, itself or its page, has heard it.
    const heard = await it
      .evaluate((element) => {
        (window as Window & { watch?: AbortController }).watch?.abort();
        const isHeard = !element.isConnected || element.hasAttribute('data-heard');
        element.removeAttribute('data-heard');
        return isHeard;
      })
      .catch(() => true);
    if (!heard) throw new Error('Not clickable there: it moved.');
  };
  const text = () => page.evaluate(`(${visibleText})(document)`) as Promise<string>;

  return {
    click: async (name) => {
      await take('control', name, press);
    },
    tick: async (name, on = true) => {
      await take('control', name, async (it) => {
        const isOn = await it.evaluate((label) =>
          Boolean(label.querySelector<HTMLInputElement>('input')?.checked),
        );
        if (isOn !== on) await press(it);
      });
    },
    fill: async (name, value) => {
      await take('field', name, (it) => it.focus());
      await page.keyboard.down('Control');
      await page.keyboard.press('a');
      await page.keyboard.up('Control');
      await page.keyboard.press('Backspace');
      await page.keyboard.type(value);
    },
    press: async (...keys) => {
      for (const key of keys) await page.keyboard.press(key);
    },
    shows: async (wanted) => {
      const shown = (all: string) => (typeof wanted === 'string' ? all.includes(wanted) : wanted.test(all));
      await until(`“${wanted}” on ${new URL(page.url()).pathname}`, async () => shown(await text())).catch(
        async (error: Error) => {
          throw new Error(`${error.message} It shows:\n${await text()}`);
        },
      );
    },
    hides: async (unwanted) => {
      await until(`“${unwanted}” to go`, async () => !(await text()).includes(unwanted));
    },
    has: async (name) => (await find('control', name)) !== undefined,
    text,
  };
}
