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

  beforeAll(async () => {
    [firefox, site] = await Promise.all([launchFirefox(), serveDemo()]);
    await firefox.goTo(site.address(articlePath));
  });
  afterAll(async () => {
    await firefox.close();
    await site.close();
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
});
