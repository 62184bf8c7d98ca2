/** Month names and what Vietnamese calls them; matched whole, any case unless said otherwise. */
export const monthNames: Readonly<Record<string, number>> = {
  january: 1, jan: 1, february: 2, feb: 2, march: 3, mar: 3, april: 4, apr: 4, may: 5, june: 6, jun: 6, july: 7, jul: 7,
  august: 8, aug: 8, september: 9, sept: 9, sep: 9, october: 10, oct: 10, november: 11, nov: 11, december: 12, dec: 12,
};
/** After "tháng". */
export const spokenMonths: Readonly<Record<string, number>> = {
  giêng: 1, hai: 2, ba: 3, tư: 4, năm: 5, sáu: 6, bảy: 7, tám: 8, chín: 9, mười: 10, 'mười một': 11, 'mười hai': 12, chạp: 12,
};
export const quarterNumbers: Readonly<Record<string, number>> = {
  '1': 1, '2': 2, '3': 3, '4': 4, i: 1, ii: 2, iii: 3, iv: 4, một: 1, hai: 2, ba: 3, bốn: 4, tư: 4,
};

/** Which part of a month, quarter or year is meant. */
export const edgeWords: Readonly<Record<'end' | 'middle' | 'start', readonly string[]>> = {
  end: ['cuối', 'hết', 'kết thúc', 'the end of', 'end of', 'end', 'late', 'eo'],
  middle: ['giữa', 'mid', 'mid-', 'the middle of', 'middle of'],
  start: ['đầu', 'early', 'the beginning of', 'beginning of', 'the start of', 'start of'],
};

/** What stands before a day and says what the day is for. */
export const startWords = [
  'từ', 'kể từ', 'bắt đầu từ', 'bắt đầu vào', 'bắt đầu', 'khởi động vào', 'khởi động từ', 'from', 'starting', 'starting from', 'starting on', 'starting in', 'beginning', 'since', 'as of', 'effective', 'after', 'sau',
] as const;
export const beforeWords = ['trước', 'before', 'prior to', 'ahead of', 'trước thời điểm', 'trước khi hết'] as const;
export const throughWords = [
  'đến hết', 'tới hết', 'đến', 'tới', 'hạn chót', 'hạn', 'hạn cuối', 'deadline', 'chậm nhất', 'chậm nhất là', 'muộn nhất', 'không muộn hơn', 'by', 'until', 'till', 'no later than', 'due', 'due by', 'through', 'xong', 'vào cuối',
] as const;
export const withinWords = ['trong', 'in', 'during', 'throughout', 'within', 'for', 'over', 'suốt'] as const;
export const onWords = ['vào', 'vào lúc', 'ngày', 'on', 'at', 'tại thời điểm', 'tính đến', 'của', 'of', 'trung bình', 'average', 'avg', 'cho', 'và', 'and', 'đợt'] as const;
