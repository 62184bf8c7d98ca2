import type { Figure } from '@/utils/evidence/figure';
import type { PageFacts } from './facts';

const quietMs = 250;
const patienceMs = 1_500;

/**
 * One reading; where it offers a zero, another once the page has been still for a quarter of a second: a counter that has
 * not loaded yet shows 0 too. A zero that is not there both times, or on a page that is never still, is not offered.
 */
export async function readSettled(page: Document, read: () => PageFacts): Promise<PageFacts> {
  const first = read();
  if (!first.figures.some(isZero)) return first;
  const still = await isStill(page);
  const second = read();
  const stood = (figure: Figure): boolean =>
    still && first.figures.some((it) => isZero(it) && it.key === figure.key && it.scope === figure.scope);
  return {
    ...second,
    figures: second.figures.map((it) => (isZero(it) && !stood(it) ? { ...it, confidence: 'low' } : it)),
  };
}

function isZero({ value, scope, confidence }: Figure): boolean {
  return value === 0 && confidence !== 'low' && (scope === 'page' || scope === 'row');
}

/** Whether nothing on the page moves for a while, within our patience. */
function isStill(page: Document): Promise<boolean> {
  return new Promise((resolve) => {
    const end = (still: boolean): void => {
      observer.disconnect();
      clearTimeout(waiting);
      clearTimeout(patience);
      resolve(still);
    };
    const observer = new MutationObserver(() => {
      clearTimeout(waiting);
      waiting = setTimeout(end, quietMs, true);
    });
    const patience = setTimeout(end, patienceMs, false);
    let waiting = setTimeout(end, quietMs, true);
    observer.observe(page, { subtree: true, childList: true, characterData: true });
  });
}
