import type { ReportDocument } from './document';
import { reportText } from './text';

/** Mail programs and systems cut or refuse a longer address; the shortest limit in the wild is a little above. */
const longestAddress = 1_900;

/** A `mailto:` address with the report as subject and body; null where it would be too long to arrive whole. */
export function reportMail(document: ReportDocument): string | null {
  const body = reportText(document).replaceAll('\n', '\r\n');
  const address = `mailto:?subject=${encodeURIComponent(document.title)}&body=${encodeURIComponent(body)}`;
  return address.length <= longestAddress ? address : null;
}
