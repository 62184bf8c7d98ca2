import { currentTab } from '@/utils/browser/tabs';
import { siteOf } from '@/utils/evidence/address';
import { keptKindId, pathPattern, recipesFor } from '@/utils/evidence/sort-of-page';
import { PageModel, type PageStore } from '@/utils/stores/page';
import type { WorkspaceStore } from '@/utils/stores/workspace';

const reading = () => import('./reading');

/** The store of the page in front, with the browser behind it. */
export function makePage(workspace: WorkspaceStore): PageStore {
  return new PageModel({
    currentTab,
    async read(tab, kept) {
      const { knownKind, packFor, readTab } = await reading();
      return readTab(tab, packFor, kept ? { value: kept, reason: 'kept' } : knownKind(tab.address));
    },
    async taught(tab, address) {
      const recipes = recipesFor(workspace.workspace.value.recipe.values(), address);
      const { packFor, readTaughtOn } = await reading();
      const readings = await readTaughtOn(tab.id, recipes, packFor);
      return recipes.flatMap((recipe) => {
        const found = readings.find(({ id }) => id === recipe.id);
        return found ? [{ recipe, reading: found }] : [];
      });
    },
    keptKind: (address) =>
      workspace.workspace.value['page-kind'].get(keptKindId(siteOf(address), pathPattern(address)))?.kind,
    async pick(tab, words) {
      const { packFor, pickOn } = await reading();
      return pickOn(tab.id, words, packFor);
    },
    movePicker: async (tab, move) => (await reading()).movePicker(tab.id, move),
    async picture(tab) {
      const { screenshot, shrink } = await reading();
      const shot = await screenshot(tab.windowId);
      return shot === undefined ? undefined : shrink(shot).catch(() => undefined);
    },
  });
}
