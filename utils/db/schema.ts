import type { DBSchema } from 'idb';
import type { LogEntry } from '@/utils/merge/log-entry';
import type { Capture } from '@/utils/evidence/capture';
import type { StoredRecord } from '@/utils/merge/record';

/** A record with what its indexes need beside it: whose child it is, and when it was made. */
export interface RecordRow extends StoredRecord {
  readonly parent: string;
  readonly at: number;
}

/** A small screenshot. It can show customers' data, so it never leaves this store by itself. */
export interface Picture {
  readonly evidence: string;
  readonly at: number;
  readonly image: Blob;
}

/** Text that lost to a newer one, kept so that it can be seen and restored. */
export interface ReplacedText {
  readonly id?: number;
  readonly record: string;
  readonly kind: string;
  readonly field: string;
  readonly value: unknown;
  readonly at: number;
}

export interface Schema extends DBSchema {
  records: {
    key: [space: string, id: string];
    value: RecordRow;
    indexes: { 'kind-parent': [kind: string, parent: string]; 'kind-at': [kind: string, at: number] };
  };
  captures: { key: string; value: Capture; indexes: { 'evidence-at': [evidence: string, at: number] } };
  pictures: { key: string; value: Picture };
  log: { key: string; value: LogEntry; indexes: { subjects: string } };
  replaced: { key: number; value: ReplacedText };
  /** Device id, what was last published, and the like. */
  meta: { key: string; value: unknown };
  /** What a person was typing when the panel closed. */
  typing: { key: string; value: unknown };
}
