import { bundle } from './bundle';
import { inChromium } from './in-chromium';
import { median } from './median';
import type { Measured, Sizes, Work } from './merge-page';

const works: readonly Work[] = [
  { changes: 10_000, fieldsEach: 5, rounds: 31, engines: ['plain map', 'ours', 'Yjs', 'Automerge'] },
  { changes: 100_000, fieldsEach: 5, rounds: 9, engines: ['plain map', 'ours', 'Yjs'] },
  { changes: 10_000, fieldsEach: 1, rounds: 15, engines: ['plain map', 'ours', 'Yjs'] },
];

/**
 * Merging changes of fields that came from another browser, beside a plain map and public libraries. In hand, ours and
 * the plain map take the same records and do the same: for each field the newer value wins. The goal was set beside a
 * map that took 36 ms for 10 k changes in Node; with 226 bytes a change, most of that must have been reading its JSON.
 * So it is asked for in hand, which is the harder. Out of items, ours opens what the mailbox holds: base64, checked and
 * deflated, a fifth to a fifteenth of the JSON.
 */
export async function benchMerge(hasPeers: boolean): Promise<void> {
  const peers = hasPeers ? [await bundle('merge-peers.mjs', 'MergePeersScript')] : [];
  const scripts = [...peers, await bundle('merge-page.ts', 'MergeBench')];
  for (const work of works) {
    const measured = await inChromium<Measured>(scripts, `MergeBench.measure(${JSON.stringify(work)})`);
    report(work, measured);
  }
  console.log(`\na quarter's records, packed`);
  const sizes = await inChromium<Sizes>(scripts, 'MergeBench.sizes()');
  for (const [name, bytes] of Object.entries(sizes))
    console.log(`  ${name.padEnd(24)} ${(bytes / 1_000).toFixed(1).padStart(6)} kB`);
}

function report({ changes, fieldsEach }: Work, measured: Measured): void {
  console.log(`\nmerging ${changes / 1_000} k changes, ${fieldsEach} of each record's 5 fields`);
  const ratiosTo = (floor: string, all: readonly number[]) =>
    median(all.map((each, i) => each / (measured[floor]?.times[i] ?? Number.NaN)));
  for (const [name, { times, bytes }] of Object.entries(measured)) {
    const floor = bytes > 0 ? 'plain map, out of JSON' : 'plain map';
    const ratio = ratiosTo(floor, times).toFixed(2).padStart(6);
    const size = bytes > 0 ? `${(bytes / 1_000).toFixed(0).padStart(7)} kB` : '';
    console.log(
      `  ${name.padEnd(24)} ${median(times).toFixed(1).padStart(8)} ms   × plain map ${ratio} ${size}`,
    );
  }
  console.log(`  in hand: goal ≤ 1.3 × plain map`);
  if (measured.Yjs) {
    const ratio = ratiosTo('ours, out of items', measured.Yjs.times);
    console.log(`  Yjs takes ${ratio.toFixed(1)} × ours out of items (goal ≥ 3)`);
  }
}
