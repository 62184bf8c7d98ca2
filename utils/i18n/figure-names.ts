import { figureNames as en } from './figures-en';
import { figureNames as vi } from './figures-vi';
import { inWords } from './fold';

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

/** The kind of figure that a text beside a number names, the longest name first; undefined where it names none. */
export function kindNamedIn(text: string): string | undefined {
  const said = inWords(text);
  return Object.keys(vi)
    .flatMap((key) => namesOfFigure({ key, label: '' }).map((name) => ({ key, name: inWords(name) })))
    .filter(({ name }) => said.includes(name))
    .toSorted((a, b) => b.name.length - a.name.length)[0]?.key;
}
