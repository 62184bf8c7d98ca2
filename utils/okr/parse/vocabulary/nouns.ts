/** Measures that are themselves a share: "to 35 %" is a level for them, "by 5 %" may mean points. */
export const shareNouns = [
  'tỷ lệ', 'tỉ lệ', 'tỷ trọng', 'tỉ trọng', 'thị phần', 'tỷ suất', 'tỉ suất', 'hiệu suất', 'công suất', 'độ phủ', 'độ chính xác', 'mức độ', 'độ hài lòng',
  'sự hài lòng', 'hài lòng', 'biên lợi nhuận', 'mức hài lòng', 'phần trăm', 'độ nhận biết', 'độ nhận diện', 'tần suất', 'tiến độ',
  'oee', 'ctr', 'cvr', 'cr', 'csat', 'sla', 'ltr', 'roi', 'sov', 'dau/mau', 'open rate', 'click rate',
  'rate', 'rates', 'ratio', 'ratios', 'share', 'share of voice', 'margin', 'margins', 'retention', 'churn', 'conversion', 'conversions rate',
  'satisfaction', 'accuracy', 'uptime', 'adoption', 'utilization', 'utilisation', 'occupancy', 'percentage', 'coverage',
  'availability', 'completion', 'compliance', 'activation', 'attendance', 'bounce',
] as const;

/** Measures that get better by going down. */
export const burdenNouns = [
  'chi phí', 'cpl', 'cpc', 'cpa', 'cac', 'cpm', 'cpi', 'cpv', 'cost', 'costs', 'cost per \\p{L}+', 'churn', 'bounce rate', 'tỷ lệ thoát', 'tỉ lệ thoát',
  'tỷ lệ rời bỏ', 'tỉ lệ rời bỏ', 'rời bỏ', 'nghỉ việc', 'tỷ lệ hủy', 'tỷ lệ huỷ', 'hủy đơn', 'huỷ đơn', 'hoàn hàng', 'khiếu nại', 'phàn nàn', 'lỗi', 'sự cố', 'tồn kho', 'nợ xấu',
  'thời gian phản hồi', 'thời gian xử lý', 'thời gian chờ', 'thời gian tải', 'thời gian triển khai', 'thời gian giao hàng', 'thời gian trung bình',
  'response time', 'load time', 'loading time', 'resolution time', 'lead time', 'cycle time', 'wait time', 'time to \\p{L}+', 'complaints', 'complaint',
  'errors', 'error rate', 'defects', 'defect rate', 'bugs', 'incidents', 'turnover', 'attrition', 'downtime', 'unsubscribe rate', 'unsubscribes', 'expenses', 'backlog', 'latency',
] as const;

/** Things a team makes again and again: with a period they are a cadence, whatever the verb. */
export const madeNouns = [
  'bài', 'bài viết', 'bài đăng', 'video', 'videos', 'clip', 'clips', 'ảnh', 'buổi', 'cuộc họp', 'cuộc gọi', 'sự kiện', 'bản tin', 'email', 'emails', 'chiến dịch', 'livestream', 'livestreams',
  'podcast', 'podcasts', 'infographic', 'webinar', 'webinars', 'workshop', 'workshops', 'báo cáo', 'thử nghiệm', 'hội thảo', 'phiên', 'lần', 'tập', 'kỳ', 'ca',
  'post', 'posts', 'article', 'articles', 'blog', 'blogs', 'photo', 'photos', 'story', 'stories', 'reel', 'reels', 'tweet', 'tweets', 'event', 'events', 'newsletter', 'newsletters',
  'campaign', 'campaigns', 'meeting', 'meetings', 'call', 'calls', 'interview', 'interviews', 'test', 'tests', 'experiment', 'experiments', 'report', 'reports', 'session', 'sessions',
  'release', 'releases', 'feature', 'features', 'case study', 'case studies', 'piece', 'pieces', 'time', 'times', 'episode', 'episodes', 'update', 'updates', 'demo days', 'ama', 'amas', 'thread', 'threads', 'press release', 'press releases',
  'content', 'nội dung', 'bài pr', 'backlink bài', 'tin', 'tin bài', 'bài blog',
] as const;

/** Figures that keep flowing in: a total of them begs "over which time, over which channels?". */
export const flowNouns = [
  'lượt truy cập', 'lượt xem', 'lượt tiếp cận', 'lượt hiển thị', 'lượt nhấp', 'lượt click', 'lượt tương tác', 'traffic', 'visits', 'visitors', 'views', 'clicks', 'impressions', 'sessions',
] as const;

export const channelNames = [
  'google', 'facebook', 'fb', 'instagram', 'tiktok', 'youtube', 'zalo', 'linkedin', 'twitter', 'threads', 'shopee', 'lazada', 'tiki', 'seo', 'bing', 'pinterest', 'email',
] as const;

export const timeUnits = [
  'giây', 'phút', 'giờ', 'tiếng', 'h', 'hrs?', 'hours?', 'mins?', 'minutes?', 'secs?', 'seconds?', 's', 'ms', 'ngày', 'days?', 'tuần', 'weeks?', 'tháng', 'months?', 'quý', 'quarters?', 'năm', 'years?',
] as const;
export const longTimeUnits = ['tuần', 'weeks?', 'tháng', 'months?', 'quý', 'quarters?', 'năm', 'years?', 'ngày', 'days?'] as const;
