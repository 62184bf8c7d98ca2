import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { words } from '@/utils/i18n';
import { type Firefox, launchFirefox, type View } from './tools/firefox';
import { articlePath, serveDemo, type Site } from './tools/site';
import { until } from './tools/until';

const t = words.vi;
const keyResult = 'Chạy quảng cáo trên Google và Facebook';

describe('the story in Firefox', () => {
  let firefox: Firefox;
  let site: Site;
  let sidebar: View;

  let downloads: string;

  beforeAll(async () => {
    downloads = mkdtempSync(path.join(tmpdir(), 'okrail-downloads-'));
    const prefs = { 'browser.download.folderList': 2, 'browser.download.dir': downloads };
    [firefox, site] = await Promise.all([launchFirefox({ prefs }), serveDemo()]);
    await firefox.goTo(site.address(articlePath));
  });
  afterAll(async () => {
    await firefox.close();
    await site.close();
    rmSync(downloads, { recursive: true, force: true });
  });

  test('nothing opens by itself when OKRail is installed', async () => {
    expect(await firefox.sidebarIsOpen()).toBe(false);
  });

  test('the key opens the sidebar, and the first run takes a template', async () => {
    await firefox.command('o');
    sidebar = await firefox.sidebar();
    await sidebar.click('Tiếng Việt');
    await sidebar.shows(t.welcome);
    await sidebar.fill(t.yourName, 'Lan');
    await sidebar.click('Gia tăng lượng truy cập website');
    await sidebar.click(t.startWith(1));

    await sidebar.shows(keyResult);
  });

  test('a click on the toolbar button lets the page be attached, and the key result moves', async () => {
    await firefox.clickAction();
    const popup = await firefox.popup();
    await popup.shows(t.attachToShort);
    await sidebar.click(t.attachThisPage);
    await sidebar.shows(t.attachTitle);
    await sidebar.shows('1.560');
    await sidebar.click(keyResult);
    await sidebar.click(t.figureName('views', ''));
    await sidebar.click(t.attachTo('1.3'));

    await sidebar.shows('1.560 / 5.000');
  });

  test('a number is pointed at from the sidebar, taken and named', async () => {
    await sidebar.click(t.pointAtFigure);
    await sidebar.shows(t.picking);
    await until('a number to be pointed at', async () => {
      await sidebar.click(t.nextNumber);
      return (await sidebar.text()).includes(' — ');
    });
    await until('the number to be taken', async () => {
      await sidebar.click(t.takeNumber);
      const naming = async () => (await sidebar.text()).includes(t.nameFigure);
      // A number without words of its own is refused on the page, and the next one is tried.
      const isTaken = await until('the name to be asked', naming, 3_000).catch(() => false);
      if (!isTaken) await sidebar.click(t.nextNumber);
      return isTaken;
    });
    await sidebar.fill(t.ownName, 'Số của tôi');
    await sidebar.click(t.keepFigure);

    await sidebar.shows(t.taught('Số của tôi'));
  });

  test('the report is drafted', async () => {
    await sidebar.click(t.place.week);

    const lines = () =>
      sidebar.run((view) =>
        Array.from(
          view.document.querySelectorAll<HTMLTextAreaElement>('.week textarea'),
          (it) => it.value,
        ).join(),
      );
    await until('the line of progress', async () => (await lines()).includes('1.560'));
  });

  describe('the report is edited', () => {
    const plan = t.lineOf(t.section.plan);
    const lines = () =>
      sidebar.run(
        (view, name) =>
          Array.from(
            view.document.querySelectorAll<HTMLTextAreaElement>(`textarea[aria-label="${name}"]`),
            (it) => it.value,
          ),
        plan,
      );
    /** Types into the line that holds this, then presses this key. */
    const press = (held: string, key: string, more: KeyboardEventInit = {}, typed = '') =>
      sidebar.run(
        (view, value, pressed, with_, more_) => {
          const { KeyboardEvent, InputEvent, document } = view as Window & typeof globalThis;
          const field = [...document.querySelectorAll('textarea')].find((it) => it.value === value);
          if (!field) throw new Error(`No line holds “${value}”.`);
          field.focus();
          if (more_) {
            field.value += more_;
            field.dispatchEvent(new InputEvent('input', { bubbles: true }));
          }
          field.setSelectionRange(field.value.length, field.value.length);
          const init = { key: pressed, bubbles: true, cancelable: true, ...with_ };
          field.dispatchEvent(new KeyboardEvent('keydown', init));
        },
        held,
        key,
        more,
        typed,
      );
    const shows = (wanted: readonly string[]) =>
      until(`the plans ${wanted.join(' | ')}`, async () => {
        const last = (await lines()).slice(-wanted.length);
        return wanted.every((line, i) => line === last[i]);
      }).catch(async (error: Error) => {
        throw new Error(`${error.message} It shows: ${(await lines()).join(' | ')}`);
      });

    test('by keyboard: a line below, its place, a key result by #, and back again', async () => {
      for (const text of ['Một', 'Hai']) {
        await sidebar.fill(t.addLineTo(t.section.plan), text);
        await sidebar.run((view) => (view.document.activeElement as HTMLInputElement).form?.requestSubmit());
        await until(`“${text}”`, async () => (await lines()).includes(text));
      }
      await press('Hai', 'ArrowUp', { altKey: true });
      await shows(['Hai', 'Một']);
      await press('Một', 'z', { ctrlKey: true });
      await shows(['Một', 'Hai']);
      await press('Hai', 'Shift', {}, ' #quang cao google');
      await until('the key result to be offered', () =>
        sidebar.run((view) => view.document.querySelector('[role=option]') !== null),
      );
      await press('Hai #quang cao google', 'Enter');
      await shows(['Một', 'Hai ']);
      await until('the tie', () =>
        sidebar.run((view) =>
          [...view.document.querySelectorAll('.item-tags .tag')].some((it) => it.textContent === 'KR 1.3'),
        ),
      );
    });

    test('and saved as Markdown, Word and Excel', async () => {
      const files = () => readdirSync(downloads).filter((name) => !name.endsWith('.part'));
      const forms = [
        [t.saveMarkdown, 'md'],
        [t.saveWord, 'docx'],
        [t.saveExcel, 'xlsx'],
      ] as const;
      for (const [choice, extension] of forms) {
        await sidebar.click(t.export);
        await sidebar.click(choice);
        await until(choice, () =>
          files().some(
            (name) => name.endsWith(`-Lan.${extension}`) && statSync(path.join(downloads, name)).size > 0,
          ),
        );
      }
      const [markdown = ''] = files().filter((name) => name.endsWith('.md'));
      expect(markdown).toMatch(/^PPP-\d{4}-W\d{2}-Lan\.md$/);
      expect(readFileSync(path.join(downloads, markdown), 'utf8')).toContain('**KR 1.3** Hai');
    });
  });
});
