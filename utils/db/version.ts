export const databaseName = 'okrail';

/** How many upgrades there are: the version of a database that has had them all. */
export const schemaVersion = 1;
