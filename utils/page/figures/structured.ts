import { isThing, typesOf, type Thing } from '../identity/json';
import type { Props } from '../identity/props';
import { attr, findAll, isBefore, nearest, parentOf, writtenIn } from '../dom';
import type { Budget } from '../budget';
import type { Candidate } from './candidate';
import { counterKey, numberOf } from './counters';

/** The counters of the thing the page is about: nothing of its author, publisher, comments or parts. */
export function readStructured(main: Thing | undefined): readonly Candidate[] {
  if (!main) return [];
  const found: Candidate[] = [];
  const add = (key: string, value: unknown): void => {
    const number = numberOf(value);
    if (number)
      found.push({ key, number, label: key, element: undefined, type: 'structured-data', tie: 'strong' });
  };
  const isProfile = typesOf(main).includes('ProfilePage');
  const entity =
    isThing(main.mainEntity) && (isProfile || typesOf(main).includes('QAPage')) ? main.mainEntity : undefined;
  for (const thing of entity ? [main, entity] : [main]) {
    for (const counter of listOf(thing.interactionStatistic)) addCounter(counter, isProfile, add);
    for (const counter of listOf(thing.interactionCount)) addOldCounter(String(counter), add);
    if (thing.commentCount !== undefined) add('comments', thing.commentCount);
    if (thing.answerCount !== undefined) add('answers', thing.answerCount);
    if (thing.upvoteCount !== undefined) add('score', thing.upvoteCount);
    const [rating] = listOf(thing.aggregateRating);
    if (isThing(rating) && !isProfile) {
      add('rating', rating.ratingValue);
      if (rating.ratingCount !== undefined) add('ratingCount', rating.ratingCount);
      if (rating.reviewCount !== undefined) add('reviews', rating.reviewCount);
    }
  }
  return found;
}

function addCounter(counter: unknown, isProfile: boolean, add: (key: string, value: unknown) => void): void {
  if (!isThing(counter)) return;
  const type = isThing(counter.interactionType)
    ? typesOf(counter.interactionType)[0]
    : String(counter.interactionType ?? '').replace(/^.*[/#]/, '');
  const named = String(counter.name ?? '').toLowerCase();
  const key =
    named === 'friends'
      ? 'following'
      : named === 'follows'
        ? 'followers'
        : named === 'tweets'
          ? 'posts'
          : counterKey(type ?? '');
  const profileOnly = key === 'followers' || key === 'following' || key === 'posts';
  if (!key || (profileOnly && !isProfile)) return;
  add(key, counter.userInteractionCount ?? counter.interactionCount);
}

function addOldCounter(text: string, add: (key: string, value: unknown) => void): void {
  const match = /^(?:https?:\/\/schema\.org\/)?User(\w+):\s*([\d,.]+)$/.exec(text.trim());
  const key = match && counterKey(match[1] ?? '');
  if (match && key) add(key, match[2]);
  else if (/^\d+$/.test(text.trim())) add('views', text.trim());
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value.slice(0, 40) : value === undefined || value === null ? [] : [value];
}

const counting = [
  'interactionCount',
  'userInteractionCount',
  'commentCount',
  'ratingValue',
  'ratingCount',
  'reviewCount',
];
const mostProps = 400;

/** The same in microdata: properties of the outermost scope only. */
export function readMicrodata(known: Props, budget: Budget): readonly Candidate[] {
  const found: Candidate[] = [];
  const add = (key: string, value: string, element: Element): void => {
    const number = numberOf(value);
    if (number) found.push({ key, number, label: key, element, type: 'structured-data', tie: 'strong' });
  };
  const props = counting.flatMap(known.of);
  if (props.length > 1) props.sort((a, b) => (isBefore(a, b) ? -1 : 1));
  for (const element of props.slice(0, mostProps)) {
    if (!budget.spend(8)) break;
    const name = attr(element, 'itemprop');
    const scopes = scopesOf(element);
    if (
      scopes.some(
        (scope) =>
          inner.test(attr(scope, 'itemtype')) ||
          /^(?:author|publisher|comment|review|hasPart|itemListElement|creator|seller)$/.test(
            attr(scope, 'itemprop'),
          ),
      )
    )
      continue;
    const value = attr(element, 'content') || writtenIn(element, 60);
    if (name === 'commentCount') add('comments', value, element);
    else if (name === 'interactionCount') addOldCounter(value, (key, it) => add(key, String(it), element));
    else if (name === 'userInteractionCount') {
      const [scope] = scopes;
      const type = scope
        ? findAll(scope, '[itemprop=interactionType]', 1).map(
            (it) => attr(it, 'content') || attr(it, 'href') || writtenIn(it, 200),
          )[0]
        : undefined;
      const key = counterKey((type ?? '').replace(/^.*[/#]/, ''));
      if (key && key !== 'followers' && key !== 'subscribers' && key !== 'posts') add(key, value, element);
    } else if (scopes.length <= 2)
      add(
        name === 'ratingValue' ? 'rating' : name === 'ratingCount' ? 'ratingCount' : 'reviews',
        value,
        element,
      );
  }
  return found;
}

const inner = /\/(?:Comment|Review|Person|Organization|ListItem|Answer|UserComments)$/;

function scopesOf(element: Element): readonly Element[] {
  const scopes: Element[] = [];
  nearest(parentOf(element), 60, (at) => {
    if (at.hasAttribute?.('itemscope') === true) scopes.push(at);
  });
  return scopes;
}
