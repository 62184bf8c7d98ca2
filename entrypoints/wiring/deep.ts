/**
 * Everything that the first screen does not need: acting, reading records and pages, and the way to the background.
 * One part, fetched when it is first needed or while nothing else happens.
 */
export { act, undo } from '@/utils/actions/act';
export { withRecords } from '@/utils/actions/with-records';
export { capturesOf, pictureOf } from '@/utils/db/captures';
export { allRecords, loadRecords, recordsById } from '@/utils/db/load';
export { logOf } from '@/utils/db/log';
export { mergeIntoStore } from '@/utils/db/mailbox-store';
export { deviceId } from '@/utils/db/meta';
export { save } from '@/utils/db/save';
export { keepTeamFiles, teamFiles } from '@/utils/db/team-files';
export { readMailbox } from '@/utils/mailbox/browser-sync';
export { send } from '@/utils/messages/send';
