/** What a page says of its language, and how its first texts look: enough to tell which words it may use. */
export interface LanguageHint {
  /** As the page names it, by BCP 47; empty where it does not. */
  readonly language: string;
  readonly sample: string;
}

/** Runs in the page, so it names nothing from outside itself. Changes nothing, never throws. */
export function languageHint(): LanguageHint {
  try {
    const root = document.documentElement;
    const meta = root.querySelector('meta[property="og:locale"],meta[http-equiv="content-language" i]');
    const language =
      root.getAttribute('lang') || root.getAttribute('xml:lang') || meta?.getAttribute('content') || '';
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    let sample = '';
    for (let seen = 0; seen < 2_000 && sample.length < 4_000 && walker.nextNode(); seen += 1) {
      const inside = walker.currentNode.parentElement?.localName ?? '';
      if (!/^(?:script|style|noscript|template)$/.test(inside))
        sample += ` ${(walker.currentNode.nodeValue ?? '').slice(0, 400).trim()}`;
    }
    return { language: language.replace('_', '-').slice(0, 20), sample: sample.slice(0, 4_000) };
  } catch {
    return { language: '', sample: '' };
  }
}
