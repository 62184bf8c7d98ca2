/** What one opening took, from the click on the toolbar button; times in milliseconds. */
export interface Opening {
  readonly paint: number;
  readonly usable: number;
  /** Megabytes of JavaScript heap a second after it was usable, rubbish collected. */
  readonly heap: number;
  /** The longest task over 50 ms up to then; 0 without any. */
  readonly longest: number;
  /** Script until it was usable, gzip. */
  readonly kilobytes: number;
}

export interface Result {
  readonly name: string;
  /** How much its database holds; none for extensions that are not ours. */
  readonly store?: 'empty' | 'small' | 'quarter' | 'large';
  readonly panels: readonly Opening[];
  readonly popups: readonly Opening[];
  readonly updates: readonly number[];
  readonly wakes: readonly number[];
}

/** Prints what was measured, and each goal beside what was reached. */
export function report(results: readonly Result[]): void {
  const of = (store: Result['store']) => results.find((result) => result.store === store);
  const [bare] = results;
  const other = results.find(({ name }) => name === 'the other');
  const [empty, small, quarter, large] = (['empty', 'small', 'quarter', 'large'] as const).map(of);
  if (!bare || !empty || !small || !quarter || !large) return;

  console.log(
    '\npanel         first paint  usable  (middle half)  × bare  × empty   heap MB  longest task  JS kB',
  );
  for (const result of results) console.log(panelLine(result, bare, empty));
  console.log('\npopup               usable  (middle half)  × bare   JS kB');
  for (const result of results.filter(({ popups }) => popups.length > 0))
    console.log(
      `${result.name.padEnd(20)}${whole(usable(result.popups))}  ${spread(result.popups)}  ${ratio(usable(result.popups) / usable(bare.popups))}  ${tenth(middle(result.popups, 'kilobytes'))}`,
    );
  console.log('\none check-in, from Enter to the row that shows it (ms; × with one key result)');
  for (const { name, updates } of [small, quarter, large])
    console.log(
      `${name.padEnd(20)}${whole(median(updates))}  ${ratio(median(updates) / median(small.updates))}`,
    );
  console.log('\na message to a sleeping worker, to its answer (ms)');
  for (const { name, wakes } of results.filter((result) => result.wakes.length > 0))
    console.log(`${name.padEnd(20)}${whole(median(wakes))}`);

  const [bareMs, emptyMs, quarterMs] = [bare, empty, quarter].map(({ panels }) => usable(panels)) as [
    number,
    number,
    number,
  ];
  console.log('\ngoals');
  goal('panel, a quarter: usable ÷ bare', quarterMs / bareMs, 1.8);
  if (other) goal('panel, a quarter: usable ÷ the other', quarterMs / usable(other.panels), 1 / 3);
  goal('panel, ten cycles: usable ÷ our empty', usable(large.panels) / emptyMs, 1.3);
  goal('panel, a quarter: heap, MB', middle(quarter.panels, 'heap'), 3);
  goal('panel, ten cycles: heap, MB', middle(large.panels, 'heap'), 10);
  goal('panel, a quarter: longest task, ms', middle(quarter.panels, 'longest'), 50);
  goal('panel, ten cycles: longest task, ms', middle(large.panels, 'longest'), 50);
  goal('panel, a quarter: script, kB gzip', middle(quarter.panels, 'kilobytes'), 45);
  goal('popup, a quarter: usable ÷ bare', usable(quarter.popups) / usable(bare.popups), 1.2);
  goal('popup, ten cycles: usable ÷ bare', usable(large.popups) / usable(bare.popups), 1.2);
  goal('popup, a quarter: script, kB gzip', middle(quarter.popups, 'kilobytes'), 25);
}

function panelLine(result: Result, bare: Result, empty: Result): string {
  const { panels } = result;
  return [
    result.name.padEnd(20),
    whole(middle(panels, 'paint')),
    whole(usable(panels)),
    spread(panels),
    ratio(usable(panels) / usable(bare.panels)),
    ratio(usable(panels) / usable(empty.panels)),
    tenth(middle(panels, 'heap')),
    whole(middle(panels, 'longest')),
    tenth(middle(panels, 'kilobytes')),
  ].join('  ');
}

function goal(what: string, reached: number, most: number): void {
  const verdict = reached <= most ? 'reached' : 'MISSED';
  console.log(`${what.padEnd(40)} ${reached.toFixed(2).padStart(7)}  goal ≤ ${most.toFixed(2)}  ${verdict}`);
}

function usable(openings: readonly Opening[]): number {
  return middle(openings, 'usable');
}

function middle(openings: readonly Opening[], key: keyof Opening): number {
  return median(openings.map((opening) => opening[key]));
}

const whole = (value: number) => value.toFixed(0).padStart(6);
const tenth = (value: number) => value.toFixed(1).padStart(6);
const ratio = (value: number) => `× ${value.toFixed(2)}`.padEnd(7);

/** The middle half. */
function spread(openings: readonly Opening[]): string {
  const values = openings.map(({ usable }) => usable);
  return `(${share(values, 0.25).toFixed(0)}–${share(values, 0.75).toFixed(0)})`.padEnd(13);
}

export function median(values: readonly number[]): number {
  return share(values, 0.5);
}

/** The value below which this share, 0…1, of all lies. */
export function share(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}
