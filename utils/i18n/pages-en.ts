import { figureNames } from './figures-en';
import { figuresIn } from './kind-reason';
import { many } from './many';
import type { pages as vi } from './pages-vi';

export const pages: typeof vi = {
  evidence: 'Evidence',
  attach: 'Attach',
  attachTitle: 'Attach to a key result',
  detach: (what) => `Detach “${what}” from this KR`,
  detached: 'Page detached from the KR.',
  readAgainDone: 'Page read again.',
  readAgainMoved: (values) => `Page read again. ${values}.`,
  readAgainWaits: (count) => `Page read again. ${many(count, 'KR is', 'KRs are')} waiting for you to look.`,
  waitsForYou: 'Waiting for you',
  attachedNotMoved: (label) => `Attached to KR ${label}; its value has not changed, “This page” says why.`,
  figureGone: (figure, label) => `The page no longer shows “${figure}”, so KR ${label} stays as it was.`,
  notRolledUp: {
    'windows-overlap': (label) =>
      `KR ${label} stays as it was: pages of one dashboard cover the same days, and a sum would count them twice.`,
    'windows-differ': (label) =>
      `KR ${label} stays as it was: the figures cover different kinds of periods and cannot be compared.`,
    'units-differ': (label) => `KR ${label} stays as it was: the figures have different units.`,
  },
  proposed: {
    'new-label': (label) =>
      `The page calls this figure something else than when you chose it for KR ${label}. Is it still this one?`,
    doubtful: (label) => `Not sure that this is the figure for KR ${label}. Take it?`,
    conflict: (label) => `The page shows two different numbers for KR ${label}. Which is right?`,
    corrected: (label) => `Last time you corrected what was read for KR ${label}. Now the page says:`,
  },
  take: (value, raw) => `Take ${value} (“${raw}”)`,
  accepted: (label) => `KR ${label} follows the page.`,
  typedOver: (figure) => `Type another number for ${figure}`,
  typedOverShort: 'Another number, if misread',
  pointAtFigure: 'Point at a figure',
  pointAgain: 'Point again',
  figureMoved: (figure) => `“${figure}” has moved on the page, please point again.`,
  picking: 'Click the number on the page. By keys: arrows to move, Enter to take it, Esc to leave.',
  previousNumber: 'Previous',
  nextNumber: 'Next',
  takeNumber: 'Take this one',
  leave: 'Leave',
  pickerWords: {
    hint: 'Click the number to take · Tab or arrows to move · Enter to take it · Esc to leave',
    unnamed: 'nothing beside this number says what it is, choose another',
  },
  nameFigure: 'Name the figure',
  figureKind: 'This is',
  otherFigure: 'Another figure, named by you',
  ownName: 'Name of the figure',
  figureKinds: Object.entries(figureNames),
  taughtName: (key, name) => (key === 'other' ? name : (figureNames[key] ?? name)),
  keepFigure: 'Remember this figure',
  taught: (figure) => `“${figure}” is remembered. From now on OKRail reads it on pages like this one.`,
  taughtFigures: 'Figures you have pointed at',
  noTaught: 'None yet. In the panel, choose “Point at a figure”.',
  forget: (figure) => `Forget “${figure}”`,
  forgotten: (figure) => `“${figure}” is forgotten.`,
  rename: (figure) => `Rename “${figure}”`,
  saveToFile: 'Save to a file',
  takeFromFile: 'Take from a file',
  takenIn: (count) => `${many(count, 'figure', 'figures')} added.`,
  badRecipes: {
    'not-json': 'This is not a file of figures from OKRail (it is not JSON). Nothing was added.',
    'not-ours': 'This is not a file of figures from OKRail. Nothing was added.',
    'too-large': 'The file is too large (1 MB at most). Nothing was added.',
  },
  badRecipe: (at) => `Entry ${at} of the file is damaged. Nothing was added.`,
  kindOfPage: 'Kind of page',
  changeKind: 'Change the kind of page',
  kindKept: (kind) => `Remembered: pages like this one are “${kind}”.`,
  kindReason: (reason) => {
    if (reason === 'kept') return 'As you chose.';
    if (reason === '') return 'The page does not say; choose yourself.';
    const [what = '', ...rest] = reason.split(' ');
    const detail = rest.join(' ');
    if (what === 'address') return `Recognised by the address ${detail}.`;
    if (what === 'data' || what === 'og:type') return `The page calls itself ${detail}.`;
    if (what === 'figures') return `Recognised by its figures${figuresIn(reason, figureNames)}.`;
    return `Recognised by what the page holds (${reason}).`;
  },
  toWhichKeyResult: 'For which key result?',
  offered: { likely: 'Likely for this page', recent: 'Attached to lately', others: 'Other KRs' },
  searchKeyResults: 'Find a KR',
  noKeyResultsYet: 'There is no key result to attach to yet. Add one first.',
  whichFigure: 'Which figure counts for this KR?',
  moreNumbers: (count) => many(count, 'more number on this page', 'more numbers on this page'),
  noneCounts: 'No figure is chosen: the page is attached as evidence, and the KR keeps its value.',
  noFigures:
    'No figure on this page could be read for certain. You can still attach it and type the number yourself.',
  blind: (kind, host) =>
    kind === 'frame'
      ? `Part of this page lies in a frame of ${host} that OKRail cannot read. Open that frame in its own tab.`
      : kind === 'canvas'
        ? 'Charts drawn as pictures cannot be read.'
        : 'The page is so long that only part of it was read.',
  asOnPage: 'Exactly as on the page',
  conflict: (others) => `The page also says: ${others}`,
  rollUpLabel: 'How it counts',
  rollUp: {
    latest: 'the latest value',
    sum: 'sum over the pages',
    largest: 'the largest page',
    average: 'average of the pages',
    count: 'number of pages',
    change: 'change since first read',
  },
  countsAsOne: (unit) => (unit ? `Count this page as one of the ${unit}` : 'Count this page as one'),
  figureName: (key, label) => figureNames[key] ?? (label || key),
  unread: 'unread',
  unreadUntilOpened: 'unread until you open it',
  notTied: 'not tied to a KR',
  noEvidence: 'No page attached yet',
  noEvidenceHint: 'Open a blog post, an ad or a fanpage and press “Attach this page”.',
  showMore: (count) => `Show ${count} more`,
  readOn: 'Read on',
  showLess: 'Show less',
  searchEvidence: 'Search the evidence',
};
