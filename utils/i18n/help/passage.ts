/** A heading with what is said under it: sentences, then a list where there is one. */
export interface Passage {
  readonly title: string;
  readonly says: readonly string[];
  readonly list?: readonly string[];
}
