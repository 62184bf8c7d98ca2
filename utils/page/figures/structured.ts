import { isThing, typesOf, type Thing } from '../identity/json';
import type { Props } from '../identity/props';
import { mapOf, setOf } from '../lexicon/tokens';
import { attr, findAll, has, inOrder, nearest, parentOf, writtenIn } from '../dom';
import type { Budget } from '../budget';
import type { Candidate } from './candidate';
import { counterKey, numberOf } from './counters';

/** What one object of data counts, and what its rating says. */
const counts = mapOf('commentCount:comments answerCount:answers upvoteCount:score');
const ratings = mapOf('ratingValue:rating ratingCount:ratingCount reviewCount:reviews');
/** What only a profile has of its own; elsewhere they are its author's. */
const ofProfiles = setOf('followers following posts');

type Add = (key: string | undefined, value: unknown, element?: Element) => void;

function into(found: Candidate[]): Add {
  return (key, value, element) => {
    const number = key && numberOf(value, key);
    if (key && number)
      found.push({ key, number, label: key, element, type: 'structured-data', tie: 'strong' });
  };
}

/** The counters of the thing the page is about: nothing of its author, publisher, comments or parts. */
export function readStructured(main: Thing | undefined, rated: Thing | undefined): readonly Candidate[] {
  if (!main) return [];
  const found: Candidate[] = [];
  const add = into(found);
  const isProfile = typesOf(main).includes('ProfilePage');
  const entity =
    isThing(main.mainEntity) && (isProfile || typesOf(main).includes('QAPage')) ? main.mainEntity : undefined;
  for (const thing of entity ? [main, entity] : [main]) {
    for (const counter of listOf(thing.interactionStatistic)) addCounter(counter, isProfile, add);
    for (const counter of listOf(thing.interactionCount)) addOldCounter(String(counter), add);
    for (const [name, key] of counts) add(key, thing[name]);
    const [rating] = listOf(thing.aggregateRating ?? rated?.aggregateRating);
    if (isThing(rating) && !isProfile) for (const [name, key] of ratings) add(key, rating[name]);
  }
  return found;
}

function addCounter(counter: unknown, isProfile: boolean, add: Add): void {
  if (!isThing(counter)) return;
  const { interactionType: type, name } = counter;
  const key =
    named.get(String(name).toLowerCase()) ?? counterKey((isThing(type) && typesOf(type)[0]) || String(type));
  if (isProfile || !ofProfiles.has(key ?? '')) add(key, counter.userInteractionCount);
}

const named = mapOf('friends:following follows:followers tweets:posts');

function addOldCounter(text: string, add: Add): void {
  const [, name, value] = /^\s*(?:https?:\/\/schema\.org\/)?User(\w+):\s*([\d,.]+)\s*$/.exec(text) ?? [];
  const key = name && counterKey(name);
  if (key) add(key, value);
  else if (/^\s*\d+\s*$/.test(text)) add('views', text);
}

function listOf(value: unknown): readonly unknown[] {
  return [value ?? []].flat().slice(0, 40);
}

const counting = ['interactionCount', 'userInteractionCount', 'commentCount', ...ratings.keys()];
const mostProps = 400;

/** The same in microdata: properties of the outermost scope only. */
export function readMicrodata(known: Props, budget: Budget): readonly Candidate[] {
  const found: Candidate[] = [];
  const add = into(found);
  const props = counting.flatMap(known.of);
  props.sort(inOrder);
  for (const element of props.slice(0, mostProps)) {
    if (!budget.spend(8)) break;
    const name = attr(element, 'itemprop');
    const scopes = scopesOf(element);
    if (scopes.some((it) => inner.test(attr(it, 'itemtype')) || others.test(attr(it, 'itemprop')))) continue;
    const value = attr(element, 'content') || writtenIn(element, 60);
    if (name === 'interactionCount') addOldCounter(value, (key, it) => add(key, it, element));
    else if (name === 'userInteractionCount') {
      const [type] = scopes[0] ? findAll(scopes[0], '[itemprop=interactionType]', 1) : [];
      const key = type && counterKey(attr(type, 'content') || attr(type, 'href') || writtenIn(type, 200));
      if (key !== 'followers' && key !== 'subscribers' && key !== 'posts') add(key, value, element);
    } else if (counts.has(name) || scopes.length <= 2)
      add(counts.get(name) ?? ratings.get(name), value, element);
  }
  return found;
}

const others = /^(?:author|publisher|comment|review|hasPart|itemListElement|creator|seller)$/;
const inner = /\/(?:Comment|Review|Person|Organization|ListItem|Answer|UserComments)$/;

function scopesOf(element: Element): readonly Element[] {
  const scopes: Element[] = [];
  nearest(parentOf(element), 60, (at) => {
    if (has(at, 'itemscope')) scopes.push(at);
  });
  return scopes;
}
