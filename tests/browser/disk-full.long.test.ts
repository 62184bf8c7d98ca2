import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { words } from '@/utils/i18n';
import { launchChromium } from './tools/chromium';
import { begin, openPanel } from './tools/story';
import { until } from './tools/until';

declare const chrome: typeof import('wxt/browser').browser;

const t = words.vi;
const keyResult = 'Nhận gấp đôi số phản hồi khảo sát';
const megabyte = 1_048_576;

/** A file system of this size in memory; undefined where that takes rights that are not there. */
function smallDisk(megabytes: number): { readonly folder: string; readonly remove: () => void } | undefined {
  const folder = mkdtempSync(path.join(tmpdir(), 'okrail-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    rmSync(folder, { recursive: true });
    return undefined;
  }
  return {
    folder,
    remove: () => {
      execFileSync('umount', ['--lazy', folder]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Writes files until the disk takes not one byte more. */
function fill(folder: string): readonly string[] {
  const files: string[] = [];
  for (
    let size = 16 * megabyte;
    size >= 1;
    size = size > 4_096 ? Math.floor(size / 4) : Math.floor(size / 16)
  ) {
    for (;;) {
      const file = path.join(folder, `filler-${files.length}`);
      files.push(file);
      try {
        writeFileSync(file, Buffer.alloc(size));
      } catch {
        break;
      }
    }
  }
  return files;
}

const disk = smallDisk(400);
if (!disk) console.warn('A disk that is really full can only be tried by root on Linux: left out.');
else
  test('on a disk that is really full the panel says so, keeps what was typed, and saves it once there is room', async () => {
    const chromium = await launchChromium({
      profile: path.join(disk.folder, 'profile'),
      args: ['--accept-lang=vi'],
    });
    try {
      const { panel, hands } = await openPanel(
        chromium,
        await chromium.open('data:text/html,<title>Trang</title>'),
      );
      await begin(hands, { language: 'vi', name: 'Lan', templates: ['Tăng phạm vi'] });
      await hands.click(keyResult);
      const type = (value: string) => hands.fill(t.newValueOf(keyResult), value);
      await type('301');
      await hands.press('Enter');
      await hands.shows(t.checkedIn('1.2'));

      let fillers = fill(disk.folder);
      expect(statfsSync(disk.folder).bavail).toBe(0);
      // The database has room of its own for some edits; then it has none.
      let last = 400;
      await until(
        'the full disk to be noticed',
        async () => {
          last += 1;
          await type(String(last));
          await hands.press('Enter');
          fillers = [...fillers, ...fill(disk.folder)];
          const isEmpty = () =>
            panel.$eval(`input[aria-label^="${t.newValueOf(keyResult)}"]`, (field) => field.value === '');
          await until(
            'the answer',
            async () => (await isEmpty()) || /chưa lưu được/i.test(await hands.text()),
          );
          return !(await isEmpty());
        },
        240_000,
      );
      await hands.shows(String(last));

      for (const file of fillers) rmSync(file, { force: true });
      await hands.press('Enter');
      await until('the value to be saved after all', async () => {
        const empty = await panel.$eval(
          `input[aria-label^="${t.newValueOf(keyResult)}"]`,
          (field) => field.value === '',
        );
        if (!empty) await hands.press('Enter');
        return empty;
      });
      await until('a new log', () =>
        panel.evaluate(async () => (await chrome.storage.session.get('new-log'))['new-log'] === true),
      );
      await chromium.restart();

      const again = await openPanel(chromium, await chromium.open('data:text/html,<title>Trang</title>'));
      await again.hands.click(keyResult);
      for (const value of ['301', ...Array.from({ length: last - 400 }, (_, i) => String(401 + i))].slice(-4))
        await again.hands.shows(value);
    } finally {
      await chromium.close();
      disk.remove();
    }
  }, 600_000);
