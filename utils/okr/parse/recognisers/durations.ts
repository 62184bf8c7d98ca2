import { oneOf, spanOf, wholeWords } from '../pattern';
import type { Reading } from '../reading';
import { longTimeUnits } from '../vocabulary/nouns';
import { answeringVerbs } from '../vocabulary/verbs';
import { setAside } from './set-aside';

const durationLead =
  'trong vòng|trong|suốt|sau|kéo dài|liên tục|within|in|over|for|during|after|throughout|the next|the first|first|next|last';
const duration = wholeWords(
  `(?:${durationLead}) (?:the |the next |the first |khoảng |less than |under )?\\d+(?: ?[-–] ?\\d+)? (?:consecutive |business |working |straight )?(?:${oneOf(longTimeUnits)})(?: (?:liên tiếp|liên tục|đầu tiên|đầu|tới|làm việc|sau))?`,
);
const shortDay = /(?:ngày|days?)(?: làm việc)?$/iu;
const answering = wholeWords(oneOf(answeringVerbs), 'iu');

/** "trong 12 tháng": a time limit, not a target. */
export function setAsideDurations(reading: Reading): Reading {
  // "reply within 2 days" is the figure itself; "launch within 2 days" is a time limit.
  const answers = answering.test(reading.open);
  const spans = [...reading.open.matchAll(duration)]
    .filter((match) => !(answers && shortDay.test(match[0])))
    .map(spanOf);
  return { ...setAside(reading, spans), durations: spans.length };
}
