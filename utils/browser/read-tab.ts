import { browser } from 'wxt/browser';
import { sampleAddress } from '@/utils/evidence/sample';
import type { PageFacts } from '@/utils/page/facts';
import { problem, type Problem } from '@/utils/problem/problem';
import { handOver, type PackFor } from './hand-over';
import { readSample } from './sample';
import type { Tab } from './tabs';

/**
 * Injects the reader once and brings back what it saw; `kind` is what is known of the page beforehand. Needs the user's
 * gesture on that page, or the site's permission.
 */
export async function readTab(
  tab: Tab,
  packFor: PackFor,
  kind?: PageFacts['kind'],
): Promise<PageFacts | Problem> {
  if (tab.address === sampleAddress)
    return (await readSample()) ?? problem({ kind: 'page-not-readable', why: 'closed' });
  const known = unreadableAddress(tab.address);
  if (known) return problem({ kind: 'page-not-readable', why: known });
  try {
    await handOver(tab.id, packFor, kind);
    const [injection] = await browser.scripting.executeScript({
      target: { tabId: tab.id },
      files: ['/page-reader.js'],
    });
    const facts = injection?.result as PageFacts | 'document' | null | undefined;
    if (facts === 'document') return problem({ kind: 'page-not-readable', why: 'document' });
    // An error thrown in the page comes back as null, without a word.
    if (!facts || typeof facts.address !== 'string')
      return problem({ kind: 'page-not-readable', why: 'unknown' });
    return facts;
  } catch (error) {
    return problem({ kind: 'page-not-readable', why: whyUnreadable(String(error)) });
  }
}

/** A screenshot of the visible part as a data address; undefined where the browser refuses. */
export async function screenshot(windowId: number): Promise<string | undefined> {
  try {
    return await browser.tabs.captureVisibleTab(windowId, { format: 'jpeg', quality: 60 });
  } catch {
    return undefined;
  }
}

type Why = Extract<Problem, { kind: 'page-not-readable' }>['why'];

/** What the address alone tells. */
function unreadableAddress(address: string): Why | undefined {
  if (address === '') return undefined;
  if (
    /^https:\/\/(chromewebstore\.google\.com|chrome\.google\.com\/webstore|addons\.mozilla\.org)/.test(
      address,
    )
  ) {
    return 'store-page';
  }
  if (/\.pdf($|[?#])/i.test(address)) return 'document';
  if (!/^(https?|file):/.test(address)) return 'browser-page';
  return undefined;
}

/** The browsers' own sentences, by what they mean. The first that fits. */
const refusals: ReadonlyArray<readonly [RegExp, Why]> = [
  [/extensions gallery|addons\.mozilla/i, 'store-page'],
  [
    /chrome:\/\/|edge:\/\/|about:|devtools|chrome-extension:|moz-extension:|view-source|error page/i,
    'browser-page',
  ],
  [/no tab with id|tab was closed|invalid tab/i, 'closed'],
  [
    /cannot access contents|missing host permission|must request permission|permission is required/i,
    'no-permission',
  ],
];

function whyUnreadable(message: string): Why {
  return refusals.find(([pattern]) => pattern.test(message))?.[1] ?? 'unknown';
}
