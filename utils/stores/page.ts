import { computed, createModel, signal, type ModelConstructor, type ReadonlySignal } from '@preact/signals';
import { canonicalAddress, evidenceId } from '@/utils/evidence/address';
import type { PageKind } from '@/utils/evidence/evidence';
import { withTaughtFigures, type Lookup } from '@/utils/evidence/taught-figures';
import type { Move } from '@/utils/page/taught/overlay';
import type { Picked, PickerWords } from '@/utils/page/taught/picker';
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
  /** Reads a page; `kept` is what the user says that pages like it are. */
  readonly read: (tab: TabInFront, kept: PageKind | undefined) => Promise<PageFacts | Problem>;
  readonly picture: (tab: TabInFront) => Promise<Blob | undefined>;
  /** Looks up what the user has taught of the site of this address. */
  readonly taught: (tab: TabInFront, address: string) => Promise<readonly Lookup[]>;
  /** What the user says that pages like this one are. */
  readonly keptKind: (address: string) => PageKind | undefined;
  readonly pick: (tab: TabInFront, words: PickerWords) => Promise<Picked | null>;
  readonly movePicker: (tab: TabInFront, move: Move) => Promise<string>;
}

export interface PageStore {
  readonly tab: ReadonlySignal<TabInFront | undefined>;
  readonly facts: ReadonlySignal<PageFacts | undefined>;
  readonly picture: ReadonlySignal<Blob | undefined>;
  readonly reading: ReadonlySignal<boolean>;
  /** What became of the taught figures of this site at the last reading. */
  readonly lookups: ReadonlySignal<readonly Lookup[]>;
  /** The user is pointing at a number on the page. */
  readonly picking: ReadonlySignal<boolean>;
  /** Why the page in front cannot be read; undefined while it was not tried. */
  readonly problem: ReadonlySignal<Problem | undefined>;
  /** The evidence id that the page in front has, whether attached or not; undefined where its address is hidden. */
  readonly evidence: ReadonlySignal<string | undefined>;
  /** Looks which tab is in front. What was read of another page is forgotten, and of this one once its tab has left it. */
  readonly look: (left?: number) => Promise<void>;
  /** Reads the page in front. Call it in a gesture. */
  readonly read: () => Promise<PageFacts | Problem>;
  /** Lets the user point at a number of the page in front; null when they leave it. Call it in a gesture. */
  readonly pick: (words: PickerWords) => Promise<Picked | null>;
  /** A key of the panel while the user points; answers what is pointed at. */
  readonly movePicker: (move: Move) => Promise<string>;
  /** The user has said what pages like this one are: its figures are read once more, as that. */
  readonly useKeptKind: () => Promise<void>;
}

/** The page in front of the user. */
export const PageModel: ModelConstructor<PageStore, [PagePorts]> = createModel(
  (ports: PagePorts): PageStore => {
    const tab = signal<TabInFront | undefined>(undefined);
    const facts = signal<PageFacts | undefined>(undefined);
    const picture = signal<Blob | undefined>(undefined);
    const reading = signal(false);
    const lookups = signal<readonly Lookup[]>([]);
    const picking = signal(false);
    const trouble = signal<Problem | undefined>(undefined);

    const look = async (left?: number) => {
      const next = await ports.currentTab();
      const same = next && next.id === tab.value?.id && next.address === tab.value.address;
      tab.value = next;
      if (same && left !== next.id) return;
      facts.value = undefined;
      lookups.value = [];
      picture.value = undefined;
      trouble.value = undefined;
    };

    /** Undefined when another page has come in its place meanwhile: what was read is not about the one in front. */
    const readFront = async (): Promise<PageFacts | Problem | undefined> => {
      await look();
      const front = tab.value;
      if (!front) return gone();
      const [seen, image] = await Promise.all([
        ports.read(front, ports.keptKind(front.address)),
        ports.picture(front),
      ]);
      const found = isProblem(seen) ? [] : await ports.taught(front, seen.address);
      const answer = isProblem(seen) ? seen : asTaught(seen, found, ports.keptKind(seen.address));
      await look();
      // Another tab was chosen: its page is not read without being asked for.
      if (tab.value?.id !== front.id) return answer;
      if (pageAt(tab.value) !== pageAt(front)) return undefined;
      trouble.value = isProblem(answer) ? answer : undefined;
      facts.value = isProblem(answer) ? undefined : answer;
      lookups.value = found;
      picture.value = isProblem(answer) ? undefined : image;
      return answer;
    };
    const gone = (): Problem => (trouble.value = { kind: 'page-not-readable', why: 'closed' });

    return {
      tab,
      facts,
      picture,
      reading,
      lookups,
      picking,
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
          return (await readFront()) ?? (await readFront()) ?? gone();
        } finally {
          reading.value = false;
        }
      },
      async pick(words) {
        const { value: front } = tab;
        if (!front || picking.value) return null;
        picking.value = true;
        try {
          return await ports.pick(front, words);
        } finally {
          picking.value = false;
        }
      },
      movePicker: async (move) => (tab.value ? ports.movePicker(tab.value, move) : ''),
      async useKeptKind() {
        const [front, known] = [tab.value, facts.value];
        if (!front || !known) return;
        const kept = ports.keptKind(known.address);
        facts.value = asTaught(known, [], kept);
        const seen = await ports.read(front, kept);
        if (!isProblem(seen) && tab.value?.id === front.id && facts.value?.address === seen.address)
          facts.value = asTaught(seen, lookups.value, kept);
      },
    };
  },
);

const pageAt = ({ address }: TabInFront) => canonicalAddress(address) ?? address;

/** What the user has taught wins over what the reader makes of the page. */
function asTaught(facts: PageFacts, lookups: readonly Lookup[], kind: PageKind | undefined): PageFacts {
  const windows = facts.figures.flatMap(({ window }) => (window.type === 'dates' ? [window] : []));
  const isReport = reports.has(kind ?? facts.kind.value);
  const window = isReport
    ? (onlyOne(windows) ?? { type: 'unknown' as const })
    : { type: 'lifetime' as const };
  return {
    ...facts,
    figures: withTaughtFigures(facts.figures, lookups, window),
    kind: kind ? { value: kind, reason: 'kept' } : facts.kind,
  };
}

/** Parts of one report may show different days; then nobody knows which a taught number is of. */
function onlyOne<T extends { readonly from: string; readonly to: string }>(
  windows: readonly T[],
): T | undefined {
  const [first, ...rest] = windows;
  return rest.every(({ from, to }) => from === first?.from && to === first.to) ? first : undefined;
}

const reports = new Set<PageKind>(['campaign', 'analytics', 'email-report']);
