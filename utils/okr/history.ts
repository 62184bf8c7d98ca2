import type { CheckIn } from './check-in';

/**
 * The check-ins that stand, oldest first: one that was corrected gives its place and its time to its correction.
 * Of two corrections of the same check-in, the later one stands.
 */
export function historyOf(checkIns: readonly CheckIn[]): readonly CheckIn[] {
  const byId = new Map(checkIns.map((checkIn) => [checkIn.id, checkIn]));
  const corrected = new Set(checkIns.flatMap(({ id, replaces }) => (replaces === id ? [] : [replaces])));
  const standing = new Map<string, CheckIn>();
  for (const checkIn of checkIns.filter(({ id }) => !corrected.has(id)).sort(byTime)) {
    const original = originalOf(checkIn, byId);
    standing.set(original.id, { ...checkIn, at: original.at });
  }
  return [...standing.values()].sort(byTime);
}

/** What a chain of corrections began with. */
function originalOf(checkIn: CheckIn, byId: ReadonlyMap<string, CheckIn>): CheckIn {
  const seen = new Set([checkIn.id]);
  let original = checkIn;
  for (;;) {
    const before = byId.get(original.replaces ?? '');
    // Records from elsewhere may name one another in a circle.
    if (!before || seen.has(before.id)) return original;
    seen.add(before.id);
    original = before;
  }
}

function byTime(a: CheckIn, b: CheckIn): number {
  if (a.at !== b.at) return a.at - b.at;
  return a.id < b.id ? -1 : 1;
}
