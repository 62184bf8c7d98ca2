/** Words that say a figure goes up. */
export const risingVerbs = [
  'tăng trưởng', 'gia tăng', 'tăng(?! cường| ca )', 'nâng cao', 'nâng(?! cấp)', 'đẩy mạnh', 'đẩy', 'mở rộng', 'bứt phá',
  'tối đa hóa', 'tối đa hoá',
  'increase', 'increases', 'increased', 'increasing', 'grow', 'grows', 'grew', 'grown', 'growing', 'raise', 'raises', 'raised',
  'boost', 'boosts', 'boosted', 'lift', 'lifts', 'lifted', 'expand', 'expands', 'expanded', 'maximize', 'maximise',
  'ramp up', 'scale', 'scale up', 'accelerate', 'drive up', 'uplift', 'up(?= \\d)', 'rise', 'rises', 'risen', 'multiply',
] as const;

/** Words that say a figure goes down. */
export const fallingVerbs = [
  'cắt giảm', 'giảm thiểu', 'giảm bớt', 'suy giảm', 'kéo giảm', 'giảm(?! giá)', 'hạ thấp', 'hạ(?! tầng| cánh| viện)', 'rút ngắn', 'thu hẹp', 'tiết kiệm',
  'hạn chế', 'tối thiểu hóa', 'tối thiểu hoá', 'cắt bớt',
  'reduce', 'reduces', 'reduced', 'reducing', 'decrease', 'decreases', 'decreased', 'decreasing', 'lower', 'lowers', 'lowered',
  'cut', 'cuts', 'cutting', 'shorten', 'shortened', 'minimize', 'minimise', 'drop', 'drops', 'dropped', 'shrink', 'decline',
  'bring down', 'slash', 'trim', 'save', 'down(?= \\d)', 'halve', 'halved',
] as const;

/** Words that say a figure gets better, whichever way that is. */
export const betteringVerbs = [
  'cải thiện', 'tối ưu hóa', 'tối ưu hoá', 'tối ưu',
  'improve', 'improves', 'improved', 'improving', 'optimize', 'optimise', 'optimized', 'enhance',
] as const;

/** Nouns of change that follow their number: "a 10% increase in leads". */
export const risingNouns = [
  'increase', 'increases', 'growth', 'lift', 'uplift', 'gain', 'rise', 'boost', 'improvement', 'more', 'higher', 'jump',
  'tăng trưởng', 'cao hơn', 'nhiều hơn', 'faster',
] as const;
export const fallingNouns = [
  'decrease', 'reduction', 'drop', 'decline', 'cut', 'fewer', 'less', 'lower', 'savings', 'thấp hơn', 'ít hơn',
] as const;

/** With one of these and no number at all, a sentence still names a direction: "Maximize ROI". */
export const directingVerbs = [
  'tăng trưởng', 'gia tăng', 'tăng(?! cường| ca )', 'nâng cao', 'tối đa hóa', 'tối đa hoá', 'cắt giảm', 'giảm thiểu', 'giảm(?! giá)', 'hạ thấp', 'rút ngắn', 'tối thiểu hóa', 'tối thiểu hoá', 'tiết kiệm',
  'increase', 'increased', 'grow', 'raise', 'boost', 'maximize', 'maximise', 'reduce', 'reduced', 'decrease', 'decreased', 'lower', 'minimize', 'minimise', 'cut', 'shorten',
] as const;

/** Words that say a level is held. */
export const keepingVerbs = [
  'duy trì', 'giữ vững', 'giữ', 'đảm bảo', 'bảo đảm', 'kiểm soát', 'không vượt quá', 'luôn',
  'maintain', 'maintains', 'maintained', 'keep', 'keeps', 'kept', 'hold', 'sustain', 'stay', 'stays', 'remain', 'remains', 'ensure',
] as const;

/** Verbs of work that is done again and again: with a period they make a cadence. */
export const repeatedVerbs = [
  'đăng tải', 'đăng', 'xuất bản', 'viết', 'cập nhật', 'tổ chức', 'gửi', 'sản xuất', 'quay', 'livestream', 'gọi',
  'họp', 'gặp', 'phỏng vấn', 'khảo sát', 'báo cáo', 'rà soát', 'kiểm tra', 'đào tạo', 'tham gia',
  'phát hành', 'review', 'thử nghiệm', 'đọc', 'tham dự', 'biên tập', 'lên bài', 'thăm',
  'publish', 'publishing', 'post', 'posting', 'write', 'update', 'host', 'run', 'hold', 'send', 'produce', 'record', 'ship', 'release',
  'conduct', 'call', 'meet', 'interview', 'survey', 'report', 'audit', 'review', 'organize', 'organise',
  'attend', 'share', 'upload', 'train', 'visit', 'pitch', 'read',
] as const;

/** Verbs that open a second piece of work after "and". */
export const workVerbs = [
  'ghi nhận', 'thu thập', 'triển khai', 'xây dựng', 'hoàn thành', 'hoàn thiện', 'tổ chức', 'phân tích', 'báo cáo', 'đánh giá', 'thiết lập',
  'lập', 'viết', 'tổng hợp', 'nghiên cứu', 'đào tạo', 'ra mắt', 'đề xuất', 'chuẩn hóa', 'chuẩn hoá', 'thiết kế', 'tạo',
  'launch', 'build', 'write', 'create', 'deliver', 'document', 'analyze', 'analyse', 'collect', 'publish', 'set up', 'report', 'define',
  'implement', 'establish', 'develop', 'prepare', 'design', 'present', 'summarize', 'summarise',
] as const;

/** Verbs of an event that somebody else dates: the day named is the event's, not the work's. */
export const eventVerbs = [
  'tổ chức', 'diễn ra', 'phát sóng', 'lên sóng', 'khai mạc', 'khai trương', 'bế mạc',
  'held', 'takes place', 'taking place', 'airs', 'aired', 'airing', 'broadcast', 'happening',
] as const;

/** Verbs of answering: "within 3 days" behind them is the figure itself. */
export const answeringVerbs = [
  'phản hồi', 'trả lời', 'xử lý', 'giải quyết', 'giao hàng', 'giao', 'hồi đáp', 'tiếp nhận', 'khắc phục', 'hoàn tiền',
  'respond', 'reply', 'answer', 'resolve', 'solve', 'fix', 'acknowledge', 'follow up', 'return', 'handle', 'process', 'close', 'ship',
] as const;
