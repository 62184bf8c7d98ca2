import type { Figure } from '@/utils/evidence/figure';
import { readPage } from '@/utils/page/read';

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
  return readPage(pageOf(html), address)
    .figures.filter(isOffered)
    .map(({ key, value }) => `${key}=${value}`);
}

export function isOffered({ scope, confidence }: Figure): boolean {
  return (scope === 'page' || scope === 'row') && confidence !== 'low';
}
