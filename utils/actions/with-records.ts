import { entityOf } from '@/utils/merge/entity';
import { isKind } from '@/utils/merge/kinds';
import type { StoredRecord } from '@/utils/merge/record';
import type { Workspace } from './workspace';

/** The workspace with these records in place of what it had of them. Removed and unreadable ones leave it. */
export function withRecords(workspace: Workspace, records: readonly StoredRecord[]): Workspace {
  const next: Record<string, Map<string, unknown>> = {};
  for (const record of records) {
    if (!isKind(record.kind)) continue;
    const map = (next[record.kind] ??= new Map<string, unknown>(workspace[record.kind]));
    const entity = entityOf(record);
    if (entity) map.set(record.id, entity);
    else map.delete(record.id);
  }
  return { ...workspace, ...next } as Workspace;
}
