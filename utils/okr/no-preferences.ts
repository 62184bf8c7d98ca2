import type { Preferences } from './member';

/** There is one record of preferences, with one id on every browser. */
export const preferencesId = 'preferences';

/** How it works before anything was chosen. */
export const noPreferences: Preferences = {
  id: preferencesId,
  me: null,
  language: 'vi',
  reportLanguage: null,
  cycle: null,
  firstWeekday: 1,
  deadlineDay: 5,
  deadlineMinute: 17 * 60,
  deadlineZone: null,
  remindBefore: 120,
};
