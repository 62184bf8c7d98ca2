import { onCurrentTabChange } from '@/utils/browser/tabs';
import type { PageStore } from '@/utils/stores/page';

/** The panel follows the tab in front. It only looks which one that is; reading waits for the user. */
export function followPage(page: PageStore): void {
  void page.look();
  onCurrentTabChange(() => void page.look());
}
