import {
  batch,
  computed,
  createModel,
  signal,
  type ModelConstructor,
  type ReadonlySignal,
} from '@preact/signals';
import type { Act } from '@/utils/actions/act';
import type { Intents, VerbName } from '@/utils/actions/verbs';
import {
  activeCycle,
  emptyWorkspace,
  preferencesOf,
  workspaceOf,
  type Workspace,
} from '@/utils/actions/workspace';
import type { Capture } from '@/utils/evidence/capture';
import type { LogEntry } from '@/utils/merge/log-entry';
import type { Cycle } from '@/utils/okr/cycle';
import type { Preferences } from '@/utils/okr/member';
import { isProblem, problem, type Problem } from '@/utils/problem/problem';
import type { Board } from './board';
import { emptyGlance } from './glance';
import type { Acting, Working, WorkspacePorts } from './workspace-ports';

export interface WorkspaceStore {
  /** False while only a glance is at hand: the board, the preferences and the open cycle. */
  readonly whole: ReadonlySignal<boolean>;
  readonly workspace: ReadonlySignal<Workspace>;
  readonly preferences: ReadonlySignal<Preferences>;
  readonly cycle: ReadonlySignal<Cycle | undefined>;
  readonly board: ReadonlySignal<Board>;
  /** `closed` of the board; rows watch it without watching all of the board. */
  readonly closed: ReadonlySignal<boolean>;
  /** The reports that are at hand, drafted or not; of others nothing is known yet. */
  readonly reportsAtHand: ReadonlySignal<ReadonlySet<string>>;
  /** The cycles besides the open one whose objectives are at hand, with all below them. */
  readonly cyclesAtHand: ReadonlySignal<ReadonlySet<string>>;
  /** The moment that ages and paces are reckoned by; moves on with `tick`. */
  readonly now: ReadonlySignal<number>;
  /** Answers when the first screen can be shown: by a glance, or else by the whole workspace. */
  readonly begin: () => Promise<void>;
  /** Brings the whole workspace to hand, where it is not yet. */
  readonly fetchWhole: () => Promise<void>;
  /** Fetches ahead what acting needs; what fails is tried again when it is needed. */
  readonly getReady: () => Promise<void>;
  /** Reads the workspace, these reports and cycles included from now on. */
  readonly open: (reports: readonly string[], otherCycles?: readonly string[]) => Promise<void>;
  /** Works an action out, stores it, then shows it. Answers what was done, for undo, or why nothing was. */
  readonly perform: <N extends VerbName>(
    name: N,
    intent: Intents[N],
    picture?: Blob,
  ) => Promise<Act | Problem>;
  readonly undo: (entry: LogEntry) => Promise<Act | Problem>;
  /** A new name for a record that is shown before it is stored. */
  readonly newId: () => string;
  /** Reads these records again: another page or another browser changed them. */
  readonly refresh: (ids: readonly string[]) => Promise<void>;
  readonly tick: () => void;
  readonly logOf: (subject: string) => Promise<readonly LogEntry[]>;
  readonly capturesOf: (evidence: readonly string[]) => Promise<ReadonlyMap<string, readonly Capture[]>>;
}

