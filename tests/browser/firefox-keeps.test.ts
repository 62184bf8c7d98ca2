import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { words } from '@/utils/i18n';
import { type Firefox, launchFirefox, type View } from './tools/firefox';
import { articlePath, serveDemo, type Site } from './tools/site';
import { until } from './tools/until';

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
/** Into the form of the key result, which is open. */
const checkIn = async (value: string) => {
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
  await sidebar.click(keyResult);
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

test('a sync area that others have filled takes nothing more: that is said, nothing is lost, and it goes on once there is room', async () => {
  await sidebar.click(keyResult);
  await checkIn('1234');
  await syncNow();
  const refused = await firefox.inExtension(async () => {
    const { sync } = (globalThis as any).browser.storage;
    for (let size = 8_000; size > 10; size = Math.floor(size / 2)) {
      for (let n = 0; ; n += 1) {
        const error = await sync.set({ [`other-${size}-${n}`]: 'x'.repeat(size) }).catch(String);
        if (error) {
          if (size < 20) return error as string;
          break;
        }
      }
    }
    return '';
  });
  expect(refused).toMatch(/[Qq]uota/);

  await checkIn('2345');
  await sidebar.click(t.place.week);
  await sidebar.fill(t.addLineTo(t.section.plan), 'Gọi mười khách cũ');
  await sidebar.run((view) => (view.document.activeElement as HTMLInputElement).form?.requestSubmit());
  await sidebar.fill(t.addLineTo(t.section.problem), 'Nửa câ');
  await until('what is half typed to be on the disk', () => firefox.inExtension(isTyped, 'Nửa câ'));
  expect((await syncNow()).unsynced).toBeGreaterThan(0);

  await firefox.restart();
  sidebar = await openSidebar();
  await sidebar.shows('2.345');
  await sidebar.click(t.place.week);
  const fields = () =>
    sidebar.run((view) =>
      Array.from(
        view.document.querySelectorAll<HTMLTextAreaElement | HTMLInputElement>(
          '.week textarea, .add-line input',
        ),
        (it) => it.value,
      ),
    );
  await until('both lines', async () => {
    const now = await fields();
    return now.includes('Gọi mười khách cũ') && now.includes('Nửa câ');
  });
  expect((await syncNow()).unsynced).toBeGreaterThan(0);

  await firefox.inExtension(async () => {
    const { sync } = (globalThis as any).browser.storage;
    const names = Object.keys(await sync.get(null)).filter((name) => name.startsWith('other-'));
    await sync.remove(names);
  });
  expect(await syncNow()).toMatchObject({ unsynced: 0, problems: [] });
});

function isTyped(text: string): Promise<boolean> {
  return new Promise((resolve) => {
    const opening = indexedDB.open('okrail');
    opening.addEventListener('success', () => {
      const reading = opening.result.transaction('typing').objectStore('typing').getAll();
      reading.addEventListener('success', () => {
        opening.result.close();
        resolve(JSON.stringify(reading.result).includes(text));
      });
    });
  });
}
