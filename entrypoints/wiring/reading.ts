/** Reading the page in front, fetched when it is first read: until then a screen only says which page that is. */
export { movePicker, pickOn, readTaughtOn } from '@/utils/browser/picker';
export { shrink } from '@/utils/browser/picture';
export { readTab, screenshot } from '@/utils/browser/read-tab';
export { packFor } from '@/utils/page/languages/pack';
export { knownKind } from '@/utils/page/sites/known';
