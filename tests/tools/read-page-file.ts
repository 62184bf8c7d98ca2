import type { PageFacts } from '@/utils/page/facts';

/** Where a saved page stood: as told, else its canonical link, else an address that is nobody's. */
export function addressFor(html: Uint8Array, told: string | undefined): string {
  return saidFor(html, told).replace(guarded, nobodys);
}

const nobodys = 'https://saved-page.example';
/** Chromium ends itself where its own shop is answered for by somebody else. */
const guarded = /^https?:\/\/(?:chromewebstore\.google\.com|chrome\.google\.com(?=\/webstore))/i;

function saidFor(html: Uint8Array, told: string | undefined): string {
  if (told && /^https?:/.test(told)) return told;
  const head = Buffer.from(html.subarray(0, 200_000)).toString('utf8');
  const link =
    /<link\b[^>]*\brel=["']?canonical["']?[^>]*>/i.exec(head)?.[0] ??
    /<meta\b[^>]*\bproperty=["']?og:url["']?[^>]*>/i.exec(head)?.[0];
  const said = link && /\b(?:href|content)=["']?(https?:[^"'\s>]+)/i.exec(link)?.[1];
  return said?.replaceAll('&amp;', '&') ?? `${nobodys}/page`;
}

/** One line of the reader's answer, with kind as a word; the form has no word for what a shop or a sales team counts. */
export function asSaid(file: string, facts: PageFacts): object {
  const { kind, figures, ...rest } = facts;
  return {
    file,
    ...rest,
    figures: figures.filter(({ key }) => !wordless.has(key)),
    kind: kind.value,
    kindReason: kind.reason,
  };
}

const wordless = new Set(['revenue', 'orders', 'leads', 'costPerConversion']);
