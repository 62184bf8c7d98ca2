import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { words } from '@/utils/i18n';
import { launchChromium } from './chromium';
import { begin, openPanel } from './story';
import { until } from './until';

const t = words.vi;
const keyResult = 'Nhận gấp đôi số phản hồi khảo sát';

/**
 * Kills the whole browser again and again while one page checks values in as fast as they are acknowledged and
 * another one publishes; afterwards every acknowledged value is there, and nothing is half there. Answers how many
 * were acknowledged.
 */
export async function surviveKills(rounds: number): Promise<number> {
  const chromium = await launchChromium();
  const acknowledged: number[] = [];
  try {
    const { panel, hands } = await openPanel(
      chromium,
      await chromium.open('data:text/html,<title>Trang</title>'),
    );
    await begin(hands, { language: 'vi', name: 'Lan', templates: ['Tăng phạm vi'] });
    await panel.close();
    for (let round = 1; round <= rounds; round += 1) {
      const editing = await chromium.extensionPage('sidepanel.html');
      await editing.exposeFunction('acknowledged', (value: number) => void acknowledged.push(value));
      const publishing = await chromium.extensionPage('options.html');
      // As texts: what these pages are sent knows nothing of this file.
      await publishing.evaluate(`(${publishOnAndOn})(${JSON.stringify(t.syncNow)})`);
      await editing.evaluate(
        `(${checkInOnAndOn})(${JSON.stringify(keyResult)}, ${JSON.stringify(t.newValueOf(keyResult))}, ${round * 1_000})`,
      );
      // Killed after a few acknowledgements, now sooner, now later within a write.
      const before = acknowledged.length;
      await until('some check-ins to be acknowledged', () => acknowledged.length >= before + 3, 90_000);
      await new Promise((resolve) => setTimeout(resolve, (round * 37) % 200));
      await chromium.kill9();
      await chromium.restart();
      const page = await chromium.extensionPage('options.html');
      const kept = (await page.evaluate(`(${readKept})()`)) as Kept;
      const missing = acknowledged.filter((value) => !kept.values.includes(value));
      expect(missing, `acknowledged before kill ${round} and not there`).toEqual([]);
      expect(kept.halfThere, `in the log only after kill ${round}`).toEqual([]);
      await page.close();
    }
    await checkPublished(await chromium.extensionPage('options.html'));
    return acknowledged.length;
  } finally {
    await chromium.close();
  }
}

/** What was published is whole, and goes on: everything can be published once more. */
async function checkPublished(page: Page): Promise<void> {
  await page.bringToFront();
  const state = await until(
    'everything to be published',
    () =>
      page.evaluate(async () => {
        const reply = await (globalThis as any).chrome.runtime.sendMessage({ name: 'syncNow', ask: {} });
        return reply?.answer?.unsynced === 0 ? (reply.answer as { problems: string[] }) : undefined;
      }),
    90_000,
  );
  expect(state.problems).toEqual([]);
}

interface Kept {
  readonly values: readonly number[];
  readonly halfThere: readonly string[];
}

/** Runs in the page: types a value, saves it, and tells of it once the field is empty again, for ever. */
async function checkInOnAndOn(row: string, field: string, first: number): Promise<void> {
  const found = async <T>(look: () => T | null | undefined): Promise<T> => {
    for (;;) {
      const it = look();
      if (it) return it;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  };
  const opener = await found(() =>
    [...document.querySelectorAll('button.row')].find((it) => it.textContent?.includes(row)),
  );
  if (opener.getAttribute('aria-expanded') !== 'true') (opener as HTMLButtonElement).click();
  const one = () => document.querySelector<HTMLInputElement>(`input[aria-label^="${field}"]`);
  const go = async () => {
    for (let value = first; ; value += 1) {
      const input = await found(one);
      input.value = String(value);
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      // The form takes up what was typed a moment later; what it has taken up it sends once.
      await new Promise((resolve) => setTimeout(resolve, 0));
      for (let turn = 0; one()?.value !== ''; turn += 1) {
        if (turn % 20 === 0) input.form?.requestSubmit();
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
      (globalThis as any).acknowledged(value);
    }
  };
  void go();
}

/** Runs in the page: presses “sync now” for ever. */
function publishOnAndOn(name: string): void {
  setInterval(() => {
    const button = [...document.querySelectorAll('button')].find((it) => it.textContent?.trim() === name);
    button?.click();
  }, 150);
}

/** Runs in the page: every value that is checked in, and every action of the log that left no record. */
async function readKept(): Promise<Kept> {
  const answered = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error ?? new Error('not read')));
    });
  const db = await answered(indexedDB.open('okrail'));
  const tx = db.transaction(['records', 'log']);
  const [records, log] = await Promise.all([
    answered(tx.objectStore('records').getAll()),
    answered(tx.objectStore('log').getAll()),
  ]);
  db.close();
  const ids = new Set(records.map(({ id }) => id));
  return {
    values: records.filter(({ kind }) => kind === 'check-in').map(({ fields }) => fields.value[0]),
    halfThere: log
      .flatMap(({ changes }) => changes.map(({ id }: { id: string }) => id))
      .filter((id: string) => !ids.has(id)),
  };
}
