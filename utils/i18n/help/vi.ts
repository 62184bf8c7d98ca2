import { guide } from './guide-vi';
import { keys } from './keys-vi';
import { privacy } from './privacy-vi';

/** The words of the help page. They are kept apart so that opening the panel does not wait for them. */
export const vi = {
  title: 'Trợ giúp',
  parts: 'Các phần của trang trợ giúp',
  part: {
    guide: 'Cách làm',
    keys: 'Phím tắt',
    news: 'Có gì mới',
    problem: 'Báo lỗi',
    privacy: 'Quyền riêng tư',
  },
  otherLanguage: 'English',
  print: 'In hoặc lưu PDF',
  guide,
  keys,
  privacy,
  news: {
    title: 'Có gì mới',
    version: (version: string) => `Bản ${version}`,
    here: 'bản đang dùng',
  },
  problem: {
    title: 'Báo lỗi',
    lead: 'Khi có gì trục trặc, gửi kèm đoạn dưới đây cho người bảo trì. Trong đó chỉ có phiên bản, số lượng và loại lỗi: không có tên, tiêu đề, ghi chú, địa chỉ hay con số nào của bạn. Bạn đọc được hết trước khi gửi; OKRail không tự gửi gì.',
    what: 'Nên viết thêm: bạn làm gì, bạn chờ điều gì, và đã thấy gì.',
    diagnostics: 'Thông tin kỹ thuật',
    copy: 'Sao chép',
    copied: 'Đã sao chép.',
    notCopied: 'Trình duyệt không cho sao chép. Bạn bôi đen đoạn trên rồi sao chép nhé.',
  },
};

export type HelpWords = typeof vi;
