import { setOf } from '../lexicon/tokens';
import { parentOf, textOf } from '../dom';
import type { Candidate } from './candidate';
import { reports, type Context } from './placed';
import { letters } from '../lexicon/letters';

/** The same word means other things on other kinds of page. Nothing where the number cannot be that figure. */
export function keyOn(
  kind: Context['kind'],
  key: string,
  { number: { unit, value, raw }, label, element }: Pick<Candidate, 'number' | 'label'> & Partial<Candidate>,
): string | undefined {
  if (value < 0 && key !== 'score') return undefined;
  if (key === 'responses' && kind !== 'form' && !reports.has(kind))
    return submitted.test(label) ? undefined : 'comments';
  if (key === 'replies' && (kind === 'form' || (reports.has(kind) && surveyed.test(lineOf(element)))))
    return 'responses';
  // Outside e-mail a click rate is of impressions.
  if (key === 'clickRate' && (kind === 'campaign' || kind === 'analytics'))
    return unit === 'percent' ? 'ctr' : undefined;
  if (key === 'ctr' && kind === 'email-report') return unit === 'percent' ? 'clickRate' : undefined;
  if (key === 'emailOpens') return kind === 'email-report' ? 'opens' : undefined;
  if (percents.has(key))
    return unit === 'percent' || (unit === 'count' && reports.has(kind)) ? key : undefined;
  if (moneys.has(key)) return unit === 'percent' ? undefined : key;
  if (unit === 'percent') return (kind === 'email-report' ? sharesInMail : sharesElsewhere)[key];
  if (unit === 'currency') return key === 'other' ? key : undefined;
  if (key === 'comments' && kind === 'product' && /nhận xét/i.test(label)) return 'reviews';
  if (key === 'emailClicks') return reports.has(kind) ? 'clicks' : undefined;
  if (key === 'rating' && value > 10) return undefined;
  // A gallery; and how many characters may be written.
  if (key === 'posts' && kind === 'other' && /^(?:photo|video)s$/i.test(label)) return undefined;
  if (key === 'tweets' && (value === 140 || value === 280)) return undefined;
  // "Đánh giá: 4,5", "4.5 stars": a mark, where whole numbers would count who gave one.
  if (/^(?:review|star)s$/.test(key) && value <= 5 && /^\d[.,]\d+$/.test(raw)) return 'rating';
  if (wholes.has(key) && !Number.isInteger(value)) return undefined;
  return key;
}

const surveyed = /khảo sát|biểu mẫu|survey/i;
const submitted = /gửi|submission/i;
export const percents = setOf('upvoteRatio ctr openRate clickRate engagementRate bounceRate conversionRate');
/** What the share of a count is called. */
const shares = {
  opens: 'openRate',
  engagements: 'engagementRate',
  conversions: 'conversionRate',
  other: 'other',
};
const sharesInMail: Readonly<Record<string, string>> = {
  ...shares,
  clicks: 'clickRate',
  emailClicks: 'clickRate',
};
const sharesElsewhere: Readonly<Record<string, string>> = { ...shares, bounces: 'bounceRate' };
const moneys = setOf('spend cpc cpm costPerResult costPerConversion revenue');
/** Counts, which are whole. */
export const wholes = setOf(
  'views likes comments replies shares reposts reviews ratingCount votes followers following subscribers members posts clicks impressions reach sessions users orders stars',
);

/** Words of reports mean little elsewhere: in an article "results" and "users" are just words. */
export function unusual(
  kind: Context['kind'],
  key: string,
  { number, tie, type, label, element }: Candidate,
  boasting: boolean,
): boolean {
  // A counter that has not loaded shows 0 too: in a name that is not shown, alone beside its button.
  const mayNotHaveLoaded = (): boolean => {
    if (tie !== 'strong' || !element) return tie !== 'strong';
    const shown = textOf(element, 80);
    const isSilent = type === 'name' && !/(?<!\d)0(?!\d)/.test(shown);
    const isBare = type === 'text' && buttons.has(key) && !hasWord.test(shown);
    return isSilent || isBare;
  };
  if (number.value === 0 && (type === 'icon' || (kind !== 'profile' && mayNotHaveLoaded()))) return true;
  if (number.signed && number.unit === 'count' && key !== 'score' && key !== 'votes') return true;
  // A badge, and somebody's feat.
  if (label === 'hits' && number.value < 100) return true;
  if (
    number.modifier === 'at-least' &&
    (boasting || key === 'reviews' || key === 'posts' || number.raw.at(-1) !== '+')
  )
    return true;
  // Where visits and followers come from is no button to share with.
  if (kind !== 'post' && networks.test(label)) return true;
  if (reports.has(kind)) return key === 'recommendations' || key === 'notes' || key === 'votes';
  // What a firm boasts of; a profile's own pace is one of its figures.
  if (kind !== 'profile' && kind !== 'group' && pace.test(`${label} ${lineOf(element)}`.toLowerCase()))
    return true;
  if (reportWords.has(key) || (more.has(key) && kind === 'other'))
    return kind !== 'form' && kind !== 'profile' ? true : label.length < 3;
  if (key === 'notes' && kind !== 'social-post') return true;
  if (kind === 'post' && (key === 'notes' || key === 'citations' || (key === 'replies' && tie !== 'strong')))
    return true;
  return (
    rareWords.has(key) &&
    type === 'text' &&
    (tie !== 'strong' || (number.value > 1900 && number.value < 2100))
  );
}

const networks = /^(?:connect|linkedin)$/i;

/** The words right around a number. */
function lineOf(element: Element | undefined): string {
  const line = element ? textOf(element, 80) : '';
  return element && !hasWord.test(line) ? textOf(parentOf(element)!, 80) : line;
}

const pace =
  /\b(?:h[àằ]ng|mỗi) (?:ngày|tuần|tháng|năm)|(?:^| )(?:dai|week|month|year)ly (?!lis)|(?:\ba|per|each|every|\/) ?(?:day|week|month|year)(?!\w| ago)/;
const hasWord = new RegExp(`[${letters}]{2}`);

/** What a post counts and nobody's profile does. */
export const postKeys = setOf(
  'comments replies shares reposts quotes saves bookmarks claps reactions breakdown',
);

const buttons = setOf('likes shares reposts dislikes upvotes downvotes claps bookmarks saves');
export const reportWords = setOf(
  'ctr openRate clickRate engagementRate bounceRate conversionRate avgPosition spend cpc cpm costPerResult costPerConversion revenue results users newUsers sessions sent delivered opens leads orders frequency conversions reach bounces engagements interested roas watchTime',
);
/** Reports are full of these too; elsewhere they are rare, save on what is posted. */
export const more = setOf('impressions pageviews clicks unsubscribes');
/** Beside the figures that key results are written on, these only explain: they fold away. */
export const explaining = setOf(
  'newUsers engagedSessions delivered bounces engagements interested watchTime clickToOpen roas',
);
const rareWords = setOf(
  'notes citations participants saves quotes recommendations answers signatures attendees plays watchers breakdown score',
);
