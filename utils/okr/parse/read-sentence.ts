import type { Day } from '../day';
import type { Language } from '../member';
import { languageOf, withMarks } from './language';
import type { Reading } from './reading';
import { recognisers } from './recognisers/recognisers';
import { cleanSentence } from './sentence';

export interface ParseOptions {
  /** Which style numbers and days are written in; seen from the letters when not given. */
  readonly language?: Language;
  /** Dates without a year are taken as the nearest to come. */
  readonly today: Day;
  /** Its title may name the year that the sentence leaves out. */
  readonly objective?: string;
}

/** The sentence without label and bullet, with its days, periods, comparisons and numbers found. Never throws. */
export function readSentence(text: string, { language, today, objective = '' }: ParseOptions): Reading {
  const sentence = cleanSentence(text);
  const empty: Reading = {
    text: sentence,
    open: withMarks(sentence),
    language: language ?? languageOf(`${sentence} ${objective}`),
    today,
    dates: [],
    periods: [],
    relativeTo: null,
    compared: false,
    quantities: [],
    durations: 0,
  };
  return recognisers.reduce((understood, recognise) => recognise(understood), empty);
}
