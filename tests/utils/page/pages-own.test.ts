// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { offered, page } from './pages';

const at = 'https://vuon.example/bai/cho-hoa';
const board = 'https://bang.example/bao-cao';
const prose = '<p>Mùa xuân về, các gian hàng đông khách hơn mọi năm và người bán đều vui.</p>'.repeat(5);
const article = (meta: string, after = ''): string =>
  page('Chợ hoa', `<main><article><h1>Chợ hoa</h1>${meta}${prose}</article></main>${after}`);

describe('an article counts', () => {
  test.each([
    ['behind a date and a dash', '<div>Đăng bởi Lan, 20/11/2026 - 1.234 lượt đọc</div>', 'views=1234'],
    ['in one word', '<div>Trả lời: <b>12</b> | Xem: <b>1.234</b></div>', 'views=1234'],
    ['in a tooltip of a kit', '<span data-bs-original-title="Lượt xem"><i></i> 1.234</span>', 'views=1234'],
    ['how often it was read', '<span>Số lần đọc: 1234</span>', 'views=1234'],
  ])('%s', (_, meta, figure) => {
    expect(offered(article(meta), at)).toContain(figure);
  });
});

describe('a product', () => {
  const product = (info: string, after = ''): string =>
    page(
      'Áo thun nam',
      `<main><div><h1>Áo thun nam</h1>${info}<b>199.000đ</b></div>
       <div><b>Shop Mẫu</b><span>Đánh giá 12,3k</span><span>Người theo dõi 45,6k</span></div>${after}</main>`,
    ).replace('</title>', '</title><meta property="og:type" content="product">');

  test('leaves its shop the reviews that stand with who follows it', () => {
    expect(offered(product('<p>Đã bán 1.234</p>'), at)).toEqual(['sold=1234']);
  });

  test('is what its remarks are about', () => {
    expect(offered(product('<p>581 nhận xét</p>'), at)).toEqual(['reviews=581']);
  });

  test('has its mark and who gave one in one text', () => {
    const info = '<div><i class="fa fa-star"></i> 4.8 (321)</div>';
    expect(offered(product(info), at).toSorted()).toEqual(['rating=4.8', 'ratingCount=321']);
  });
});

describe('not the page’s own is', () => {
  test.each([
    [
      'a picture of a board',
      '<div role="img"><div><span>Sessions</span><b>19.4K</b></div><div><span>Conversion rate</span><b>3.2%</b></div><div><span>Revenue</span><b>$48,200</b></div></div>',
    ],
    [
      'an example in a manual',
      '<div class="example"><table><tr><th>Lượt thích</th><td>320</td></tr><tr><th>Bình luận</th><td>45</td></tr></table></div>',
    ],
    ['the mark of an app to install', '<div class="app-banner"><p>4,7 ★ (21K đánh giá)</p></div>'],
    ['a mark that somebody else keeps', '<p>Trusted by many teams. 4.8/5 on G2.</p>'],
    ['who follows elsewhere', '<div class="fb-page"><a>Vườn</a><span>23.418 người theo dõi</span></div>'],
    ['what another tab holds', '<div><a>Neuigkeiten (3)</a><a>Kommentare</a></div>'],
    ['what a form works out', '<form><label>Lượt xem</label><output>25.000</output></form>'],
    ['what an author wrote', '<div class="author-box-wrap"><p>126 bài viết, 411 bình luận</p></div>'],
    ['what is left to do', '<p>Đăng 5 bài viết. Bạn đã hoàn thành 3/5.</p>'],
  ])('%s', (_, part) => {
    expect(offered(page('Vườn', `<main><h1>Vườn</h1>${prose}</main>${part}`), at)).toEqual([]);
  });

  test('a list of wishes at the head of a shop', () => {
    const head = '<header><a>Giỏ hàng <span>0</span></a><a>Yêu thích <span>3</span></a></header>';
    expect(offered(page('Đơn hàng', `${head}<main><h1>Đơn hàng</h1>${prose}</main>`), at)).toEqual([]);
  });

  test.each([
    ['what waits in a menu', '<ul id="adminmenu"><li><a>Bình luận <span>6</span></a></li></ul>'],
    ['a place in a list', '<p>Hiển thị <span>1</span> đến <span>3</span> trong <span>16</span> bài viết</p>'],
    ['how long it took', '<div><b>3m:16s</b><span>Typical time spent</span></div>'],
    ['where visits come from', '<div><span>google / cpc</span><span>7.310</span></div>'],
    ['who is there now', '<div>Live users <b>3</b></div>'],
    ['who is online', '<div>2 visitors online</div>'],
  ])('on a report %s', (_, part) => {
    const card = '<div><span>Tần suất</span><b>1,9</b></div>';
    expect(offered(page('Báo cáo', `<h1>Báo cáo</h1>${card}${part}`), board)).toEqual(['frequency=1.9']);
  });
});

test('names in a menu head no columns', () => {
  const menu = '<nav><a>Posts</a><a>Subscribers</a><a>Views</a><a>Recommendations</a></nav>';
  const card = (name: string, value: string) =>
    `<div><div>${name}</div><div>${value}</div><div>+61</div><div>khá</div></div>`;
  const cards = card('Total subscribers', '4,318') + card('Views', '22,940') + card('Open rate', '49.8%');
  expect(offered(page('Stats', `${menu}<h1>Stats</h1><div>${cards}</div>`, 'en'), board).toSorted()).toEqual([
    'openRate=49.8',
    'subscribers=4318',
    'views=22940',
  ]);
});
