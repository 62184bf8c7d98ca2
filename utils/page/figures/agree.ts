import type { Candidate } from './candidate';

/** Whether two numbers can be the same one, written more and less exactly: "1,2 N" and 1.234. */
export function agree(a: Candidate['number'], b: Candidate['number']): boolean {
  const apart = Math.abs(a.value - b.value);
  // "1M+" may be cut off anywhere below two millions, and is no 3.
  return apart <= Math.max(a.granularity, b.granularity) * 2 && apart <= Math.max(a.value, b.value) * 0.6;
}
