import { oneOf, wholeWords } from '../pattern';
import { burdenNouns, levelNouns, madeNouns, shareNouns, wonNouns } from '../vocabulary/nouns';
import { repeatedVerbs } from '../vocabulary/verbs';

const shares = wholeWords(oneOf(shareNouns), 'iu');
const made = wholeWords(oneOf(madeNouns), 'iu');
const won = wholeWords(oneOf(wonNouns), 'iu');
const working = wholeWords(`${oneOf(repeatedVerbs)}(?:e?s|e?d|ing)?`, 'iu');

/** The measure is a share itself: "tỷ lệ mở", "retention". */
export const isShare = (text: string): boolean => shares.test(text);

const levels = wholeWords(oneOf(levelNouns, shareNouns, burdenNouns), 'iu');

/** The measure stands at some level and is not added up: a score, a share, a price. Two ends of it are a band. */
export const isLevel = (text: string): boolean => levels.test(text);

/** The unit is a thing that a team makes again and again, and not one that it wins. */
export const isMade = (unit: string): boolean =>
  made.test(unit) &&
  (!won.test(unit) ||
    (/^[\u0020-\u007e]*$/u.test(unit) ? made.test(unit.split(' ').at(-1) ?? '') : madeFirst.test(unit)));
// In English the last word says what it is, a sales session is a session; in Vietnamese the first.
const madeFirst = new RegExp(`^${oneOf(madeNouns)}(?![\\p{L}])`, 'iu');

const workFirst = new RegExp(`^\\P{L}*${oneOf(repeatedVerbs)}(?![\\p{L}])`, 'iu');

/** The sentence sets out with a verb of work. */
export const opensWithWork = (text: string): boolean => workFirst.test(text);

/** A verb of work that is done again and again stands in the text. */
export const isWork = (text: string): boolean => working.test(text);
