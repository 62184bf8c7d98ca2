import { databaseHandle } from '@/utils/db/handle';
import { copyBeforeUpgrade } from './copies';
import { makeLogWhole } from './new-log';

/** The database of this page, or of the background: one connection that all its parts share. */
export const database = databaseHandle({ first: makeLogWhole, beforeUpgrade: copyBeforeUpgrade });
