import { costOf, pack } from '@/utils/merge/pack';
import { rowOfRecord, type Row } from '@/utils/merge/rows';
import type { StoredRecord } from '@/utils/merge/record';
import { itemBytes } from './quota';

export interface PackedItem {
  readonly value: string;
  readonly records: readonly StoredRecord[];
}

/** JSON that deflates into one item as a rule; what does not is halved. */
const rawBytesAtFirst = 14_000;

/**
 * Packs records into items that each fit the browser's limit, in the given order. A record too large for an item of
 * its own is left out; the caller counts it as not published.
 */
export async function packItems(
  records: readonly StoredRecord[],
  keyLength: number,
): Promise<readonly PackedItem[]> {
  const items: PackedItem[] = [];
  for (const chunk of chunks(records)) items.push(...(await packChunk(chunk, keyLength)));
  return items;
}

interface Sized {
  readonly record: StoredRecord;
  readonly row: Row;
  readonly bytes: number;
}

function chunks(records: readonly StoredRecord[]): readonly (readonly Sized[])[] {
  const all: Sized[][] = [];
  let bytes = Infinity;
  for (const record of records) {
    const row = rowOfRecord(record);
    const sized = { record, row, bytes: costOf('', row) };
    bytes += sized.bytes;
    if (bytes > rawBytesAtFirst) {
      all.push([]);
      bytes = sized.bytes;
    }
    all.at(-1)?.push(sized);
  }
  return all;
}

async function packChunk(chunk: readonly Sized[], keyLength: number): Promise<readonly PackedItem[]> {
  const value = await pack(chunk.map(({ row }) => row));
  if (keyLength + costOf('', value) <= itemBytes)
    return [{ value, records: chunk.map(({ record }) => record) }];
  if (chunk.length === 1) return [];
  const half = Math.ceil(chunk.length / 2);
  return [
    ...(await packChunk(chunk.slice(0, half), keyLength)),
    ...(await packChunk(chunk.slice(half), keyLength)),
  ];
}
