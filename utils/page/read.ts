import type { PageFacts } from './facts';

/** Reads the page once. Never changes it, never throws. */
export function readPage(page: Document, address: string): PageFacts {
  return {
    address,
    canonical: address,
    title: page.title,
    site: new URL(address).hostname,
    author: '',
    published: null,
    language: page.documentElement.lang,
    kind: { value: 'other', reason: '' },
    quote: String(page.getSelection() ?? ''),
    figures: [],
    blind: [],
  };
}
