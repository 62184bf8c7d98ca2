import type { PopupWords } from './popup-vi';

/** Why a pace is what it is, with its numbers and days written out. */
export type PaceWords =
  | { readonly by: 'complete' }
  | { readonly by: 'missing'; readonly what: 'baseline' | 'target' }
  | { readonly by: 'line'; readonly expected: string; readonly now: string | null }
  | { readonly by: 'running'; readonly per: string; readonly now: string }
  | { readonly by: 'periods' | 'check-ins'; readonly share: string | null }
  | { readonly by: 'date'; readonly last: string; readonly daysLeft: number };

/** The words that the panel says before anything is asked of it, beside those of the popup. */
export const first = {
  places: 'Các phần của bảng',
  place: { okr: 'OKR', evidence: 'Bằng chứng', week: 'Tuần' },
  more: 'Tùy chọn',
  moreAbout: (what: string) => `Tùy chọn cho: ${what}`,
  edit: 'Sửa',
  archive: 'Lưu trữ',
  archived: (what: string) => `Đã lưu trữ “${what}”.`,
  openReport: 'Mở trang báo cáo',
  settings: 'Cài đặt',
  help: 'Cách làm và phím tắt',
  welcomeLead:
    'Gắn bài viết, quảng cáo hay fanpage vào kết quả then chốt. Số trên trang thành tiến độ, và thứ Sáu báo cáo tuần đã được soạn sẵn.',
  promises: [
    'Chỉ đọc trang khi bạn bấm.',
    'Dữ liệu nằm trên máy này, dùng được cả khi mất mạng, không cần tài khoản.',
    'OKR và báo cáo đồng bộ qua tài khoản trình duyệt của bạn; ảnh chụp màn hình thì không bao giờ.',
  ] as readonly string[],
  privacyPage: 'OKRail đọc gì, giữ gì, gửi gì',
  language: 'Ngôn ngữ',
  yourName: 'Tên bạn',
  cycle: 'Chu kỳ',
  beginWith: 'Bắt đầu với',
  beginWithHint: 'Chọn mẫu OKR marketing, hoặc để trống rồi tự viết. Sửa lại lúc nào cũng được.',
  beginByPaste: 'OKR sẵn có: dán văn bản hoặc nhập tệp',
  startEmpty: 'Bắt đầu trống',
  startByPaste: 'Bắt đầu và dán OKR',
  startWith: (count: number) => `Bắt đầu với ${count} mục tiêu`,
  weekOfCycle: (week: number, of: number) => `tuần ${week}/${of}`,
  cycleBegins: (day: string) => `bắt đầu ${day}`,
  cycleEnded: (day: string) => `đã kết thúc ${day}`,
  cycleScore: (score: string) => `Điểm của chu kỳ: ${score}`,
  objectiveScore: 'Điểm của mục tiêu, từ 0 đến 1',
  needsMeFirst: 'Cần chú ý trước',
  ownOrder: 'Theo thứ tự',
  noObjectives: 'Chưa có mục tiêu nào trong chu kỳ này',
  noObjectivesHint: 'Viết mục tiêu đầu tiên, hoặc lấy một mẫu rồi sửa.',
  addObjective: 'Thêm mục tiêu',
  fromTemplate: 'Lấy từ mẫu',
  commitment: { committed: 'cam kết', aspirational: 'mở rộng' },
  keyResultCount: (count: number) => `${count} KR`,
  unscored: (count: number) => `${count} KR chưa tính được điểm`,
  noKeyResults: 'Chưa có kết quả then chốt. Nên có 3–5.',
  hintCount: (count: number) => `${count} gợi ý`,
  pasteOkrs: 'Dán hoặc nhập OKR',
  fileKinds: 'CSV, Excel (.xlsx) hoặc JSON của OKRail.',
  addKeyResult: 'Thêm kết quả then chốt',
  noShare: 'chưa tính được phần trăm',
  railLabel: (share: string, expected: string | null) =>
    expected === null
      ? `Tiến độ: ${share}`
      : `Tiến độ: ${share}; đúng tiến độ thì hôm nay phải là ${expected}`,
  baselineMissing: (reference: string | null) => {
    if (reference === null) return 'Chưa có số gốc để so, nên chưa tính phần trăm.';
    const of =
      reference === 'prev-quarter' ? 'quý trước' : reference === 'prev-year' ? 'năm trước' : 'tháng trước';
    return `Chưa có mốc ${of}, nên chưa tính phần trăm.`;
  },
  per: { day: 'ngày', week: 'tuần', month: 'tháng', quarter: 'quý' },
  everyPeriod: (per: string) => `mỗi ${per}`,
  thisPeriod: (per: string) => `trong ${per}`,
  cadenceLine: (target: string, unit: string, every: string) => `${target} ${unit || 'lần'} ${every}`,
  done: 'Đã xong',
  notDone: 'Chưa xong',
  stepsDone: (done: number, of: number) => `${done}/${of} bước`,
  dueBy: (day: string, exclusive: boolean) => (exclusive ? `trước ${day}` : `hạn ${day}`),
  confidenceShort: (value: number) => `tự tin ${value}`,
  paceWhy: (why: PaceWords): string => {
    switch (why.by) {
      case 'complete':
        return 'Đã đến đích.';
      case 'missing':
        return why.what === 'target'
          ? 'Chưa có đích, nên chưa tính được tiến độ.'
          : 'Chưa có số gốc để so, nên chưa tính được tiến độ.';
      case 'line':
        return why.now === null
          ? `Đúng tiến độ thì hôm nay phải ở ${why.expected}; chưa có số nào.`
          : `Đúng tiến độ thì hôm nay phải ở ${why.expected}; hiện ở ${why.now}.`;
      case 'running':
        return `Trong ${why.per} đã có ${why.now}; hết ${why.per} mới tính vào KR.`;
      case 'periods':
        return why.share === null
          ? 'Chưa kỳ nào đến hạn.'
          : `Các kỳ đã đến hạn mới đạt ${why.share} số cần có.`;
      case 'check-ins':
        return why.share === null
          ? 'Chưa có số nào.'
          : `${why.share} số lần check-in giữ được mức; lần nào cũng cần giữ.`;
      case 'date':
        return why.daysLeft < 0
          ? `Hạn ${why.last}, đã qua ${-why.daysLeft} ngày.`
          : `Hạn ${why.last}, còn ${why.daysLeft} ngày.`;
    }
  },
  lastHeard: (ago: string) => `Check-in gần nhất: ${ago}.`,
  needs: (count: number) => `Check-in lần lượt (${count})`,
  move: 'Kéo để đổi chỗ',
  moved: (what: string) => `Đã chuyển “${what}”.`,
  duplicate: 'Nhân bản',
  duplicated: (what: string) => `Đã nhân bản “${what}”.`,
  copyOf: (what: string) => `${what} (bản sao)`,
  archivedList: (count: number) => `Đã lưu trữ (${count})`,
  attachThisPage: 'Gắn trang này',
  attachElsewhere: 'Gắn vào KR khác',
  attachTo: (label: string) => `Gắn vào KR ${label}`,
  attachToShort: 'Gắn vào',
  attached: (label: string) => `Đã gắn vào KR ${label}.`,
  attachedTo: (labels: string) => `đã gắn KR ${labels}`,
  chooseAnother: 'KR khác…',
  readAgain: 'Đọc lại số liệu',
  pressToolbar: 'Bấm nút OKRail trên thanh công cụ để cho phép đọc trang này.',
  pageKind: {
    post: 'Bài viết',
    video: 'Video',
    'social-post': 'Bài đăng',
    profile: 'Fanpage',
    group: 'Nhóm',
    campaign: 'Chiến dịch',
    analytics: 'Phân tích',
    'email-report': 'Báo cáo email',
    product: 'Sản phẩm',
    form: 'Biểu mẫu',
    thread: 'Chủ đề thảo luận',
    listing: 'Danh sách',
    other: 'Trang',
  },
  pageCount: (count: number) => `${count} trang`,
  moveUp: 'Lên trên',
  moveDown: 'Xuống dưới',
  freshLines: (count: number) => `${count} dòng mới so với bản nháp.`,
};

export type FirstWords = PopupWords & typeof first;
