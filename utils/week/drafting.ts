/** What a week's report is worked out with, rules and words: fetched when it is looked at, or there is something to draft. */
export { draftReport } from './draft';
export { redraft } from './redraft';
export { checklist, parkedPlans, sentStreak } from './carry-over';
export { deadlineOf } from './deadline';
