/** What only acting and reading records need: every verb and every schema. Fetched when the user turns to something. */
export { act, undo } from '@/utils/actions/act';
export { withRecords } from '@/utils/actions/with-records';
export { send } from '@/utils/messages/send';
export { published } from './published';
