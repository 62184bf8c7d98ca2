/** Host in small letters, without its port, and path with query; empty and `/` where an address has none. */
export function partsOf(address: string): { readonly host: string; readonly path: string } {
  const match = /^https?:\/\/([^/?#]*)([^#]*)/i.exec(address);
  return { host: (match?.[1] ?? '').toLowerCase().replace(/:\d+$/, ''), path: match?.[2] || '/' };
}
