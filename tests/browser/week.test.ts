import type { KeyInput, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { words } from '@/utils/i18n';
import { type Chromium, launchChromium } from './tools/chromium';
import type { Hands } from './tools/hands';
import { articlePath, serveDemo, type Site } from './tools/site';
import { attachInDialog, begin, openPanel } from './tools/story';
import { until } from './tools/until';

const t = words.vi;
const { plan, progress, problem } = t.section;

describe('the report is written by keyboard', () => {
  let chromium: Chromium;
  let site: Site;
  let page: Page;
  let panel: Page;
  let hands: Hands;
  let isDrafted = false;

  beforeAll(async () => {
    [chromium, site] = await Promise.all([launchChromium({ args: ['--accept-lang=vi'] }), serveDemo()]);
    page = await chromium.open(site.address(articlePath));
    ({ panel, hands } = await openPanel(chromium, page));
    await begin(hands, { language: 'vi', name: 'Lan', templates: ['Tăng phạm vi'] });
    await hands.click(t.attachThisPage);
    await attachInDialog(hands, 'vi', 'Nhận gấp đôi số phản hồi khảo sát');
  });
  beforeEach(async () => {
    await hands.click(t.place.week);
    await hands.shows(t.line.hint);
    // The first look drafts.
    await until('the draft', async () => (await hands.text()).includes(t.drafted) || isDrafted).then(
      () => (isDrafted = true),
    );
    // Each test begins with a report of its own lines only.
    for (const section of [plan, progress, problem])
      while ((await linesOf(section)).length > 0) {
        const { length } = await linesOf(section);
        await focus(section, 0);
        await press('Control', 'Shift', 'Backspace');
        await until('the line to go', async () => (await linesOf(section)).length < length);
      }
  });
  afterAll(async () => {
    await chromium.close();
    await site.close();
  });

  /** What the lines of a section hold now, from the top. */
  const linesOf = (section: string): Promise<readonly string[]> =>
    panel.evaluate(
      (name) =>
        [...document.querySelectorAll<HTMLTextAreaElement>(`textarea[aria-label="${name}"]`)].map(
          (field) => field.value,
        ),
      t.lineOf(section),
    );
  const shows = (section: string, lines: readonly string[]) =>
    until(`${section}: ${lines.join(' | ')}`, async () => {
      const now = await linesOf(section);
      return now.length === lines.length && now.every((line, i) => line === lines[i]);
    }).catch(async (error: Error) => {
      throw new Error(`${error.message} It shows: ${(await linesOf(section)).join(' | ')}`);
    });
  const focus = async (section: string, place: number) => {
    const fields = await panel.$$(`textarea[aria-label="${t.lineOf(section)}"]`);
    await fields[place]!.focus();
    await panel.keyboard.press('End');
  };
  /** The last key with the ones before it held down. */
  const press = async (...keys: readonly KeyInput[]) => {
    const held = keys.slice(0, -1);
    for (const key of held) await panel.keyboard.down(key);
    await panel.keyboard.press(keys.at(-1)!);
    for (const key of held.toReversed()) await panel.keyboard.up(key);
  };
  const type = (text: string) => panel.keyboard.type(text);
  const add = async (section: string, text: string) => {
    await hands.fill(t.addLineTo(section), text);
    await hands.press('Enter');
    await until(`“${text}”`, async () => (await linesOf(section)).includes(text));
  };
  const focused = () => panel.evaluate(() => (document.activeElement as HTMLTextAreaElement).value);

  test('Enter makes a line below and no key is lost, Backspace in an empty line goes up', async () => {
    await add(plan, 'Một');
    await focus(plan, 0);
    await panel.keyboard.press('Enter');
    await type('Hai');
    await panel.keyboard.press('Enter');
    await type('Ba');
    await shows(plan, ['Một', 'Hai', 'Ba']);

    for (let letter = 0; letter < 3; letter += 1) await panel.keyboard.press('Backspace');
    await shows(plan, ['Một', 'Hai']);
    expect(await focused()).toBe('Hai');
    await panel.reload();
    await hands.click(t.place.week);
    await shows(plan, ['Một', 'Hai']);
  });

  test('Enter in the middle breaks the line in two', async () => {
    await add(problem, 'Thiếu người thiếu tiền');
    await focus(problem, 0);
    for (let letter = 0; letter < 10; letter += 1) await panel.keyboard.press('ArrowLeft');
    await panel.keyboard.press('Enter');
    await type('và ');

    await shows(problem, ['Thiếu người', 'và thiếu tiền']);
  });

  test('Alt with the arrows moves a line, over the edge into the next section, and the cursor goes with it', async () => {
    await add(progress, 'Của tiến độ');
    await add(plan, 'Một');
    await add(plan, 'Hai');
    await focus(plan, 1);
    await press('Alt', 'ArrowUp');
    await shows(plan, ['Hai', 'Một']);
    await until('the cursor', async () => (await focused()) === 'Hai');
    await press('Alt', 'ArrowUp');

    await shows(plan, ['Một']);
    await shows(progress, ['Của tiến độ', 'Hai']);
    await until('the cursor', async () => (await focused()) === 'Hai');
    await hands.shows(t.line.moved(progress, 2, 2));
  });

  test('the arrows walk through the whole report', async () => {
    await add(progress, 'Của tiến độ');
    await add(plan, 'Của kế hoạch');
    await focus(progress, 0);
    await panel.keyboard.press('ArrowDown');
    await panel.keyboard.press('ArrowDown');
    expect(await focused()).toBe('Của kế hoạch');
    await panel.keyboard.press('ArrowUp');
    await panel.keyboard.press('ArrowUp');
    expect(await focused()).toBe('Của tiến độ');
  });

  test('# links a key result, whatever the marks; Tab puts the next line under it, Shift+Tab takes it out', async () => {
    await add(plan, 'Viết bài');
    await focus(plan, 0);
    await type(' #phan hoi khao');
    const option = await panel.waitForSelector('[role=option]');
    expect(await option!.evaluate((it) => it.textContent)).toContain('Nhận gấp đôi số phản hồi khảo sát');
    await panel.keyboard.press('Enter');
    await shows(plan, ['Viết bài ']);
    await hands.shows('KR 1.2');
    expect(await panel.$('[role=listbox]')).toBe(null);

    await panel.keyboard.press('Enter');
    await type('Gọi Mai');
    await panel.keyboard.press('Tab');
    await panel.waitForSelector('.item.under');
    expect(await focused()).toBe('Gọi Mai');
    await press('Shift', 'Tab');
    await until('the line to come out', async () => !(await panel.$('.item.under')));
  });

  test('the list below # opens where no message and no bar hides it', async () => {
    await panel.setViewport({ width: 252, height: 633 });
    await add(plan, 'Viết bài');
    await add(problem, 'Form');
    // A message stays as long as the pointer is on it.
    await panel.hover('.toast');
    await focus(problem, 0);
    await type(' #');
    await panel.waitForSelector('[role=listbox]');
    const below = (selector: string, edge: 'top' | 'bottom') =>
      panel.$eval(selector, (it, side) => it.getBoundingClientRect()[side], edge);
    await until(
      'the list above the message',
      async () => (await below('[role=listbox]', 'bottom')) <= (await below('.toast', 'top')),
    );
    await panel.keyboard.press('Escape');
    await panel.setViewport(null);
  });

  test('@ links a page; Escape leaves the sign as it is', async () => {
    await add(plan, 'Xem lại');
    await focus(plan, 0);
    await type(' @7 cach');
    await panel.waitForSelector('[role=option]');
    await panel.keyboard.press('Tab');
    await hands.shows(t.line.pages(1));

    await type(' #');
    await panel.waitForSelector('[role=option]');
    await panel.keyboard.press('Escape');
    expect(await panel.$('[role=listbox]')).toBe(null);
    await type('1');
    await shows(plan, ['Xem lại  #1']);
  });

  test('Ctrl+Z takes edits back one by one, Ctrl+Shift+Z does them again', async () => {
    await add(plan, 'Một');
    await focus(plan, 0);
    await type(' hai');
    await panel.keyboard.press('Enter');
    await type('Ba');
    await press('Alt', 'ArrowDown');
    await shows(problem, ['Ba']);

    for (const lines of [['Một hai', 'Ba'], ['Một hai', ''], ['Một hai'], ['Một']]) {
      await press('Control', 'z');
      await shows(plan, lines);
    }
    for (const lines of [['Một hai'], ['Một hai', ''], ['Một hai', 'Ba'], ['Một hai']]) {
      await press('Control', 'Shift', 'z');
      await shows(plan, lines);
    }
    await shows(problem, ['Ba']);
  });

  test('a line is dragged into another section', async () => {
    await add(progress, 'Kéo tôi');
    await add(problem, 'Tới đây');
    const centre = async (selector: string) => {
      const box = await (await panel.waitForSelector(selector))!.boundingBox();
      return { x: box!.x + box!.width / 2, y: box!.y + box!.height - 4 };
    };
    await focus(progress, 0);
    const from = await centre('.week-section.progress .item .grip');
    await panel.mouse.move(from.x, from.y);
    await panel.mouse.down();
    const to = await centre('.week-section.problem .item');
    await panel.mouse.move(to.x, to.y, { steps: 8 });
    await panel.mouse.up();

    await shows(problem, ['Tới đây', 'Kéo tôi']);
    await shows(progress, []);
  });

  test('what was half typed is there after the whole browser was killed', async () => {
    await add(plan, 'Một');
    await focus(plan, 0);
    await type(' nửa câ');
    await until('the disk to have it', () =>
      panel.evaluate(
        () =>
          new Promise<boolean>((resolve) => {
            const opening = indexedDB.open('okrail');
            opening.addEventListener('success', () => {
              const all = opening.result.transaction(['typing', 'records']);
              const typed = all.objectStore('typing').getAll();
              const rows = all.objectStore('records').getAll();
              rows.addEventListener('success', () => {
                opening.result.close();
                resolve(JSON.stringify([typed.result, rows.result]).includes('Một nửa câ'));
              });
            });
          }),
      ),
    );
    await chromium.kill9();
    await chromium.restart();
    page = await chromium.open(site.address(articlePath));
    ({ panel, hands } = await openPanel(chromium, page));
    await hands.click(t.place.week);

    await shows(plan, ['Một nửa câ']);
    expect(chromium.errors()).toEqual([]);
    expect(chromium.violations()).toEqual([]);
  });
});
