import { figureNames as en } from './figures-en';
import { figureNames as vi } from './figures-vi';
import { inWords } from './fold';

const costs = (cost: string, per: string, results: readonly string[]) =>
  results.map((result) => `${cost} ${per} ${result}`);

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
  costPerResult: [
    ...costs('cost', 'per', 'result order lead sale purchase conversion acquisition customer'.split(' ')),
    ...['mỗi', 'trên mỗi', 'cho mỗi', 'trên', ''].flatMap((per) =>
      costs('chi phí', per, ['kết quả', 'đơn', 'khách', 'lead', 'chuyển đổi']),
    ),
    'cpa',
    'cpl',
  ],
  conversions: ['lượt chuyển đổi', 'conversion'],
  users: ['người truy cập', 'khách truy cập', 'visitors'],
  sessions: ['phiên truy cập', 'lượt truy cập', 'visits', 'traffic'],
  pageviews: ['lượt xem trang', 'page view'],
  unsubscribes: ['lượt hủy đăng ký', 'unsubscribe'],
  responses: ['phản hồi', 'lượt trả lời', 'response', 'answers'],
};

const known = new Map<string, readonly string[]>();

/** What a figure may be called, in both languages and as the page calls it, as `inWords` writes it; worked out once. */
export function namesOfFigure({ key, label }: { readonly key: string; readonly label: string }) {
  const asked = `${key} ${label}`;
  let names = known.get(asked);
  if (!names) {
    names = [vi[key], en[key], label, ...(alsoCalled[key] ?? [])]
      .map((name) => inWords(name ?? ''))
      .filter((name) => name.trim().length > 2);
    known.set(asked, names);
  }
  return names;
}

/** The kinds of figure that a text names, the longest name first. "Page views" names no views: each word is read once. */
export function kindsNamedIn(text: string): readonly string[] {
  const names = Object.keys(vi)
    .flatMap((key) => namesOfFigure({ key, label: '' }).map((name) => ({ key, name })))
    .toSorted((a, b) => b.name.length - a.name.length);
  let said = inWords(text);
  const kinds = new Set<string>();
  for (const { key, name } of names) {
    if (!said.includes(name)) continue;
    kinds.add(key);
    said = said.replaceAll(name, ' · ');
  }
  return [...kinds];
}

/** The kind of figure that a text beside a number names; undefined where it names none. */
export const kindNamedIn = (text: string): string | undefined => kindsNamedIn(text)[0];
