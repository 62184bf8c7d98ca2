import { act, undo, type Act } from '@/utils/actions/act';
import type { Intents, VerbName } from '@/utils/actions/verbs';
import { withRecords } from '@/utils/actions/with-records';
import { emptyWorkspace, type Workspace } from '@/utils/actions/workspace';
import type { Capture } from '@/utils/evidence/capture';
import { applyChange } from '@/utils/merge/apply';
import type { LogEntry } from '@/utils/merge/log-entry';
import type { StoredRecord } from '@/utils/merge/record';
import { isProblem, type Problem } from '@/utils/problem/problem';

/** A workspace in memory that takes actions as the database does. Its clock and ids are counters. */
export class World {
  workspace: Workspace = emptyWorkspace();
  readonly records = new Map<string, StoredRecord>();
  readonly captures = new Map<string, Capture[]>();
  now = Date.UTC(2026, 10, 24, 9);
  #ids = 0;

  readonly tools = () => ({ now: (this.now += 1_000), newId: () => `id${(this.#ids += 1)}` });

  try<N extends VerbName>(name: N, intent: Intents[N]): Act | Problem {
    const done = act(this.workspace, name, intent, this.tools());
    if (!isProblem(done)) this.keep(done);
    return done;
  }

  do<N extends VerbName>(name: N, intent: Intents[N]): Act {
    const done = this.try(name, intent);
    if (isProblem(done)) throw new Error(JSON.stringify(done));
    return done;
  }

  undo(entry: LogEntry): Act {
    const done = undo(this.workspace, entry, this.tools());
    this.keep(done);
    return done;
  }

  keep({ entry, captures }: Act): void {
    for (const change of entry.changes) {
      this.records.set(change.id, applyChange(this.records.get(change.id), change, 'me', entry.at, 'device'));
    }
    for (const capture of captures) {
      this.captures.set(capture.evidence, [...(this.captures.get(capture.evidence) ?? []), capture]);
    }
    this.workspace = withRecords(
      this.workspace,
      entry.subjects.map((id) => this.records.get(id)!),
    );
  }
}

export const quarter = {
  id: '2026Q4',
  title: 'Q4 2026',
  starts: '2026-10-01',
  ends: '2026-12-31',
  closedAt: null,
};

/** A started world: Lan, the fourth quarter, one objective with three key results. */
export function startedWorld(): { world: World; objective: string; keyResults: readonly string[] } {
  const world = new World();
  world.do('start', {
    name: 'Lan',
    language: 'vi',
    cycle: quarter,
    objectives: [
      {
        title: 'Tăng phạm vi truyền thông xã hội',
        keyResults: [
          { title: 'Lượt đọc blog', kind: 'metric', baseline: 1200, target: 1920, direction: 'increase' },
          {
            title: 'Người theo dõi fanpage',
            kind: 'metric',
            baseline: 10_000,
            target: 13_500,
            direction: 'increase',
          },
          { title: '5 bài mỗi tuần', kind: 'cadence', target: 5, period: 'week', unit: 'bài' },
        ],
      },
    ],
  });
  return {
    world,
    objective: [...world.workspace.objective.keys()][0]!,
    keyResults: [...world.workspace['key-result'].keys()],
  };
}
