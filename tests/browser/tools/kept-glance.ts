import type { Page } from 'puppeteer-core';
import { until } from './until';

/** Waits until the background has kept what panel and popup open with. `page` is one of the extension's own. */
export async function glanceKept(page: Page): Promise<void> {
  await until('the glance to be kept', () => page.evaluate(isKept) as Promise<boolean>);
}

// As text: what runs in the page must stand alone.
const isKept = `(async () => {
  const answer = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const db = await answer(indexedDB.open('okrail'));
  try {
    const meta = db.transaction('meta').objectStore('meta');
    const [revision, glance] = await Promise.all([answer(meta.get('revision')), answer(meta.get('glance'))]);
    return glance !== undefined && glance.revision === revision;
  } finally {
    db.close();
  }
})()`;
