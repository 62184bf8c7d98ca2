import type { first as vi } from './first-vi';
import { many } from './many';

/** The words that panel and popup say before anything is asked of them. */
export const first: typeof vi = {
  places: 'Parts of the panel',
  place: { okr: 'OKRs', evidence: 'Evidence', week: 'Week' },
  more: 'More',
  moreAbout: (what) => `More about: ${what}`,
  edit: 'Edit',
  archive: 'Archive',
  archived: (what) => `Archived “${what}”.`,
  openReport: 'Open the report page',
  settings: 'Settings',
  help: 'Method and keys',
  welcomeLead:
    'Attach a blog post, an ad or a fanpage to a key result. The numbers on the page become progress, and on Friday the weekly report is already drafted.',
  promises: [
    'Reads a page only when you press the button.',
    'Your data lives on this machine, works offline, and needs no account.',
    'OKRs and reports sync through your own browser account; screenshots never do.',
  ],
  privacyPage: 'What OKRail reads, keeps and sends',
  language: 'Language',
  yourName: 'Your name',
  cycle: 'Cycle',
  beginWith: 'Begin with',
  beginWithHint:
    'Pick from these marketing OKRs, or leave them and write your own. You can change everything later.',
  beginByPaste: 'OKRs you already have: paste text or take a file',
  startEmpty: 'Start empty',
  startByPaste: 'Start and paste OKRs',
  startWith: (count) => `Start with ${many(count, 'objective', 'objectives')}`,
  weekOfCycle: (week, of) => `week ${week} of ${of}`,
  cycleBegins: (day) => `begins ${day}`,
  cycleEnded: (day) => `ended ${day}`,
  cycleScore: (score) => `Score of the cycle: ${score}`,
  objectiveScore: 'Score of the objective, from 0 to 1',
  needsMeFirst: 'Needs me first',
  ownOrder: 'In order',
  noObjectives: 'No objectives in this cycle yet',
  noObjectivesHint: 'Write the first one, or take a template and change it.',
  addObjective: 'Add objective',
  fromTemplate: 'From a template',
  commitment: { committed: 'committed', aspirational: 'stretch' },
  keyResultCount: (count) => many(count, 'KR', 'KRs'),
  unscored: (count) => `${many(count, 'KR', 'KRs')} without a score yet`,
  noKeyResults: 'No key results yet. Three to five work best.',
  hintCount: (count) => many(count, 'hint', 'hints'),
  pasteOkrs: 'Paste or import OKRs',
  fileKinds: 'CSV, Excel (.xlsx) or JSON from OKRail.',
  addKeyResult: 'Add key result',
  noShare: 'no percentage yet',
  railLabel: (share, expected) =>
    expected === null ? `Progress: ${share}` : `Progress: ${share}; should be at ${expected} by today`,
  baselineMissing: (reference) => {
    if (reference === null) return 'No starting figure yet, so no percentage.';
    const of =
      reference === 'prev-quarter' ? 'last quarter' : reference === 'prev-year' ? 'last year' : 'last month';
    return `No baseline from ${of} yet, so no percentage.`;
  },
  per: { day: 'day', week: 'week', month: 'month', quarter: 'quarter' },
  everyPeriod: (per) => `every ${per}`,
  thisPeriod: (per) => (per === 'day' ? 'today' : `this ${per}`),
  cadenceLine: (target, unit, every) => `${target} ${unit || 'times'} ${every}`,
  done: 'Done',
  notDone: 'Not done',
  stepsDone: (done, of) => `steps: ${done} of ${of}`,
  dueBy: (day, exclusive) => (exclusive ? `before ${day}` : `due ${day}`),
  confidenceShort: (value) => `confidence ${value}`,
  paceWhy: (why) => {
    switch (why.by) {
      case 'complete':
        return 'The target is reached.';
      case 'missing':
        return why.what === 'target'
          ? 'No target yet, so progress cannot be worked out.'
          : 'No start value yet, so progress cannot be worked out.';
      case 'line':
        return why.now === null
          ? `Should be at ${why.expected} by today; no number yet.`
          : `Should be at ${why.expected} by today; is at ${why.now}.`;
      case 'running':
        return `${why.now} so far this ${why.per}; it counts for the KR once the ${why.per} is over.`;
      case 'periods':
        return why.share === null
          ? 'No period has come due yet.'
          : `The periods due so far reached ${why.share} of what was asked.`;
      case 'check-ins':
        return why.share === null
          ? 'No number yet.'
          : `${why.share} of the check-ins kept to the level; all of them should.`;
      case 'date':
        return why.daysLeft < 0
          ? `Was due ${why.last}, ${many(-why.daysLeft, 'day', 'days')} ago.`
          : `Due ${why.last}, ${many(why.daysLeft, 'day', 'days')} left.`;
    }
  },
  lastHeard: (ago) => `Last check-in: ${ago}.`,
  needs: (count) => `Check in all (${count})`,
  move: 'Drag to move',
  moved: (what) => `Moved “${what}”.`,
  duplicate: 'Duplicate',
  duplicated: (what) => `Duplicated “${what}”.`,
  copyOf: (what) => `${what} (copy)`,
  archivedList: (count) => `Archived (${count})`,
  attachThisPage: 'Attach this page',
  attachElsewhere: 'Attach to another KR',
  attachTo: (label) => `Attach to KR ${label}`,
  attachToShort: 'Attach to',
  attached: (label) => `Attached to KR ${label}.`,
  attachedTo: (labels) => `attached to KR ${labels}`,
  chooseAnother: 'Another KR…',
  readAgain: 'Read again',
  pressToolbar: 'Press the OKRail button in the toolbar to let it read this page.',
  pageKind: {
    post: 'Article',
    video: 'Video',
    'social-post': 'Social post',
    profile: 'Fanpage',
    group: 'Group',
    campaign: 'Campaign',
    analytics: 'Analytics',
    'email-report': 'E-mail report',
    product: 'Product',
    form: 'Form',
    thread: 'Thread',
    listing: 'Listing',
    other: 'Page',
  },
  pageCount: (count) => many(count, 'page', 'pages'),
  moveUp: 'Move up',
  moveDown: 'Move down',
  freshLines: (count) => `${many(count, 'line differs', 'lines differ')} from the draft.`,
};
