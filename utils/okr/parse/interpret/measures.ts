import { oneOf, wholeWords } from '../pattern';
import { madeNouns, shareNouns, wonNouns } from '../vocabulary/nouns';
import { repeatedVerbs } from '../vocabulary/verbs';

const shares = wholeWords(oneOf(shareNouns), 'iu');
const made = wholeWords(oneOf(madeNouns), 'iu');
const won = wholeWords(oneOf(wonNouns), 'iu');
const working = wholeWords(oneOf(repeatedVerbs), 'iu');

/** The measure is a share itself: "tỷ lệ mở", "retention". */
export const isShare = (text: string): boolean => shares.test(text);

/** The unit is a thing that a team makes again and again, and not one that it wins. */
export const isMade = (unit: string): boolean => made.test(unit) && !won.test(unit);

/** A verb of work that is done again and again stands in the text. */
export const isWork = (text: string): boolean => working.test(text);
