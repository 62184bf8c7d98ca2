import type { AreaContent } from './area';

/**
 * What this browser has heard of each other one: its latest sign of life, and on how many of this browser's own days
 * nothing newer came. Days of use are counted, never clocks compared: neither a wrong clock, nor a holiday of all
 * of them, makes a browser silent.
 */
export interface Listening {
  /** When the last day was counted, in milliseconds since 1970. */
  readonly countedAt: number;
  readonly heard: Readonly<Record<string, { readonly beat: number | null; readonly quietDays: number }>>;
}

const dayMs = 86_400_000;
/** After so many quiet days a browser counts as gone; should it come back, it publishes anew what only it has. */
const mostQuietDays = 150;

/** Listens once more; answers the same object while the day has been counted and nobody new is there. */
export function listen(
  before: Listening | null,
  { items, heartbeats }: Pick<AreaContent, 'items' | 'heartbeats'>,
  self: string,
  now: number,
): Listening {
  const others = [...new Set([...items.keys()].map((key) => key.split('.')[1] ?? ''))].filter(
    (device) => device !== self,
  );
  const isNewDay = !before || Math.abs(now - before.countedAt) >= dayMs;
  const known = before?.heard ?? {};
  const heard = others.map((device) => {
    const beat = heartbeats.get(device)?.at ?? null;
    const last = known[device];
    const isQuiet = last !== undefined && last.beat === beat;
    return [
      device,
      isQuiet ? { beat, quietDays: last.quietDays + (isNewDay ? 1 : 0) } : { beat, quietDays: 0 },
    ] as const;
  });
  const isSame =
    before !== null &&
    !isNewDay &&
    heard.length === Object.keys(known).length &&
    heard.every(([device, { beat }]) => known[device]?.beat === beat);
  if (isSame) return before;
  return { countedAt: isNewDay ? now : before.countedAt, heard: Object.fromEntries(heard) };
}

/** The browsers that have been quiet for too long: what they left in the area is taken over and cleared. */
export function silentAmong({ heard }: Listening): ReadonlySet<string> {
  return new Set(
    Object.entries(heard)
      .filter(([, { quietDays }]) => quietDays >= mostQuietDays)
      .map(([device]) => device),
  );
}
