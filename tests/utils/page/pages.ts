import type { Figure } from '@/utils/evidence/figure';
import type { PageFacts } from '@/utils/page/facts';
import { phrases as cjk } from '@/utils/page/languages/cjk';
import { phrases as cyrillic } from '@/utils/page/languages/cyrillic';
import { phrases as latin } from '@/utils/page/languages/latin';
import { learn } from '@/utils/page/languages/learn';
import { numbers } from '@/utils/page/languages/numbers';
import { numberLine } from '@/utils/page/languages/pack';
import { phrases as thai } from '@/utils/page/languages/thai';
import { phrases as wider } from '@/utils/page/languages/wider';
import { scriptFor } from '@/utils/page/languages/script';
import { readPage } from '@/utils/page/read';
import { knownKind } from '@/utils/page/sites/known';

/** A page with this title and body, of no site that anybody told the reader of. */
export function page(title: string, body: string, language = 'vi'): string {
  return `<!doctype html><html lang="${language}"><head><title>${title}</title></head><body>${body}</body></html>`;
}

/** A document from markup, with no layout and no scripts run. */
export function pageOf(html: string): Document {
  const page = document.implementation.createHTMLDocument('');
  page.documentElement.innerHTML = html
    .replace(/^\s*<!doctype[^>]*>/i, '')
    .replace(/^\s*<html[^>]*>|<\/html>\s*$/gi, '');
  const language = /<html[^>]*\blang="([^"]+)"/i.exec(html)?.[1];
  if (language) page.documentElement.setAttribute('lang', language);
  return page;
}

/** What the reader offers as the page's own, as `key=value`, in its order. */
export function offered(html: string, address: string): readonly string[] {
  return readAt(html, address)
    .figures.filter(isOffered)
    .map(({ key, value }) => `${key}=${value}`);
}

/** A page read as the panel does: with what its address and its language tell, on 26 November 2026. `null` for an address that tells nothing. */
export function readAt(
  html: string,
  address: string,
  known: PageFacts['kind'] | null = knownKind(address) ?? null,
): PageFacts {
  const read = pageOf(html);
  const language = read.documentElement.getAttribute('lang') ?? '';
  const script = scriptFor(language, (read.body.textContent ?? '').slice(0, 4_000));
  const phrases = script ? { latin, wider: latin + wider, cyrillic, cjk, thai }[script] : '';
  learn({ language, numbers: numberLine(language, numbers), phrases });
  return readPage(read, address, { known: known ?? undefined, today: '2026-11-26' });
}

export function isOffered({ scope, confidence }: Figure): boolean {
  return (scope === 'page' || scope === 'row') && confidence !== 'low';
}
