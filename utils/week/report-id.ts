/** One member's report of one ISO week (`2026-W48`); the same in every browser. */
export function reportId(member: string, week: string): string {
  return `ppp:${member}:${week}`;
}
