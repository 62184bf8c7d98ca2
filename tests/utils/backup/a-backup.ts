import { figure } from '@/utils/evidence/figure';
import type { Content } from '@/utils/backup/backup';
import { startedWorld, type World } from '../actions/world';

/** A small workspace with OKRs, a check-in and an attached page, and what a backup of it holds. */
export function aWorkspace(): { readonly world: World; readonly content: Content } {
  const { world, keyResults } = startedWorld();
  world.do('checkIn', { keyResult: keyResults[0]!, value: 12, confidence: 7 });
  world.do('attachPage', {
    page: {
      read: true,
      address: 'https://blog.vn/a',
      canonical: 'https://blog.vn/a',
      title: 'Bài viết',
      figures: [figure.parse({ key: 'views', value: 5, raw: '5' })],
    },
    keyResult: keyResults[0]!,
    captures: new Map(),
  });
  return { world, content: contentOf(world) };
}

export function contentOf(world: World): Content {
  return {
    records: [...world.records.values()],
    captures: [...world.captures.values()].flat(),
    log: [],
    replaced: [],
    pictures: [],
  };
}
