/** When a field was written, and by which browser. Ordered by `n`, then by device. */
export type Stamp = readonly [n: number, device: string];

/** A value, when it was written, and for texts the stamp of the value of another browser that it was based on. */
export type Field = readonly [value: unknown, stamp: Stamp, sawBefore?: Stamp];

/** Field values with the stamp that each was last written at. Fields of a newer version are kept as they are. */
export interface StoredRecord {
  readonly id: string;
  readonly kind: string;
  /** Whose room it lies in: `me` now; `team/…` and `person/…` when there is a shared folder. */
  readonly space: string;
  readonly fields: Readonly<Record<string, Field>>;
  /** A tombstone: the record is gone unless some field is newer. */
  readonly deleted?: Stamp;
}

/** What a user's action asks of one record. Fields not named stay as they are. */
export interface Change {
  readonly kind: string;
  readonly id: string;
  readonly set?: Readonly<Record<string, unknown>>;
  readonly remove?: true;
}
