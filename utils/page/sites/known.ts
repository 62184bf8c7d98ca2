import type { PageFacts } from '../facts';
import { addresses } from './addresses';

/** What a page is by its address alone; nothing where no known site lives there. */
export function knownKind(address: string): PageFacts['kind'] | undefined {
  const match = /^https?:\/\/([^/?#]*)([^#]*)/i.exec(address);
  const host = (match?.[1] ?? '').toLowerCase().replace(/:\d+$/, '');
  const path = match?.[2] || '/';
  const row = addresses.find(([hosts, paths]) => hosts.test(host) && paths.test(path));
  return row && { value: row[2], reason: `address ${host}`.slice(0, 200) };
}
