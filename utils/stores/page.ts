import { computed, createModel, signal, type ModelConstructor, type ReadonlySignal } from '@preact/signals';
import { canonicalAddress, evidenceId } from '@/utils/evidence/address';
import type { PageFacts } from '@/utils/page/facts';
import { isProblem, type Problem } from '@/utils/problem/problem';

/** The tab in front; its address is empty where the browser hides it from us. */
export interface TabInFront {
  readonly id: number;
  readonly windowId: number;
  readonly address: string;
  readonly title: string;
}

export interface PagePorts {
  readonly currentTab: () => Promise<TabInFront | undefined>;
  readonly read: (tab: TabInFront) => Promise<PageFacts | Problem>;
  readonly picture: (tab: TabInFront) => Promise<Blob | undefined>;
}

export interface PageStore {
  readonly tab: ReadonlySignal<TabInFront | undefined>;
  readonly facts: ReadonlySignal<PageFacts | undefined>;
  readonly picture: ReadonlySignal<Blob | undefined>;
  readonly reading: ReadonlySignal<boolean>;
  /** Why the page in front cannot be read; undefined while it was not tried. */
  readonly problem: ReadonlySignal<Problem | undefined>;
  /** The evidence id that the page in front has, whether attached or not; undefined where its address is hidden. */
  readonly evidence: ReadonlySignal<string | undefined>;
  /** Looks which tab is in front. What was read of another page is forgotten, and of this one once it was left. */
  readonly look: (left?: boolean) => Promise<void>;
  /** Reads the page in front. Call it in a gesture. */
  readonly read: () => Promise<PageFacts | Problem>;
}

/** The page in front of the user. */
export const PageModel: ModelConstructor<PageStore, [PagePorts]> = createModel(
  (ports: PagePorts): PageStore => {
    const tab = signal<TabInFront | undefined>(undefined);
    const facts = signal<PageFacts | undefined>(undefined);
    const picture = signal<Blob | undefined>(undefined);
    const reading = signal(false);
    const trouble = signal<Problem | undefined>(undefined);

    const look = async (left = false) => {
      const next = await ports.currentTab();
      const same = next && next.id === tab.value?.id && next.address === tab.value.address;
      tab.value = next;
      if (same && !left) return;
      facts.value = undefined;
      picture.value = undefined;
      trouble.value = undefined;
    };

    return {
      tab,
      facts,
      picture,
      reading,
      problem: trouble,
      evidence: computed(() => {
        const address = facts.value?.canonical ?? tab.value?.address ?? '';
        const canonical = canonicalAddress(address);
        return canonical && evidenceId(canonical);
      }),
      look,
      async read() {
        reading.value = true;
        try {
          await look();
          const front = tab.value;
          if (!front) return (trouble.value = { kind: 'page-not-readable', why: 'closed' });
          const [answer, image] = await Promise.all([ports.read(front), ports.picture(front)]);
          // The user may have gone on to another page meanwhile; then this answer is about a page no longer in front.
          if (tab.value?.id !== front.id) return answer;
          trouble.value = isProblem(answer) ? answer : undefined;
          facts.value = isProblem(answer) ? undefined : answer;
          picture.value = isProblem(answer) ? undefined : image;
          return answer;
        } finally {
          reading.value = false;
        }
      },
    };
  },
);
