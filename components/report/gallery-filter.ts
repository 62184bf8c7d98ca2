import type { Evidence, PageKind } from '@/utils/evidence/evidence';
import { fold } from '@/utils/i18n/fold';

export interface GalleryFilter {
  readonly query: string;
  readonly kinds: ReadonlySet<PageKind>;
  /** Tied to a key result, or not; undefined asks for both. */
  readonly tied: boolean | undefined;
  readonly unread: boolean;
}

/** A page with what is said of it elsewhere: the key results that it feeds. */
export interface Shown {
  readonly page: Evidence;
  readonly keyResults: readonly { readonly id: string; readonly label: string; readonly title: string }[];
}

/** The pages that fit, newest first. Every word of the query must be found, whatever its case and marks. */
export function filtered(
  all: readonly Shown[],
  { query, kinds, tied, unread }: GalleryFilter,
): readonly Shown[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  return all
    .filter(({ page, keyResults }) => {
      if (kinds.size > 0 && !kinds.has(page.kind)) return false;
      if (tied !== undefined && tied !== keyResults.length > 0) return false;
      if (unread && page.readAt !== null) return false;
      if (words.length === 0) return true;
      const said = keyResults.map(({ label, title }) => `KR ${label} ${title}`).join(' ');
      const text = fold(`${page.title} ${page.site} ${page.author} ${page.address} ${said}`);
      return words.every((word) => text.includes(word));
    })
    .toSorted((a, b) => b.page.addedAt - a.page.addedAt || (a.page.id < b.page.id ? -1 : 1));
}
