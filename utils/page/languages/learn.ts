import { learnPhrases } from '../lexicon/lexicon';
import { learnNumbers } from '../number/locale';
import type { LanguagePack } from './pack';

/** Takes in what was handed over for the page's language, in place of what was learnt before. */
export function learn(pack: LanguagePack | null | undefined): void {
  learnPhrases(pack?.phrases ?? '');
  if (pack) learnNumbers(pack.language, pack.numbers);
}
