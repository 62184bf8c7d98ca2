/** The days that a week may begin on, as ISO counts them: Monday 1, Saturday 6, Sunday 7. */
export const firstWeekdays = [1, 6, 7] as const;
export type FirstWeekday = (typeof firstWeekdays)[number];

/** How many days before the ISO week's Monday a week that begins on this day begins. */
export function daysBeforeMonday(first: FirstWeekday): number {
  return (8 - first) % 7;
}
