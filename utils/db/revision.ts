/** Where the number lies that every write of records raises: what was made of an older one no longer holds. */
export const revisionKey = 'revision';
