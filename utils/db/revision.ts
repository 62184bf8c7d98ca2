/** Where the name of the records' state lies; each write of records leaves another. What was made of another state no longer holds. */
export const revisionKey = 'revision';

/** The name of a state of the records: another for each. Undefined where none was ever written. */
export type Revision = string | number | undefined;
