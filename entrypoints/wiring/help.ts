import { browser } from 'wxt/browser';
import { sampleUrl } from '@/utils/browser/sample';
import { openTab } from '@/utils/browser/tabs';
import { isPinned, shownTips, tipShown } from '@/utils/browser/tips';
import { newsHeard, updatedFrom } from '@/utils/browser/updated';
import type { Outside } from '@/utils/stores/outside';

type Help = Pick<
  Outside,
  'version' | 'openHelp' | 'hasNews' | 'newsHeard' | 'diagnostics' | 'openSample' | 'isNewTip' | 'isPinned'
>;

/** Help, tips, the page to try, what is new, and what a problem report says; their words and code are fetched when asked for. */
export function help(language: () => string): Help {
  return {
    version: browser.runtime.getManifest().version,
    openHelp: (part, shown) => openTab(`${browser.runtime.getURL('/')}help.html?language=${shown}#${part}`),
    async hasNews() {
      const known = await updatedFrom();
      if (known === undefined) return false;
      const { newsSince } = await import('@/utils/i18n/news');
      return newsSince(known).length > 0;
    },
    newsHeard,
    openSample: (shown) => openTab(sampleUrl(shown)),
    async isNewTip(tip) {
      if ((await shownTips()).includes(tip)) return false;
      await tipShown(tip);
      return true;
    },
    isPinned,
    async diagnostics() {
      const { db } = await import('./deep');
      return (await import('./diagnostics')).diagnosticsOf(await db(), language());
    },
  };
}
