import type { PageAsSeen } from '@/utils/actions/kept-page';
import type { PageFacts } from '@/utils/page/facts';

/** What the reader said of a page, as an action takes it. */
export function pageAsSeen(facts: PageFacts): PageAsSeen {
  return {
    read: true,
    address: facts.address,
    canonical: facts.canonical,
    title: facts.title,
    site: facts.site,
    author: facts.author,
    published: facts.published,
    kind: facts.kind.value,
    kindReason: facts.kind.reason,
    figures: facts.figures,
  };
}
