import { browser } from 'wxt/browser';
import type { Trace } from '@/utils/problem/trace';

const key = 'troubles';
const kept = 20;

/** Keeps the traces of the last few problems, for a report that the user may write. */
export async function keepTrouble(trace: Trace): Promise<void> {
  await navigator.locks.request(key, async () => {
    await browser.storage.local.set({ [key]: [...(await keptTroubles()), trace].slice(-kept) });
  });
}

export async function keptTroubles(): Promise<readonly Trace[]> {
  const { [key]: found } = await browser.storage.local.get(key);
  return Array.isArray(found) ? (found as readonly Trace[]) : [];
}
