import type { Question } from '../parsed-key-result';
import {
  askEventDay,
  askFuzzyDay,
  askImpossibleDay,
  askStartOnly,
  askSwappedDay,
  askWhichDay,
} from './about-days';
import { askByOrTo, askGrowthSpan, askPoints, askReference, askToOrBy } from './about-growth';
import { askAcrossChannels, askAlmost, askInterval, askRange, askWhichNumber } from './about-numbers';
import { askOneOrSeveralPieces } from './about-pieces';
import type { Asker, Understood } from './understood';

/** In order of weight; one question a field, at most two a sentence. */
const askers: readonly Asker[] = [
  askWhichNumber,
  askRange,
  askToOrBy,
  askByOrTo,
  askOneOrSeveralPieces,
  askAcrossChannels,
  askInterval,
  askAlmost,
  askImpossibleDay,
  askSwappedDay,
  askEventDay,
  askWhichDay,
  askStartOnly,
  askFuzzyDay,
  askGrowthSpan,
  askReference,
  askPoints,
];

/** What the sentence leaves open, as short questions with a default each; none for a clear sentence. */
export function questionsOf(understood: Understood): readonly Question[] {
  const asked: Question[] = [];
  for (const ask of askers) {
    const question = asked.length < 2 ? ask(understood) : null;
    if (question && !asked.some(({ field }) => field === question.field)) asked.push(question);
  }
  return asked;
}
