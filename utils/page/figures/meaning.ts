import { textOf } from '../dom';
import type { Candidate } from './candidate';
import { reports, type Context } from './placed';

/** The same word means other things on other kinds of page. Nothing where the number cannot be that figure. */
export function keyOn(
  kind: Context['kind'],
  key: string,
  { unit, value }: Candidate['number'],
): string | undefined {
  if (value < 0 && key !== 'score') return undefined;
  if (key === 'responses' && kind !== 'form' && !reports.has(kind)) return 'comments';
  if (kind === 'form' && key === 'replies') return 'responses';
  // Outside e-mail a click rate is of impressions.
  if (key === 'clickRate' && (kind === 'campaign' || kind === 'analytics'))
    return unit === 'percent' ? 'ctr' : undefined;
  if (key === 'ctr' && kind === 'email-report') return unit === 'percent' ? 'clickRate' : undefined;
  if (percents.has(key))
    return unit === 'percent' || (unit === 'count' && reports.has(kind)) ? key : undefined;
  if (moneys.has(key)) return unit === 'percent' ? undefined : key;
  if (unit === 'percent')
    return key === 'opens'
      ? 'openRate'
      : key === 'clicks' || key === 'emailClicks'
        ? kind === 'email-report'
          ? 'clickRate'
          : undefined
        : key === 'other'
          ? key
          : undefined;
  if (unit === 'currency') return key === 'other' ? key : undefined;
  if (key === 'emailClicks') return 'clicks';
  if (key === 'rating' && value > 10) return undefined;
  if (wholes.has(key) && !Number.isInteger(value)) return undefined;
  return key;
}

const percents = new Set([
  'upvoteRatio',
  'ctr',
  'openRate',
  'clickRate',
  'engagementRate',
  'bounceRate',
  'conversionRate',
]);
const moneys = new Set(['spend', 'cpc', 'cpm', 'costPerResult', 'costPerConversion', 'revenue']);
const wholes = new Set([
  'views',
  'likes',
  'comments',
  'replies',
  'shares',
  'reposts',
  'reviews',
  'ratingCount',
  'votes',
  'followers',
  'following',
  'subscribers',
  'members',
  'posts',
  'clicks',
  'impressions',
  'reach',
]);

/** Words of reports mean little elsewhere: in an article "results" and "users" are just words. */
export function unusual(
  kind: Context['kind'],
  key: string,
  { number, tie, type, label, element }: Candidate,
): boolean {
  if (number.value === 0 && (type === 'icon' || (tie !== 'strong' && kind !== 'profile'))) return true;
  if (
    number.value === 0 &&
    type === 'name' &&
    kind !== 'profile' &&
    element &&
    !/(?<!\d)0(?!\d)/.test(textOf(element, 80))
  )
    return true;
  // A counter that has not loaded shows 0 too: alone, beside its button, it is not believed.
  if (
    number.value === 0 &&
    type === 'text' &&
    buttons.has(key) &&
    kind !== 'profile' &&
    element &&
    !/\p{L}{2}/u.test(textOf(element, 60))
  )
    return true;
  if (number.signed && number.unit === 'count' && key !== 'score') return true;
  if (reports.has(kind)) return key === 'recommendations' || key === 'notes';
  if (reportWords.has(key)) return kind !== 'form' && kind !== 'profile' ? true : label.length < 3;
  if (key === 'notes' && kind !== 'social-post') return true;
  if (kind === 'post' && (key === 'notes' || key === 'citations' || (key === 'replies' && tie !== 'strong')))
    return true;
  return (
    rareWords.has(key) &&
    type === 'text' &&
    (tie !== 'strong' || (number.value > 1900 && number.value < 2100))
  );
}

/** What a post counts and nobody's profile does. */
export const postKeys = new Set([
  'comments',
  'replies',
  'shares',
  'reposts',
  'quotes',
  'saves',
  'bookmarks',
  'claps',
  'reactions',
  'breakdown',
]);

const buttons = new Set([
  'likes',
  'shares',
  'reposts',
  'dislikes',
  'upvotes',
  'downvotes',
  'claps',
  'bookmarks',
  'saves',
]);
export const reportWords = new Set([
  'ctr',
  'openRate',
  'clickRate',
  'engagementRate',
  'bounceRate',
  'conversionRate',
  'avgPosition',
  'spend',
  'cpc',
  'cpm',
  'costPerResult',
  'costPerConversion',
  'revenue',
  'results',
  'users',
  'newUsers',
  'sessions',
  'sent',
  'delivered',
  'opens',
  'leads',
  'orders',
  'frequency',
  'conversions',
  'reach',
  'bounces',
  'engagements',
  'interested',
  'roas',
  'watchTime',
]);
/** Beside the figures that key results are written on, these only explain: they fold away. */
export const explaining = new Set([
  'newUsers',
  'engagedSessions',
  'delivered',
  'bounces',
  'engagements',
  'interested',
  'watchTime',
  'clickToOpen',
  'roas',
]);
const rareWords = new Set([
  'notes',
  'citations',
  'participants',
  'saves',
  'quotes',
  'recommendations',
  'answers',
  'signatures',
  'attendees',
  'plays',
  'watchers',
  'breakdown',
  'score',
]);
