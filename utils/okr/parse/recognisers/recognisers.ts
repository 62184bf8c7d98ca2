import type { Recogniser } from '../reading';
import { setAsideAddressesAndScores, setAsideQuotes } from './addresses';
import { setAsideDurations } from './durations';
import { setAsideNames } from './names';
import { readQuantities } from './numbers';
import { readPeriods, readRhythms } from './periods';
import { readDates, readReferences } from './references';

/** The order matters: what is blanked out early cannot be mistaken for a target later. */
export const recognisers: readonly Recogniser[] = [
  setAsideAddressesAndScores,
  setAsideQuotes,
  readReferences,
  readDates,
  readRhythms,
  readPeriods,
  setAsideNames,
  setAsideDurations,
  readQuantities,
];
