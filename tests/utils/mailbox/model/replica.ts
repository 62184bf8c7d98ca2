import { syncOnce } from '@/utils/mailbox/browser-sync';
import type { SyncState } from '@/utils/mailbox/sync-state';
import { applyChange } from '@/utils/merge/apply';
import { lostTexts, mergeRecords, type OwnNames } from '@/utils/merge/merge';
import type { Change, Stamp, StoredRecord } from '@/utils/merge/record';
import type { ModelArea } from './areas';

export const weeks = ['2026-W48', '2026-W47'];

/** One browser: its store, its clock, its side of the mailbox. */
export class Replica {
  records = new Map<string, StoredRecord>();
  meta = new Map<string, unknown>();
  givenUp: OwnNames = new Map();
  private writes = 0;
  readonly replaced: { readonly id: string; readonly field: string; readonly value: unknown }[] = [];
  now = 1_790_000_000_000;

  constructor(
    public device: string,
    readonly area: ModelArea,
    private readonly nameAfter: () => string,
  ) {}

  /** An acknowledged edit, with the stamp that it got. */
  change(change: Change): Stamp {
    this.now += 1;
    const record = applyChange(this.records.get(change.id), change, 'me', this.now, this.device);
    this.records.set(change.id, record);
    this.writes += 1;
    return change.remove ? record.deleted! : record.fields[Object.keys(change.set ?? {})[0]!]![1];
  }

  start(): void {
    this.change({ kind: 'member', id: 'lan', set: { name: 'Lan' } });
    this.change({ kind: 'preferences', id: 'preferences', set: { me: 'lan', cycle: '2026Q4' } });
  }

  sync(): Promise<SyncState> {
    this.now += 1;
    return syncOnce({
      area: this.area,
      store: {
        revision: async () => this.writes,
        records: async () => [...this.records.values()],
        putMerged: async (incoming) => this.takeIn(incoming),
        readMeta: async (key) => structuredClone(this.meta.get(key)),
        writeMeta: async (key, value) => void this.meta.set(key, structuredClone(value)),
      },
      now: this.now,
      weeks,
      device: this.device,
      deviceName: 'Chrome',
      renewDevice: async (until) => {
        this.givenUp = new Map([...this.givenUp, [this.device, until]]);
        return (this.device = this.nameAfter());
      },
    });
  }

  copyTo(other: Replica): void {
    other.records = new Map(this.records);
    other.meta = structuredClone(this.meta);
    other.givenUp = this.givenUp;
    other.now = this.now;
    other.writes = this.writes;
    this.area.copyTo(other.area);
  }

  private takeIn(incoming: readonly StoredRecord[]): boolean {
    const names = new Map([...this.givenUp, [this.device, Infinity]]);
    let isNews = false;
    for (const theirs of incoming) {
      const mine = this.records.get(theirs.id);
      const record = mine ? mergeRecords(mine, theirs) : theirs;
      if (record === mine) continue;
      isNews = true;
      this.writes += 1;
      this.records.set(theirs.id, record);
      for (const { field, value } of mine ? lostTexts(mine, theirs, names) : [])
        this.replaced.push({ id: theirs.id, field, value });
    }
    return isNews;
  }
}
