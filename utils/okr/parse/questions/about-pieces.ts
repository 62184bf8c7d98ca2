import { oneOf } from '../pattern';
import { workVerbs } from '../vocabulary/verbs';
import type { Question } from '../parsed-key-result';
import { both, shortened, spoken } from './saying';
import type { Understood } from './understood';

const second = new RegExp(
  `(?<![\\p{L}])(?:và|and|&|đồng thời)(?: also)? (?:${oneOf(workVerbs)})(?![\\p{L}])[^.;]*`,
  'iu',
);
const secondNoun =
  /(?<![\p{L}])(?:and|&) (?:\p{L}+ ){0,2}(?:programs?|programmes?|campaigns?|events?|webinars?|reports?)(?![\p{L}])[^.;]*/iu;

export function askOneOrSeveralPieces({ reading, facts }: Understood): Question | null {
  if (
    facts.kind !== 'metric' ||
    facts.quantity === null ||
    facts.percent ||
    facts.change !== null ||
    facts.baseline !== null
  )
    return null;
  const rest = reading.open.slice(facts.quantity.end);
  const match = second.exec(rest) ?? secondNoun.exec(rest);
  if (!match) return null;
  const from = facts.quantity.end + match.index;
  const piece = shortened(reading.text.slice(from, from + match[0].length).replace(/^\S+ /u, ''));
  const counted = `${spoken(facts.quantity.value, reading.language)} ${facts.unit}`.trim();
  return {
    field: 'kind',
    ask: both(`Còn phần “${piece}” thì tính thế nào?`, `How does “${piece}” count?`),
    options: [
      { value: 'metric', label: both(`Chỉ đếm ${counted}`, `Count ${counted} only`) },
      { value: 'milestone', label: both('Xong cả hai phần mới tính', 'Done when both parts are done') },
    ],
    default: 'metric',
  };
}
