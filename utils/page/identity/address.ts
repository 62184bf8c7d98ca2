import { attempt } from '../attempt';

/** A page's address, perhaps written from another; nothing where it leads to no page. */
export function pageAt(address: string, base?: string): URL | undefined {
  const url = attempt(() => new URL(address, base), undefined);
  return url && /^https?:$/.test(url.protocol) ? url : undefined;
}

/** The path of an address as it is written, without its query and the strokes at its end. */
export function pathOf(address: string): string {
  return address
    .replace(/^https?:\/\/[^/]*/i, '')
    .replace(/[#?].*$/, '')
    .replace(/(?<!\/)\/+$/, '');
}

/** Host in small letters, without its port, and path with query; empty and `/` where an address has none. */
export function partsOf(address: string): { readonly host: string; readonly path: string } {
  const [, host = '', path] = /^https?:\/\/([^/?#]*)([^#]*)/i.exec(address) ?? [];
  return { host: host.toLowerCase().replace(/:\d+$/, ''), path: path || '/' };
}
