import type { PageKind } from '@/utils/evidence/evidence';
import type { Words } from './words';

const pages: Partial<Record<PageKind, readonly [one: string, more: string]>> = {
  post: ['post', 'posts'],
  video: ['video', 'videos'],
  'social-post': ['social post', 'social posts'],
  profile: ['social profile', 'social profiles'],
  campaign: ['campaign', 'campaigns'],
  analytics: ['analytics report', 'analytics reports'],
  'email-report': ['email report', 'email reports'],
  product: ['product page', 'product pages'],
  form: ['form', 'forms'],
  thread: ['thread', 'threads'],
};

/** What is to be done one time, and has no unit of its own. */
const once = 'time';

function times(count: string): string {
  return count === '1' ? 'once' : `${count} times`;
}

export const en: Words = {
  amount: (value, unit) => {
    if (!/^[$€£]$/.test(unit)) return `${value} ${unit}`;
    return value.startsWith('-') ? `-${unit}${value.slice(1)}` : `${unit}${value}`;
  },
  bare: (value, unit) => (/^[$€£]$/.test(unit) ? en.amount(value, unit) : value),
  points: (change) => `${change} points`,
  times: (isOne) => (isOne ? once : 'times'),
  progress: {
    moved: (from, to, change) => `${from} → ${to} (${change})`,
    soFar: (value, period) => `${value} so far ${period}`,
    firstReading: (value) => `${value} at the first reading`,
    ofTheWay: (share) => `${share} of the way`,
    reached: 'target reached',
    beyond: (share) => `past the target (${share})`,
    counted: (done, target, unit, period) =>
      unit === once ? `done ${times(done)} ${period}` : `${done} of ${target} ${unit} ${period}`,
    kept: (value, band) => `held at ${value} (goal: ${band})`,
    milestoneDone: 'done',
    stepsDone: (steps) => `finished ${steps}`,
    stepCount: (done, all) => `${done} of ${all} steps`,
    fromPages: (count, isOne, kind) =>
      `from ${count} ${((kind && pages[kind]) ?? ['page', 'pages'])[isOne ? 0 : 1]}`,
    planDone: (plan) => `${plan} – done`,
  },
  problem: {
    baselineMissing: 'no starting figure yet, so progress cannot be worked out',
    baselineMissingOf: {
      'prev-month': 'no figure from last month to compare with yet, so progress cannot be worked out',
      'prev-quarter': 'no figure from last quarter to compare with yet, so progress cannot be worked out',
      'prev-year': 'no figure from last year to compare with yet, so progress cannot be worked out',
    },
    outdated: (days, isOne, lastDay, value) =>
      `no update for ${days} ${isOne ? 'day' : 'days'}, ${value === '' ? `last one on ${lastDay}` : `last figure ${value} (${lastDay})`}`,
    fell: (from, to, change) => `fell from ${from} to ${to} (${change})`,
    rose: (from, to, change) => `rose from ${from} to ${to} (${change}) though it should come down`,
    outOfBand: (value, band) => `now at ${value}, while the goal is ${band}`,
    shouldBe: (expected) => `on pace it would be at ${expected} by now`,
    standsBelow: (value, expected) => `only ${value}, should be at ${expected} by now`,
    standsAbove: (value, expected) => `still ${value}, should be down to ${expected} by now`,
    shareBelow: (share, expected) => `only ${share} of the way, should be at ${expected} by now`,
    shareOnly: (share) => `only ${share} of the way`,
    rhythmBelow: (share) => `only ${share} of what was due since the cycle began`,
    rhythmNone: {
      day: 'short every day since the cycle began',
      week: 'short every week since the cycle began',
      month: 'short every month since the cycle began',
      quarter: 'short every quarter since the cycle began',
    },
    keptOnly: (share) => `only ${share} of the readings meet the goal`,
    pastDue: (day) => `was due ${day} and is not done`,
    lowConfidence: (confidence) => `confidence is down to ${confidence}`,
    because: (reason) => `Why: ${reason}`,
    planOverdue: (plan, week) => `Planned in week ${week} and still open: ${plan}`,
  },
  plan: {
    finish: (day) => `finish by ${day}`,
    finishBefore: (day) => `finish before ${day}`,
    reach: (target, day) => `reach ${target} by ${day}`,
    reachBefore: (target, day) => `reach ${target} before ${day}`,
    daysLeft: (days, isOne) => `${days} ${isOne ? 'day' : 'days'} left`,
    today: 'due today',
    now: (value) => `now at ${value}`,
    shareDone: (share) => `${share} done`,
    slots: (count, unit, period) => `${unit === once ? 'once' : `${count} ${unit}`} ${period}`,
    slotsLeft: (count, target, unit, period, lastDay) =>
      `${count} of ${target} ${unit} left ${period}, by ${lastDay}`,
    nextStep: (step) => `take the next step, ${step}`,
    setBaseline: 'pin down the starting figure so progress can be worked out',
    setTarget: 'settle on the target figure',
    checkInFirst: 'take the first reading',
    firstStep: 'agree on the first step and its date',
    checkInAgain: 'bring the figure up to date',
    catchUp: (amount, value, day) => `add ${amount} to be back on pace (${value} by ${day})`,
    bringDown: (amount, value, day) => `cut another ${amount} to be back on pace (${value} by ${day})`,
    agreeNext: 'agree on what will bring it back on pace',
  },
  band: {
    atLeast: (value) => `at least ${value}`,
    atMost: (value) => `at most ${value}`,
    above: (value) => `above ${value}`,
    below: (value) => `below ${value}`,
    between: (low, high) => `between ${low} and ${high}`,
  },
  period: {
    thisWeek: 'this week',
    nextWeek: (dates) => `next week (${dates})`,
    month: (_, name) => `in ${name}`,
    quarter: (quarter) => `in Q${quarter}`,
  },
  document: {
    title: (week, year) => `Weekly report · Week ${week}, ${year}`,
    headings: { progress: 'Progress', plan: 'Plan', problem: 'Problems' },
    empty: {
      progress: 'Nothing to report this week.',
      plan: 'Nothing planned for next week yet.',
      problem: 'No problems this week.',
    },
    columns: ['Week', 'Member', 'Section', 'KR', 'Text', 'Evidence'],
    keyResults: 'Key results',
    figureColumns: ['KR', 'Key result', 'From', 'Now', 'Target', 'Unit', 'Progress', 'Confidence', 'Due'],
  },
};
