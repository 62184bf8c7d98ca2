import { applyChange } from '@/utils/merge/apply';
import type { StoredRecord } from '@/utils/merge/record';
import { mergeIntoStore } from '@/utils/db/mailbox-store';
import { openDatabase } from '@/utils/db/open';
import { isProblem } from '@/utils/problem/problem';
import { evidenceId } from '@/utils/evidence/address';
import { quarter } from '../utils/mailbox/quarter';

/** Fills the database of the extension page that this runs in, by the extension's own code. Answers how many records. */
export async function fill(name: keyof typeof stores): Promise<number> {
  const db = await openDatabase();
  if (isProblem(db)) throw new Error(db.kind);
  const records = stores[name]();
  await mergeIntoStore(db, records, Date.now());
  db.close();
  return records.length;
}

const stores = {
  /** Somebody has begun, and written nothing yet. */
  empty: () => cycles({ cycles: 1, objectives: 0, keyResults: 0, checkIns: 0, pages: 0 }),
  small: () => cycles({ cycles: 1, objectives: 1, keyResults: 1, checkIns: 1, pages: 0 }),
  quarter: () => {
    const { work, pages } = quarter(7);
    return [...work, ...pages];
  },
  large: () => cycles({ cycles: 10, objectives: 20, keyResults: 5, checkIns: 20, pages: 10 }),
} as const;

/** How many of each there are in one of what holds it. */
interface Counts {
  readonly cycles: number;
  readonly objectives: number;
  readonly keyResults: number;
  readonly checkIns: number;
  readonly pages: number;
}

/** Several cycles, the open one last: this quarter. */
function cycles(counts: Counts): readonly StoredRecord[] {
  const now = Date.now();
  const records: StoredRecord[] = [];
  const make = (kind: string, id: string, set: Readonly<Record<string, unknown>>) => {
    records.push(applyChange(undefined, { kind, id, set }, 'me', now, 'bench0'));
    return id;
  };
  make('member', 'lan', { name: 'Nguyễn Thị Lan' });
  const { year, q } = { year: new Date().getFullYear(), q: Math.floor(new Date().getMonth() / 3) };
  for (let c = 0; c < counts.cycles; c += 1) {
    const back = counts.cycles - 1 - c;
    const first = new Date(Date.UTC(year, (q - back) * 3, 1));
    const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 3, 0));
    const day = (date: Date) => date.toISOString().slice(0, 10);
    const cycle = make('cycle', `cycle-${c}`, { title: `Quý ${c + 1}`, starts: day(first), ends: day(last) });
    if (back === 0) make('preferences', 'preferences', { me: 'lan', language: 'vi', cycle });
    for (let o = 0; o < counts.objectives; o += 1) {
      const objective = make('objective', `o-${c}-${o}`, {
        title: `Mục tiêu ${o + 1}: nhiều người đọc biết đến thương hiệu hơn`,
        cycle,
        commitment: 'committed',
        level: 'team',
        order: orderOf(o),
      });
      for (let k = 0; k < counts.keyResults; k += 1) {
        const keyResult = make('key-result', `kr-${c}-${o}-${k}`, {
          title: `Đạt ${1_000 * (k + 1)} lượt xem bài viết về giữ chân nhân sự`,
          kind: 'metric',
          baseline: 0,
          target: 1_000 * (k + 1),
          unit: 'lượt xem',
          comparator: '>=',
          objective,
          order: orderOf(k),
        });
        for (let i = 0; i < counts.checkIns; i += 1) {
          make('check-in', `${keyResult}-${i}`, {
            keyResult,
            at: Math.min(now, first.getTime() + i * 300_000_000),
            value: 30 * i,
            confidence: 1 + (i % 10),
            note: i % 3 ? '' : 'Bài tuần này được chia sẻ trong nhóm nghề.',
            author: 'lan',
            source: { by: 'person' },
          });
        }
        for (let p = 0; p < counts.pages; p += 1) {
          const address = `https://blog.example/${c}/${o}/${k}/bai-viet-${p}.html`;
          const page = make('evidence', evidenceId(address), {
            address,
            rawAddress: address,
            title: `Bảy cách giữ chân nhân sự giỏi, phần ${p + 1}`,
            site: 'blog.example',
            kind: 'post',
            kindReason: 'article',
            addedAt: first.getTime() + p,
            readAt: now,
          });
          make('attachment', `${keyResult}~${page}`, { keyResult, evidence: page, at: now });
        }
      }
    }
  }
  return records;
}

function orderOf(n: number): string {
  return `a${n.toString(36).padStart(2, '0')}V`;
}
