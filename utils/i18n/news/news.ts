/** What a version brought its users, in a line each. */
export interface News {
  readonly version: string;
  readonly vi: readonly string[];
  readonly en: readonly string[];
}
