import { figureNames } from './figures-vi';
import { figuresIn } from './kind-reason';

/** What is said of pages, their figures and what they move. */
export const pages = {
  evidence: 'Bằng chứng',
  attach: 'Gắn',
  attachTitle: 'Gắn vào kết quả then chốt',
  detach: (what: string) => `Gỡ “${what}” khỏi KR này`,
  detached: 'Đã gỡ trang khỏi KR.',
  readAgainDone: 'Đã đọc lại trang.',
  readAgainMoved: (values: string) => `Đã đọc lại trang. ${values}.`,
  readAgainWaits: (count: number) => `Đã đọc lại trang. ${count} KR chờ bạn xem.`,
  waitsForYou: 'Chờ bạn xem',
  attachedNotMoved: (label: string) => `Đã gắn vào KR ${label}; giá trị chưa đổi, lý do ở phần “Trang này”.`,
  figureGone: (figure: string, label: string) =>
    `Lần này trang không còn hiện “${figure}”, nên KR ${label} giữ nguyên.`,
  notRolledUp: {
    'windows-overlap': (label: string) =>
      `KR ${label} giữ nguyên: các trang của cùng một bảng số liệu có khoảng ngày trùng nhau, cộng lại sẽ tính hai lần.`,
    'windows-differ': (label: string) =>
      `KR ${label} giữ nguyên: các số đo trên những khoảng thời gian khác loại nên không so được với nhau.`,
    'units-differ': (label: string) => `KR ${label} giữ nguyên: các số khác đơn vị nên không gộp được.`,
  },
  proposed: {
    'new-label': (label: string) =>
      `Tên số liệu trên trang đã khác lần bạn chọn cho KR ${label}. Vẫn là số này?`,
    doubtful: (label: string) => `Chưa chắc đây là số của KR ${label}. Dùng số này?`,
    conflict: (label: string) => `Trang ghi hai số khác nhau cho KR ${label}. Số nào đúng?`,
    corrected: (label: string) => `Lần trước bạn đã sửa số đọc được cho KR ${label}. Lần này trang ghi:`,
  },
  take: (value: string, raw: string) => `Lấy ${value} (“${raw}”)`,
  accepted: (label: string) => `Đã cập nhật KR ${label} theo trang.`,
  typedOver: (figure: string) => `Gõ số khác cho ${figure}`,
  typedOverShort: 'Số khác, nếu đọc sai',
  pointAtFigure: 'Chỉ vào con số trên trang',
  pointAgain: 'Chỉ lại',
  figureMoved: (figure: string) => `“${figure}” đã đổi chỗ trên trang, nhờ bạn chỉ lại.`,
  picking: 'Bấm vào con số trên trang. Dùng phím: mũi tên để chuyển, Enter để chọn, Esc để thôi.',
  previousNumber: 'Số trước',
  nextNumber: 'Số sau',
  takeNumber: 'Chọn số này',
  leave: 'Thôi',
  pickerWords: {
    hint: 'Bấm vào con số cần lấy · Tab hoặc mũi tên để chuyển · Enter để chọn · Esc để thôi',
    unnamed: 'cạnh số này không có chữ nào riêng cho nó, hãy chọn số khác',
  },
  nameFigure: 'Đặt tên cho con số',
  figureKind: 'Đây là',
  otherFigure: 'Số khác, tự đặt tên',
  ownName: 'Tên con số',
  figureKinds: Object.entries(figureNames) as readonly (readonly [string, string])[],
  taughtName: (key: string, name: string): string => (key === 'other' ? name : (figureNames[key] ?? name)),
  keepFigure: 'Nhớ số này',
  taught: (figure: string) => `Đã nhớ “${figure}”. Từ nay OKRail tự đọc số này trên trang cùng loại.`,
  taughtFigures: 'Số bạn đã chỉ',
  noTaught: 'Chưa có. Trong bảng bên, chọn “Chỉ vào con số trên trang”.',
  forget: (figure: string) => `Quên “${figure}”`,
  forgotten: (figure: string) => `Đã quên “${figure}”.`,
  rename: (figure: string) => `Đổi tên “${figure}”`,
  saveToFile: 'Lưu ra tệp',
  takeFromFile: 'Lấy từ tệp',
  takenIn: (count: number) => `Đã thêm ${count} số.`,
  badRecipes: {
    'not-json': 'Tệp này không phải tệp số đã chỉ của OKRail (không đọc được JSON). Chưa thêm gì.',
    'not-ours': 'Tệp này không phải tệp số đã chỉ của OKRail. Chưa thêm gì.',
    'too-large': 'Tệp quá lớn (tối đa 1 MB). Chưa thêm gì.',
  },
  badRecipe: (at: number) => `Mục thứ ${at} trong tệp bị hỏng. Chưa thêm gì.`,
  kindOfPage: 'Loại trang',
  changeKind: 'Đổi loại trang',
  kindKept: (kind: string) => `Đã nhớ: trang như thế này là “${kind}”.`,
  kindReason: (reason: string): string => {
    if (reason === 'kept') return 'Theo lựa chọn của bạn.';
    if (reason === '') return 'Trang không nói rõ; bạn chọn giúp.';
    const [what = '', ...rest] = reason.split(' ');
    const detail = rest.join(' ');
    if (what === 'address') return `Nhận ra từ địa chỉ ${detail}.`;
    if (what === 'data') return `Trang tự ghi mình là ${detail}.`;
    if (what === 'og:type') return `Trang tự ghi mình là ${detail}.`;
    if (what === 'figures') return `Nhận ra từ số liệu trên trang${figuresIn(reason, figureNames)}.`;
    return `Nhận ra từ nội dung trang (${shapes[reason] ?? reason}).`;
  },
  toWhichKeyResult: 'Cho kết quả then chốt nào?',
  offered: { likely: 'Có vẻ hợp với trang này', recent: 'Gắn gần đây', others: 'Các KR khác' },
  searchKeyResults: 'Tìm KR',
  noKeyResultsYet: 'Chưa có kết quả then chốt nào để gắn. Thêm một KR trước đã.',
  whichFigure: 'Số nào tính cho KR này?',
  moreNumbers: (count: number) => `Thêm ${count} số khác trên trang`,
  noneCounts: 'Chưa chọn số nào: trang được gắn làm bằng chứng, giá trị KR giữ nguyên.',
  noFigures: 'Chưa đọc được số liệu nào chắc chắn trên trang này. Vẫn gắn được; số thì bạn tự nhập.',
  blind: (kind: string, host: string) =>
    kind === 'frame'
      ? `Một phần trang nằm trong khung của ${host}, OKRail không đọc được. Mở khung đó ở thẻ riêng.`
      : kind === 'canvas'
        ? 'Biểu đồ dạng ảnh thì không đọc được số.'
        : 'Trang quá dài nên mới đọc được một phần.',
  asOnPage: 'Nguyên văn trên trang',
  conflict: (others: string) => `Trang cũng ghi: ${others}`,
  rollUpLabel: 'Cách tính',
  rollUp: {
    latest: 'giá trị mới nhất',
    sum: 'cộng các trang',
    largest: 'số lớn nhất trong các trang',
    average: 'trung bình các trang',
    count: 'đếm số trang',
    change: 'thay đổi từ lần đọc đầu',
  },
  countsAsOne: (unit: string) => `Tính trang này là 1 ${unit || 'lần'}`,
  figureName: (key: string, label: string): string => figureNames[key] ?? (label || key),
  unread: 'chưa đọc',
  unreadUntilOpened: 'chưa đọc cho đến khi bạn mở',
  notTied: 'chưa gắn KR',
  noEvidence: 'Chưa gắn trang nào',
  noEvidenceHint: 'Mở một bài viết, quảng cáo hay fanpage rồi bấm “Gắn trang này”.',
  showMore: (count: number) => `Xem thêm ${count}`,
  readOn: 'Đọc tiếp',
  showLess: 'Thu gọn',
  searchEvidence: 'Tìm trong bằng chứng',
};

/** What the reader says of a page's shape. */
const shapes: Readonly<Record<string, string>> = {
  'front page': 'trang chủ',
  'one article': 'một bài viết',
  'many articles': 'nhiều bài viết',
  'report in the title': 'tiêu đề cho biết đây là báo cáo',
  'profile in the title': 'tiêu đề cho biết đây là trang cá nhân',
  forum: 'diễn đàn',
  'blog post': 'bài blog',
};
