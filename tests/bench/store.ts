import { existsSync } from 'node:fs';
import path from 'node:path';
import { bundle } from './bundle';
import { inChromium } from './in-chromium';
import { median } from './median';
import { benchMerge } from './merge';
import type { Times } from './store-page';

const rounds = 3;
/** What our code may take of the same work by hand. */
const most: Readonly<Record<string, number>> = { ours: 1.15 };

/** Storing and merging in real Chromium: ours beside the work by hand and public libraries, turn by turn in one run. */
export async function benchStore(): Promise<void> {
  const hasPeers = existsSync(path.join(import.meta.dirname, 'node_modules/dexie'));
  if (!hasPeers) console.log('Peers are not installed: npm ci --prefix tests/bench');
  await benchDatabase(hasPeers);
  await benchMerge(hasPeers);
}

async function benchDatabase(hasPeers: boolean): Promise<void> {
  const peers = hasPeers ? [await bundle('store-peers.mjs', 'StorePeersScript')] : [];
  const scripts = [...peers, await bundle('store-page.ts', 'StoreBench')];
  const times = await inChromium<Times>(scripts, `StoreBench.measure(${rounds})`);
  for (const [operation, byWho] of Object.entries(times)) {
    console.log(`\n${operation}`);
    const floor = median(byWho.raw ?? []);
    for (const [who, all] of Object.entries(byWho)) {
      const ratios = all.map((each, i) => each / (byWho.raw?.[i] ?? floor));
      const goal = most[who] === undefined ? '' : `  (goal ≤ ${most[who]})`;
      console.log(
        `  ${who.padEnd(18)} ${median(all).toFixed(2).padStart(9)} ms   × by hand ${median(ratios).toFixed(2)}${goal}`,
      );
    }
  }
}
