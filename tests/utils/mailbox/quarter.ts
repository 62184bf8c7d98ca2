import { applyChange } from '@/utils/merge/apply';
import type { Change, StoredRecord } from '@/utils/merge/record';

const who =
  'nhóm nội dung|phòng tiếp thị|chị Hạnh|đội bán hàng|khách hàng mới|anh Quân|cộng tác viên|ban biên tập|đối tác truyền thông|bộ phận thiết kế|người đọc cũ|nhà cung cấp'.split(
    '|',
  );
const does =
  'đã hoàn thành|đang chuẩn bị|cần duyệt lại|vừa đăng|gửi trả|đề xuất|phỏng vấn|tối ưu|khảo sát|trì hoãn|thử nghiệm|bàn giao'.split(
    '|',
  );
const what =
  'bài viết hướng dẫn|chiến dịch quảng cáo|bảng giá mùa thu|video giới thiệu|buổi hội thảo|trang đích|bản tin tuần|kịch bản tư vấn|bộ ảnh sản phẩm|mẫu khảo sát|từ khóa dài|thư cảm ơn'.split(
    '|',
  );
const how =
  'trước kỳ nghỉ lễ|cho khu vực miền Trung|vì thiếu ngân sách|với tỷ lệ mở cao hơn|sau khi sửa lỗi|trong tuần tới|để giữ chân người dùng|theo góp ý của sếp|trên điện thoại|cùng đối tác|mà chưa đạt kỳ vọng|qua mạng xã hội'.split(
    '|',
  );

/** A quarter of a marketing team, the same for the same seed: what was written in it, apart from its pages, and its pages. */
export function quarter(seed: number): {
  readonly work: readonly StoredRecord[];
  readonly pages: readonly StoredRecord[];
} {
  let state = seed;
  const below = (n: number) => (state = (state * 48_271) % 2_147_483_647) % n;
  const pick = (words: readonly string[]) => words[below(words.length)]!;
  const sentence = () => `${pick(who)} ${pick(does)} ${below(90) + 2} ${pick(what)} ${pick(how)}`;
  const hex = (length: number) => Array.from({ length }, () => below(16).toString(16)).join('');
  let now = 1_790_000_000_000;
  const id = () =>
    `${now
      .toString(16)
      .padStart(12, '0')
      .replace(/^(.{8})/, '$1-')}-7${hex(3)}-a${hex(3)}-${hex(12)}`;
  const make = (change: Omit<Change, 'id'>, given?: string): StoredRecord => {
    now += below(90_000) + 1;
    return applyChange(
      undefined,
      { ...change, id: given ?? id() },
      'me',
      now,
      below(4) ? 'k3vn2q' : 'p7wz4d',
    );
  };

  const work: StoredRecord[] = [];
  const keyResults: string[] = [];
  for (let o = 0; o < 5; o += 1) {
    const objective = make({
      kind: 'objective',
      set: { cycle: '2026Q4', title: sentence(), order: `a${o}` },
    });
    work.push(objective);
    for (let k = 0; k < 5; k += 1) {
      const set = {
        objective: objective.id,
        title: sentence(),
        kind: 'metric',
        baseline: below(90),
        target: below(9_000),
      };
      const keyResult = make({
        kind: 'key-result',
        set: { ...set, unit: 'lượt', comparator: '>=', order: `a${k}` },
      });
      work.push(keyResult);
      keyResults.push(keyResult.id);
    }
  }
  for (let week = 40; week < 53; week += 1) {
    for (const keyResult of keyResults) {
      const note = below(2) ? { note: sentence() } : {};
      const set = {
        keyResult,
        at: now,
        value: below(9_000),
        confidence: below(10) + 1,
        author: 'lan',
        ...note,
      };
      work.push(make({ kind: 'check-in', set }));
    }
    const report = make(
      { kind: 'report', set: { member: 'lan', week: `2026-W${week}`, draftedAt: now } },
      `ppp:lan:2026-W${week}`,
    );
    work.push(report);
    for (let line = 0; line < 12; line += 1) {
      const section = ['progress', 'plan', 'problem'][line % 3];
      const set = {
        report: report.id,
        section,
        text: sentence(),
        keyResult: pick(keyResults),
        order: `a${line}`,
      };
      work.push(make({ kind: 'item', set }));
    }
  }
  const pages = Array.from({ length: 200 }, () => {
    const address = `https://${pick(['blog.hoasen.vn', 'vnexpress.net', 'www.facebook.com'])}/${hex(10)}`;
    const set = {
      address,
      title: sentence(),
      site: 'Hoa Sen',
      author: pick(who),
      published: '2026-11-02',
      kind: 'post',
      addedAt: now,
    };
    return make({ kind: 'evidence', set });
  });
  return { work, pages };
}
