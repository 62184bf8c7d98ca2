/** English counts: `1 page`, `3 pages`. */
export const many = (count: number, one: string, other: string) => `${count} ${count === 1 ? one : other}`;
