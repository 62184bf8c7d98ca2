import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { words } from '@/utils/i18n';
import { type Firefox, launchFirefox, type View } from './tools/firefox';
import { articlePath, serveDemo, type Site } from './tools/site';

const t = words.vi;
const keyResult = 'Chạy quảng cáo trên Google và Facebook';

let profile: string;
let firefox: Firefox;
let site: Site;
let sidebar: View;

beforeEach(async () => {
  profile = mkdtempSync(path.join(tmpdir(), 'okrail-firefox-'));
  [firefox, site] = await Promise.all([launchFirefox({ profile }), serveDemo()]);
  sidebar = await openSidebar();
  await sidebar.click('Tiếng Việt');
  await sidebar.shows(t.welcome);
  await sidebar.fill(t.yourName, 'Lan');
  await sidebar.click('Gia tăng lượng truy cập website');
  await sidebar.click(t.startWith(1));
  await sidebar.shows(keyResult);
});
afterEach(async () => {
  await firefox.close();
  await site.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
});

const openSidebar = async () => {
  await firefox.goTo(site.address(articlePath));
  await firefox.openSidebar();
  return firefox.sidebar();
};
const checkIn = async (value: string) => {
  await sidebar.click(keyResult);
  await sidebar.fill(t.newValueOf(keyResult), value);
  // The field's own form: a button of the same name stands above it.
  await sidebar.run(
    (view) =>
      new Promise<void>((resolve) => {
        view.setTimeout(() => {
          (view.document.activeElement as HTMLInputElement).form?.requestSubmit();
          resolve();
        }, 100);
      }),
  );
  await sidebar.shows(t.checkedIn('1.3'));
};
interface Reply {
  readonly unsynced: number;
  readonly problems: readonly string[];
}
const syncNow = () =>
  firefox.inExtension(async () => {
    const reply = await (globalThis as any).browser.runtime.sendMessage({ name: 'syncNow', ask: {} });
    return reply.answer as Reply;
  });

test('a restart of Firefox finds everything as it was', async () => {
  await checkIn('1234');
  await syncNow();
  const items = () =>
    firefox.inExtension(() => (globalThis as any).browser.storage.sync.get(null) as Promise<object>);
  const before = await items();
  await firefox.restart();
  sidebar = await openSidebar();
  await sidebar.shows(keyResult);
  await sidebar.click(keyResult);
  await sidebar.shows('1.234');

  expect(Object.keys(before).length).toBeGreaterThan(1);
  expect(await items()).toEqual(before);
  expect(await syncNow()).toMatchObject({ unsynced: 0, problems: [] });
});
