import type { News } from './news';

export const v0_1_0: News = {
  version: '0.1.0',
  vi: [
    'Bản đầu tiên: OKR trong bảng bên, gắn trang vào KR, số trên trang thành tiến độ.',
    'Báo cáo tuần PPP tự soạn từ những gì thật sự thay đổi, xuất ra Word, Excel, Markdown và nhiều dạng khác.',
    'Trang báo cáo để nhìn lại: các tuần, câu chuyện của từng KR, bản đồ liên kết, chốt chu kỳ.',
    'Mọi thứ nằm trên máy bạn, có bản sao hằng ngày, đồng bộ qua chính trình duyệt.',
  ],
  en: [
    'The first version: OKRs in the side panel, pages attached to KRs, numbers on pages that become progress.',
    'A weekly PPP report that drafts itself from what really moved, out to Word, Excel, Markdown and more.',
    'A report page to look back: weeks, the story of each KR, the map of what serves what, closing a cycle.',
    'Everything on your machine, with a copy a day, synced by the browser itself.',
  ],
};
