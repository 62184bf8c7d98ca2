import { allRecords } from '@/utils/db/load';
import { mergeIntoStore } from '@/utils/db/mailbox-store';
import { openDatabase } from '@/utils/db/open';
import { evidenceId } from '@/utils/evidence/address';
import { applyChange } from '@/utils/merge/apply';
import type { Change, StoredRecord } from '@/utils/merge/record';
import type { Language } from '@/utils/okr/member';
import { preferencesId } from '@/utils/okr/no-preferences';
import { isProblem } from '@/utils/problem/problem';

const dayMs = 86_400_000;
/** As long as nobody should write, once without a place to break. */
const endless = {
  vi: {
    member: 'Công Tằng Tôn Nữ Thị Huyền Trân Nguyễn Hoàng Bảo Ngọc (phòng Truyền thông)',
    title:
      'Trở thành thương hiệu nước uống thể thao được người trẻ yêu thích và tự nguyện nhắc đến nhiều nhất trên mọi kênh truyền thông xã hội ở cả ba miền trong năm nay, không phụ thuộc vào khuyến mãi https://noibo.congty.example/chien-luoc/2026/quy-4/truyen-thong/muc-tieu-so-mot-cua-ca-cong-ty-va-moi-chi-nhanh.html',
    keyResult:
      'Đạt 1.234.567.890 lượt hiển thị quảng cáo trên tất cả các kênh trả phí và không trả phí, kể cả chuyển tiếp, Kếtquảthenchốtkhôngcómộtdấucáchnàođểxuốngdòngvàvẫnphảiđọcđượcởbềrộnghaitrămnămmươihaiđiểmảnh',
    unit: 'lượt hiển thị quảng cáo trả phí trên mọi kênh',
    note: 'Tuần này '.padEnd(900, 'chạy thêm ba nhóm quảng cáo, đổi ảnh, đổi lời, '),
    objective: (n: number) => `Nhiều người đọc biết đến thương hiệu hơn, phần ${n}`,
    metric: (n: number) => `Đạt ${n} lượt xem bài viết về giữ chân nhân sự`,
    views: 'lượt xem',
    page: (n: number) => `Bảy cách giữ chân nhân sự giỏi, phần ${n}`,
  },
  en: {
    member: 'Wilhelmina Featherstonehaugh-Cholmondeley von Hohenlohe-Langenburg (Brand)',
    title:
      'Become the sports drink that young people like best and mention of their own accord on every social channel in all three regions this year, without leaning on discounts https://intranet.company.example/strategy/2026/q4/communications/goal-number-one-of-the-whole-company-and-every-branch.html',
    keyResult:
      'Reach 1,234,567,890 ad impressions over all paid and unpaid channels, shares included, Akeyresultwithoutasinglespacetobreakatthatstillhastobereadableattwohundredandfiftytwopixelswide',
    unit: 'paid ad impressions on every channel',
    note: 'This week '.padEnd(900, 'three more ad groups, new pictures, new words, '),
    objective: (n: number) => `More readers know the brand, part ${n}`,
    metric: (n: number) => `Reach ${n} views of posts about keeping people`,
    views: 'views',
    page: (n: number) => `Seven ways to keep good people, part ${n}`,
  },
} as const;

/**
 * Puts a cycle of 100 key results with 200 pages into the database of the extension page that this runs in, by the
 * extension's own code, and opens it. What comes first in it has texts without end.
 */
export async function fillHundreds(language: Language): Promise<void> {
  const words = endless[language];
  const db = await openDatabase();
  if (isProblem(db)) throw new Error(db.kind);
  const now = Date.now();
  const records: StoredRecord[] = [];
  const before = new Map((await allRecords(db)).map((record) => [record.id, record]));
  const make = (kind: Change['kind'], id: string, set: NonNullable<Change['set']>) => {
    records.push(applyChange(before.get(id), { kind, id, set }, 'me', now, 'bench0'));
    return id;
  };
  const order = (n: number) => `a${n.toString(36).padStart(2, '0')}V`;
  const at = (days: number) => new Date(now + days * dayMs).toISOString().slice(0, 10);
  const owner = make('member', 'endless', { name: words.member });
  const cycle = make('cycle', 'hundreds', {
    title: `Q4 ${words.objective(1)}`,
    starts: at(-60),
    ends: at(30),
  });
  make('preferences', preferencesId, { cycle });

  for (let o = 0; o < 20; o += 1) {
    const objective = make('objective', `many-${o}`, {
      title: o === 0 ? words.title : words.objective(o),
      cycle,
      commitment: o % 3 ? 'committed' : 'aspirational',
      level: 'team',
      order: order(o),
    });
    for (let k = 0; k < 5; k += 1) {
      const isEndless = o === 0 && k === 0;
      const target = isEndless ? 1_234_567_890 : 1_000 * (k + 1);
      const keyResult = make('key-result', `many-${o}-${k}`, {
        title: isEndless ? words.keyResult : words.metric(target),
        kind: 'metric',
        baseline: 0,
        target,
        unit: isEndless ? words.unit : words.views,
        comparator: '>=',
        direction: 'increase',
        objective,
        owner: isEndless ? owner : null,
        order: order(k),
      });
      for (let i = 0; i < 6; i += 1)
        make('check-in', `${keyResult}-${i}`, {
          keyResult,
          at: now - (5 - i) * 7 * dayMs - dayMs,
          value: Math.round((target * (i + (o % 4))) / 12),
          confidence: 1 + ((i + o) % 10),
          note: isEndless && i > 3 ? words.note : '',
          author: isEndless ? owner : null,
          source: { by: 'person' },
        });
      for (let p = 0; p < 2; p += 1) {
        const address = `https://blog.example/${o}/${k}/${isEndless ? 'rat-dai-'.repeat(40) : 'bai'}-${p}.html`;
        const page = make('evidence', evidenceId(address), {
          address,
          rawAddress: address,
          title: isEndless ? words.title : words.page(o * 10 + k * 2 + p),
          site: 'blog.example',
          author: isEndless ? words.member : '',
          kind: 'post',
          kindReason: 'article',
          addedAt: now - p * dayMs,
          readAt: now,
        });
        make('attachment', `${keyResult}~${page}`, { keyResult, evidence: page, at: now });
      }
    }
  }
  await mergeIntoStore(db, records, now);
  db.close();
}
