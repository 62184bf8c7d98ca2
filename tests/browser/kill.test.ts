import { appendFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { words } from '@/utils/i18n';
import { launchChromium, type Chromium } from './tools/chromium';
import { surviveKills } from './tools/kills';
import { begin, openPanel } from './tools/story';

const t = words.vi;

test('a browser killed again and again amid edits and publishing loses nothing that it acknowledged', async () => {
  expect(await surviveKills(3)).toBeGreaterThanOrEqual(9);
}, 600_000);

test('half a record, left in the log of the database by a kill, costs nothing when the browser ends once more', async () => {
  const chromium = await launchChromium({ args: ['--accept-lang=vi'] });
  const keyResult = 'Nhận gấp đôi số phản hồi khảo sát';
  const open = async () => openPanel(chromium, await chromium.open('data:text/html,<title>Trang</title>'));
  try {
    const first = await open();
    await begin(first.hands, { language: 'vi', name: 'Lan', templates: ['Tăng phạm vi'] });
    await chromium.kill9();
    leaveHalfARecord(chromium);
    await chromium.restart();

    const second = await open();
    await second.hands.click(keyResult);
    await second.hands.fill(t.newValueOf(keyResult), '302');
    await second.hands.press('Enter');
    await second.hands.shows(t.checkedIn('1.2'));
    await chromium.kill9();
    await chromium.restart();

    const third = await open();
    await third.hands.click(keyResult);
    await third.hands.shows('302');
  } finally {
    await chromium.close();
  }
}, 300_000);

/** The header of a record of 500 bytes, and the first ten of them, at the end of the log that is in use. */
function leaveHalfARecord({ profile, id }: Chromium): void {
  const folder = path.join(profile, `Default/IndexedDB/chrome-extension_${id}_0.indexeddb.leveldb`);
  const log = readdirSync(folder)
    .filter((name) => name.endsWith('.log'))
    .toSorted()
    .at(-1);
  if (!log) throw new Error('The database has no log.');
  appendFileSync(path.join(folder, log), Buffer.from([1, 2, 3, 4, 0xf4, 1, 1, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7]));
}
