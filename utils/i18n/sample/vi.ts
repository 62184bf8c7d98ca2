/** The words of the page to try OKRail on. */
export const vi = {
  notice:
    'Đây là trang mẫu của OKRail. Mở bảng bên, bấm “Gắn trang này” và chọn một KR: con số 1.560 sẽ thành tiến độ.',
  site: 'Blog mẫu',
  title: '7 cách mở bài khiến người đọc ở lại',
  author: 'Minh Châu',
  by: 'Bởi',
  published: '9 tháng 11, 2026',
  views: '1.560 lượt xem',
  comments: '24 bình luận',
  shares: '86 lượt chia sẻ',
  paragraphs: [
    'Người đọc quyết định ở lại trong vài giây đầu. Một câu mở bài tốt không cần hay, chỉ cần cho họ thấy bài này viết cho họ.',
    'Hãy bắt đầu bằng một con số, một câu hỏi mà họ đang tự hỏi, hoặc một việc vừa xảy ra sáng nay.',
    'Rồi đo: bao nhiêu người đọc tới cuối, bao nhiêu người bấm sang bài kế. Con số nào giúp KR của quý thì giữ, còn lại bỏ qua.',
  ] as readonly string[],
};

export type SampleWords = typeof vi;
