import type { Quantity } from '../quantity';
import type { FoundPeriod, Reading } from '../reading';

/** The rhythm or rate that belongs to these numbers: none of the others may stand nearer. */
export function rhythmAt(reading: Reading, numbers: readonly Quantity[]): FoundPeriod | null {
  return (
    reading.periods.find((period) => {
      const before = reading.quantities.filter((quantity) => quantity.end <= period.start).at(-1);
      const nearest = before ?? reading.quantities.find((quantity) => quantity.start >= period.end);
      if (nearest === undefined) return true;
      return (
        numbers.length === 0 ||
        numbers.some((number) => number.start === nearest.start || number.end === nearest.end)
      );
    }) ?? null
  );
}
