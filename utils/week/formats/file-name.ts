import { plain } from '../plain';

// A name of Vietnamese letters takes three bytes a letter, and file systems count 255 bytes.
const mostLetters = 80;
const mostBytes = 180;
const graphemes = new Intl.Segmenter('vi', { granularity: 'grapheme' });

/**
 * `PPP-2026-W48-Lan.md`: at most 120 characters, fit for Windows, macOS and Linux, with the name as it is spelled.
 * A name of which nothing is left is left out.
 */
export function reportFileName(file: {
  readonly week: string;
  readonly member: string;
  readonly extension: string;
}): string {
  const parts = ['PPP', fit(file.week), fit(file.member)].filter((part) => part !== '');
  return `${parts.join('-')}.${file.extension}`;
}

/** Without what a file system refuses, or what makes a name show otherwise than it is (invisible and reordering signs). */
function fit(part: string): string {
  const clean = plain(part)
    .replace(/[\p{Cf}\p{Co}\p{Cn}]/gu, '')
    .replace(/[<>:"/\\|?*\s]+/gu, '-')
    .replace(/-{2,}/g, '-');
  return cutTo(clean).replace(/^[-.]+|[-.]+$/g, '');
}

function cutTo(text: string): string {
  let kept = '';
  let letters = 0;
  const encoder = new TextEncoder();
  for (const { segment } of graphemes.segment(text.slice(0, 1_000))) {
    const next = kept + segment;
    letters += segment.length;
    if (letters > mostLetters || encoder.encode(next).length > mostBytes) break;
    kept = next;
  }
  return kept;
}
