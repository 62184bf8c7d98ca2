import { figureNames as en } from './figures-en';
import { figureNames as vi } from './figures-vi';

/** What a key result may call a figure whose page calls it otherwise. */
const alsoCalled: Readonly<Record<string, readonly string[]>> = {
  views: ['lượt đọc', 'lượt view', 'view', 'reads'],
  plays: ['lượt nghe', 'play', 'listens'],
  likes: ['lượt like', 'like'],
  comments: ['comment'],
  shares: ['lượt share', 'share'],
  followers: ['follower', 'lượt theo dõi', 'người theo dõi trang'],
  subscribers: ['subscriber', 'lượt đăng ký kênh', 'sub'],
  members: ['member'],
  reviews: ['review'],
  reach: ['lượt tiếp cận', 'lượng tiếp cận', 'tiếp cận'],
  impressions: ['hiển thị', 'impression'],
  clicks: ['click', 'lượt click', 'nhấp'],
  results: ['result'],
  conversions: ['lượt chuyển đổi', 'conversion'],
  users: ['người truy cập', 'khách truy cập', 'visitors'],
  sessions: ['phiên truy cập', 'lượt truy cập', 'visits', 'traffic'],
  pageviews: ['lượt xem trang', 'page view'],
  unsubscribes: ['lượt hủy đăng ký', 'unsubscribe'],
  responses: ['phản hồi', 'lượt trả lời', 'response', 'answers'],
};

/** What a figure may be called, in both languages and as the page calls it. */
export function namesOfFigure({ key, label }: { readonly key: string; readonly label: string }) {
  return [vi[key], en[key], label, ...(alsoCalled[key] ?? [])].filter((name): name is string =>
    Boolean(name),
  );
}
