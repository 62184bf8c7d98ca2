import { helpWords, type HelpPart } from '@/utils/i18n/help';

/** The part that an address names; the first one when it names none. */
export function partOf(hash: string): HelpPart {
  const parts = Object.keys(helpWords.en.part) as HelpPart[];
  return parts.find((part) => part === hash.slice(1)) ?? parts[0]!;
}
