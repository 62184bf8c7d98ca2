import { evidenceId } from '@/utils/evidence/address';
import { applyChange } from '@/utils/merge/apply';
import type { Change, StoredRecord } from '@/utils/merge/record';
import { reportId } from '@/utils/week/report-id';

/** Words that a marketing team's lines are made of; drawn at random, they deflate worse than real sentences do. */
const words =
  `nhóm nội dung phòng tiếp thị chị Hạnh đội bán hàng khách mới anh Quân cộng tác viên ban biên tập đối truyền thông
  bộ phận thiết kế người đọc cũ nhà cung cấp đã hoàn thành đang chuẩn bị cần duyệt lại vừa đăng gửi trả đề xuất phỏng
  vấn tối ưu khảo sát trì hoãn thử nghiệm bàn giao bài viết hướng dẫn chiến dịch quảng cáo bảng giá mùa thu giới thiệu
  buổi hội thảo trang đích bản tin tuần kịch tư ảnh sản phẩm mẫu từ khóa dài thư cảm ơn trước kỳ nghỉ lễ cho khu vực
  miền Trung vì thiếu ngân sách với tỷ lệ mở cao hơn sau khi sửa lỗi trong tới để giữ chân dùng theo góp ý của sếp trên
  điện thoại cùng mà chưa đạt vọng qua mạng xã lượt xem tăng giảm gấp đôi so tháng rồi quý này năm ngoái thêm một hai
  ba bốn mươi trăm nghìn triệu phần đầu cuối giữa nửa đăng ký mua thanh toán giỏ đơn vận chuyển kho hoàn tiền chăm sóc
  đánh sao bình luận chia sẻ theo dõi kênh nhạc hình quay dựng phim lồng tiếng phụ chạy thật nhanh chậm rõ ràng kỹ
  đúng hạn muộn sớm tốt kém đẹp xấu gọn lớn nhỏ chính thức tạm nháp lưu xóa đổi tên chọn lọc gom gộp tách rút kết luận`.split(
    /\s+/,
  );
const sites = ['blog.hoasen.vn', 'vnexpress.net', 'www.facebook.com', 'www.youtube.com', 'cafebiz.vn'];
const weekMs = 604_800_000;

export interface Quarter {
  /** Who, which cycle, 5 objectives × 5 key results, 13 weeks of check-ins and reports of 12 lines. */
  readonly work: readonly StoredRecord[];
  /** 200 pages, and an attachment of each. */
  readonly pages: readonly StoredRecord[];
}

