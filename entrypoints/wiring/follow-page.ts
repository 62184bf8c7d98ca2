import { onChange } from '@/utils/browser/changes';
import { onCurrentTabChange } from '@/utils/browser/tabs';
import type { PageStore } from '@/utils/stores/page';

/** The panel follows the tab in front. It only looks which one that is; reading waits for the user. */
export function followPage(page: PageStore): void {
  const look = () => void page.look();
  look();
  onCurrentTabChange((left) => void page.look(left));
  // A gesture elsewhere, such as in the popup, may have let us see which page is in front.
  onChange(look);
  addEventListener('focus', look);
}
