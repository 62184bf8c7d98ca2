/** Tags that say how a visitor came, not which page this is. */
const trackingTags =
  /^(utm_.*|fbclid|gclid|gbraid|wbraid|dclid|msclkid|ttclid|twclid|li_fat_id|mc_cid|mc_eid|igshid|igsh|_ga|_gl|ref_src|ref_url|yclid|zanpid|spm|scm|__cft__.*|__tn__|_hsenc|_hsmi|mibextid|si|feature|zarsrc)$/i;

/**
 * The same page has one address, whatever tags it was reached by: no tracking tags, no fragment
 * (unless it routes: `#!/…`, `#/…`), tags in one order. Refuses everything but http and https.
 */
export function canonicalAddress(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return undefined;
  for (const tag of [...url.searchParams.keys()]) if (trackingTags.test(tag)) url.searchParams.delete(tag);
  url.searchParams.sort();
  if (!/^#!?\//.test(url.hash)) url.hash = '';
  url.username = '';
  url.password = '';
  return url.href;
}

/** The id of the evidence for an address: two browsers that attach one page mean one record. */
export function evidenceId(canonical: string): string {
  return `page:${hash53(canonical).toString(36)}`;
}

/** cyrb53 by bryc (public domain): 53 bits, so ten thousand pages collide about once in 10^8 workspaces. */
function hash53(text: string): number {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return 4294967296 * (2097151 & b) + (a >>> 0);
}

/** `www.blog.vn` → `blog.vn`, for showing. */
export function siteOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : '';
}