/** A quarter of a marketing team with the fields that the actions write; the same for the same seed. */
export function quarter(seed: number): Quarter {
  let state = seed;
  const below = (n: number) => (state = (state * 48_271) % 2_147_483_647) % n;
  const pick = <T>(all: readonly T[]) => all[below(all.length)]!;
  const sentence = (count = 9 + below(10)) =>
    Array.from({ length: count }, () => (below(14) ? pick(words) : String(below(2_000)))).join(' ');
  const hex = (length: number) => Array.from({ length }, () => below(16).toString(16)).join('');
  let now = 1_790_000_000_000;
  const newId = () => {
    const time = (now - below(3)).toString(16).padStart(12, '0');
    return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(3)}-a${hex(3)}-${hex(12)}`;
  };
  let device = 'k3vn2q';
  const make = (change: Omit<Change, 'id'>, id = newId()) =>
    applyChange(undefined, { ...change, id }, 'me', now, device);
  const later = (ms: number) => {
    now += below(ms) + 1;
    device = below(4) ? 'k3vn2q' : 'p7wz4d';
  };

  const member = make({ kind: 'member', set: { name: 'Nguyễn Thị Lan' } });
  const me = member.id;
  const work: StoredRecord[] = [
    member,
    make({ kind: 'preferences', set: { me, language: 'vi', cycle: '2026Q4' } }, 'preferences'),
    make({ kind: 'cycle', set: { title: 'Quý 4 2026', starts: '2026-10-01', ends: '2026-12-31' } }, '2026Q4'),
  ];
  const keyResults: string[] = [];
  for (let o = 0; o < 5; o += 1) {
    later(9_000_000);
    const objective = make({
      kind: 'objective',
      set: { title: sentence(), commitment: 'committed', level: 'team', cycle: '2026Q4', order: `a${o}` },
    });
    work.push(objective);
    for (let k = 0; k < 5; k += 1) {
      const set = {
        title: sentence(),
        kind: 'metric',
        baseline: below(90),
        target: below(9_000),
        unit: pick(['lượt xem', 'đơn', 'người theo dõi', '%']),
        comparator: '>=',
        dueOn: '2026-12-31',
        objective: objective.id,
        order: `a${k}`,
      };
      const keyResult = make({ kind: 'key-result', set });
      work.push(keyResult);
      keyResults.push(keyResult.id);
    }
  }

  const pages: StoredRecord[] = [];
  for (let week = 40; week < 53; week += 1) {
    const starts = now;
    const addressed: string[] = [];
    for (let p = 0; p < 16 && pages.length < 400; p += 1) {
      later(18_000_000);
      const title = sentence();
      const address = `https://${pick(sites)}/${slugOf(title)}-${below(900_000)}.html`;
      const id = evidenceId(address);
      addressed.push(id);
      const set = {
        address,
        rawAddress: below(3) ? address : `${address}?utm_source=zalo&utm_campaign=${below(90)}`,
        addedAt: now,
        author: sentence(3),
        published: `2026-11-${10 + below(20)}`,
        kind: 'post',
        kindReason: 'article',
        readAt: now,
        latestCapture: newId(),
        title,
        site: pick(sites),
      };
      const keyResult = pick(keyResults);
      const figure = below(2) ? { key: 'views', label: 'Lượt xem' } : null;
      pages.push(
        make({ kind: 'evidence', set }, id),
        make(
          { kind: 'attachment', set: { keyResult, evidence: id, at: now, quote: '', figure } },
          `${keyResult}~${id}`,
        ),
      );
    }
    for (const keyResult of keyResults) {
      later(900_000);
      const note = below(2) ? sentence() : '';
      const evidence = note === '' && below(2) ? pick(addressed) : undefined;
      const source = evidence
        ? {
            by: 'page',
            evidence,
            capture: newId(),
            figure: 'views',
            raw: `${below(90)},${below(9)}K lượt xem`,
          }
        : { by: 'person' };
      const set = {
        keyResult,
        at: now,
        value: below(9_000),
        confidence: below(10) + 1,
        note,
        problem: '',
        author: me,
        source,
        replaces: null,
      };
      work.push(make({ kind: 'check-in', set }));
    }
    later(9_000_000);
    const name = `2026-W${week}`;
    const report = reportId(me, name);
    work.push(
      make({ kind: 'report', set: { member: me, week: name, language: 'vi', draftedAt: now } }, report),
    );
    for (let line = 0; line < 12; line += 1) {
      const section = ['progress', 'plan', 'problem'][line % 3]!;
      const keyResult = pick(keyResults);
      const order = `a${Math.floor(line / 3)}`;
      const text = sentence();
      if (line % 2) {
        later(900_000);
        const set = { report, section, text, keyResult, order, key: null, touched: true };
        work.push(make({ kind: 'item', set }));
        continue;
      }
      const key = `${section}:${keyResult}`;
      const evidence = below(2) ? [pick(addressed)] : [];
      const set = { report, section, text, keyResult, evidence, order, key };
      work.push(make({ kind: 'item', set }, `${report}#${key}~${line}`));
    }
    now = starts + weekMs;
  }
  return { work, pages };
}

function slugOf(title: string): string {
  const plain = title
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('đ', 'd');
  return plain.toLowerCase().split(' ').slice(0, 10).join('-');
}