/** The workspace on screen. The database decides what is true; this only shows it. */
export const WorkspaceModel: ModelConstructor<WorkspaceStore, [WorkspacePorts]> = createModel(
  (ports: WorkspacePorts): WorkspaceStore => {
    const workspace = signal(emptyWorkspace());
    const now = signal(ports.now());
    const preferences = computed(() => preferencesOf(workspace.value));
    const cycle = computed(() => activeCycle(workspace.value));
    const whole = signal(false);
    const working = signal<Working | undefined>(undefined);
    const glanced = signal<Board>(emptyGlance.board);
    const board = computed(() =>
      whole.value && working.value
        ? working.value.boardOf(workspace.value, cycle.value, now.value)
        : glanced.value,
    );
    const reportsAtHand = signal<ReadonlySet<string>>(new Set());
    const cyclesAtHand = signal<ReadonlySet<string>>(new Set());

    const store = async (done: Act, picture?: Blob): Promise<Act | Problem> => {
      const saved = await ports.save(done.entry, done.captures, picture);
      if (isProblem(saved)) return saved;
      const before = preferences.value.cycle;
      const { withRecords } = await ports.acting();
      batch(() => {
        workspace.value = withRecords(workspace.value, saved);
        now.value = ports.now();
      });
      // Another cycle shows other objectives, which are not at hand yet.
      if (!ports.everything && preferences.value.cycle !== before) await reload();
      ports.announce(done.entry.subjects);
      return done;
    };
    // One after another: each action is worked out on what the one before it left, and nothing that was read before
    // an action is shown after it.
    let last: Promise<unknown> = Promise.resolve();
    const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
      const done = last.then(work);
      last = done.catch(() => undefined);
      return done;
    };
    const fetchWorking = async () => (working.value = working.peek() ?? (await ports.working()));
    /** Only in turn. */
    const reload = async (
      more: { readonly reports?: readonly string[]; readonly cycles?: readonly string[] } = {},
    ) => {
      const reports = new Set([...reportsAtHand.peek(), ...(more.reports ?? [])]);
      const cycles = new Set([...cyclesAtHand.peek(), ...(more.cycles ?? [])]);
      const [loaded, { boardInSteps }] = await Promise.all([
        ports.load([...reports], [...cycles]),
        fetchWorking(),
      ]);
      await boardInSteps(loaded.workspace, now.peek(), ports.pause);
      batch(() => {
        workspace.value = loaded.workspace;
        reportsAtHand.value = new Set([...reports, ...loaded.reports]);
        cyclesAtHand.value = cycles;
        whole.value = true;
      });
    };
    const acted = (work: (acting: Acting) => Promise<Act | Problem>): Promise<Act | Problem> =>
      inTurn(async () => {
        const here = await Promise.all([ports.acting(), fetchWorking()]).catch(() => undefined);
        if (!here) return problem({ kind: 'part-missing' });
        if (!whole.peek()) await reload();
        return work(here[0]);
      }).catch((error: unknown) => {
        const cause = error instanceof Error ? error.cause : undefined;
        return isProblem(cause) ? cause : problem({ kind: 'broken', detail: String(error) });
      });
    const newId = () => {
      const here = working.peek();
      if (!here) throw new Error('Records are made only once the whole workspace is at hand.');
      return here.newId();
    };
    const fetchWhole = () =>
      inTurn(async () => {
        if (!whole.peek()) await reload();
      });

    return {
      workspace,
      preferences,
      cycle,
      board,
      closed: computed(() => board.value.closed),
      reportsAtHand,
      cyclesAtHand,
      now,
      whole,
      async begin() {
        const glance = await ports.glance?.().catch(() => undefined);
        if (!glance || whole.peek()) return fetchWhole();
        batch(() => {
          workspace.value = workspaceOf(glance.entities);
          glanced.value = glance.board;
        });
      },
      fetchWhole,
      getReady: () =>
        ports.acting().then(
          () => undefined,
          () => undefined,
        ),
      open: (reports, otherCycles = []) =>
        inTurn(async () => {
          if (!ports.everything || !whole.peek() || reports.length + otherCycles.length === 0)
            return reload({ reports, cycles: otherCycles });
          batch(() => {
            reportsAtHand.value = new Set([...reportsAtHand.peek(), ...reports]);
            cyclesAtHand.value = new Set([...cyclesAtHand.peek(), ...otherCycles]);
          });
        }),
      perform: (name, intent, picture) =>
        acted(async ({ act }) => {
          const done = act(workspace.value, name, intent, { now: ports.now(), newId });
          return isProblem(done) ? done : store(done, picture);
        }),
      undo: (entry) => acted(({ undo }) => store(undo(workspace.value, entry, { now: ports.now(), newId }))),
      newId,
      refresh: (ids) =>
        inTurn(async () => {
          if (ids.length === 0) return;
          now.value = ports.now();
          if (!whole.peek()) return reload();
          if (!ports.everything && ids.some((id) => !isAtHand(workspace.value, id))) return reload();
          const before = preferences.value.cycle;
          const records = await ports.byId(ids);
          // A name that no record has says that more has changed than can be named.
          if (ports.everything && records.length < ids.length) return reload();
          const { withRecords } = await ports.acting();
          workspace.value = withRecords(workspace.value, records);
          // Another page opened another cycle, whose objectives are not at hand yet.
          if (!ports.everything && preferences.value.cycle !== before) await reload();
        }),
      tick() {
        now.value = ports.now();
      },
      logOf: ports.log,
      capturesOf: ports.captures,
    };
  },
);

function isAtHand(workspace: Workspace, id: string): boolean {
  return Object.values(workspace).some((map: ReadonlyMap<string, unknown>) => map.has(id));
}
