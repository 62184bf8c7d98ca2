import type { PageFacts } from '../facts';
import { partsOf } from '../identity/address';
import { addresses } from './addresses';

/** What a page is by its address alone; nothing where no known site lives there. */
export function knownKind(address: string): PageFacts['kind'] | undefined {
  const { host, path } = partsOf(address);
  const row = addresses.find(([hosts, paths]) => hosts.test(host) && paths.test(path));
  return row && { value: row[2], reason: `address ${host}`.slice(0, 200) };
}
