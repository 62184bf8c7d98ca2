/** How figures become the value: the last one, their sum, the largest, the mean, how many pages, or the change. */
export const rollUps = ['latest', 'sum', 'largest', 'average', 'count', 'change'] as const;
export type RollUp = (typeof rollUps)[number];
