import type { StoredRecord } from './record';
import { timeIn } from './short-ids';

/**
 * What matters most travels first: 0 who, which cycle, the OKRs, this week's and last week's report; 1 older reports
 * and check-ins; 2 evidence. Within a tier the newest first. Every browser sorts the same records alike.
 */
export function byImportance(
  records: readonly StoredRecord[],
  weeks: readonly string[],
): readonly StoredRecord[] {
  const keyed = records.map((record) => ({ record, tier: tierOf(record, weeks), at: newest(record) }));
  keyed.sort((a, b) => a.tier - b.tier || b.at - a.at || (a.record.id < b.record.id ? -1 : 1));
  return keyed.map(({ record }) => record);
}

/** Records in the order that they were made in, whatever was edited since: a new one stands last. */
export function byAge(records: readonly StoredRecord[]): readonly StoredRecord[] {
  const keyed = records.map((record) => ({ record, at: timeIn(record.id) ?? oldest(record) }));
  keyed.sort((a, b) => a.at - b.at || (a.record.id < b.record.id ? -1 : 1));
  return keyed.map(({ record }) => record);
}

const tiers: Readonly<Record<string, 0 | 1 | 2>> = {
  preferences: 0,
  member: 0,
  cycle: 0,
  objective: 0,
  'key-result': 0,
  'check-in': 1,
  report: 1,
  item: 1,
  attachment: 2,
  evidence: 2,
};

export function tierOf(record: StoredRecord, weeks: readonly string[]): 0 | 1 | 2 {
  if (isHot(record, weeks)) return 0;
  return tiers[record.kind] ?? 2;
}

/** A report, or a line of one, that is still being written: these change with every edit. */
export function isHot({ kind, id, fields }: StoredRecord, weeks: readonly string[]): boolean {
  if (kind !== 'report' && kind !== 'item') return false;
  const report = kind === 'report' ? id : String(fields.report?.[0] ?? '');
  return weeks.some((week) => report.endsWith(`:${week}`));
}

function oldest({ fields, deleted }: StoredRecord): number {
  const stamps = Object.values(fields).map(([, stamp]) => stamp[0]);
  return stamps.length === 0 ? (deleted?.[0] ?? 0) : Math.min(...stamps);
}

function newest({ fields, deleted }: StoredRecord): number {
  return Math.max(deleted?.[0] ?? 0, ...Object.values(fields).map(([, stamp]) => stamp[0]));
}
