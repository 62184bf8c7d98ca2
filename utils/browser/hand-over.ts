import { browser } from 'wxt/browser';
import type { PageFacts } from '@/utils/page/facts';
import type { Beforehand, LanguagePack } from '@/utils/page/languages/pack';
import { languageHint, type LanguageHint } from './language-hint';

export type PackFor = (hint: LanguageHint) => Promise<LanguagePack | undefined>;

/**
 * Lays ready in the page, in the extension's own world, what scripts that read there cannot know: what kind of page it is,
 * if that is known, and what its language brings.
 */
export async function handOver(tabId: number, packFor: PackFor, known?: PageFacts['kind']): Promise<void> {
  const target = { tabId };
  const [asked] = await browser.scripting.executeScript({ target, func: languageHint });
  // A page that lets nothing be asked says nothing.
  const hint = (asked?.result as LanguageHint | null | undefined) ?? { language: '', sample: '' };
  const pack = await packFor(hint);
  await browser.scripting.executeScript({
    target,
    func: (okrailKnown: Beforehand['okrailKnown'], okrailLanguage: Beforehand['okrailLanguage']) =>
      void Object.assign(globalThis, { okrailKnown, okrailLanguage }),
    args: [known ?? null, pack ?? null],
  });
}
