// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { readPage } from '@/utils/page/read';
import { isOffered, offered, page, pageOf, readAt } from './pages';

/** Pages of sites that nobody told the reader of: admin templates, small shops, boards and mailers. */
const at = 'https://la-vuon.example/trang/mot';

describe('cards of a dashboard', () => {
  const dashboard = (cards: string): readonly string[] => offered(page('Dashboard', cards, 'en'), at);

  test.each([
    ['above the number', '<div><p>Unique visitors</p><h3>4,310</h3></div>', 'users=4310'],
    ['beside a change in one text', '<div><p>Sessions</p><h3>9,120 +12%</h3></div>', 'sessions=9120'],
    ['below a change', '<div><p>Sessions</p><b>+12%</b><h3>9,120</h3></div>', 'sessions=9120'],
    [
      'beside a change in points',
      '<div><p>Bounce rate</p><div><span>41.2%</span><span>−2.1pp</span></div><p>last week</p></div>',
      'bounceRate=41.2',
    ],
    [
      'with the unit in a node of its own',
      '<div><p>Visits</p><div>1.24<sup>M</sup></div></div>',
      'sessions=1240000',
    ],
    [
      'in the foot of a card',
      '<div class="card-footer"><div>12,400</div><div>Visits</div></div>',
      'sessions=12400',
    ],
  ])('are named by the word %s', (_, card, figure) => {
    expect(dashboard(card)).toEqual([figure]);
  });

  test.each([
    ['12,5 triệu đồng', 'spend=12500000'],
    ['1,2 tỷ VNĐ', 'spend=1200000000'],
    ['khoảng 12,5tr đ', 'spend=12500000'],
    ['Rs125.9K', 'spend=125900'],
  ])('are read where money is written with words: %s', (amount, figure) => {
    const card = `<div><p>Chi tiêu</p><h3>${amount}</h3></div><div><p>Lượt nhấp</p><h3>310</h3></div>`;
    expect(offered(page('Tổng quan', card), at)).toEqual([figure, 'clicks=310']);
  });

  test('go by their name, not by the line that explains them', () => {
    const card = '<div><span>LƯỢT TIẾP CẬN</span><div><h4>24.580</h4><p>Người dùng đã thấy</p></div></div>';
    expect(offered(page('Thống kê', card), at)).toEqual(['reach=24580']);
  });

  test('leave alone the icons of menus and the places visits come from', () => {
    const body =
      '<header><a><i class="fa fa-comments"></i> <span>3</span></a></header><div><p>Sessions</p><h3>820</h3></div>' +
      '<ul><li><span>LinkedIn</span> <b>27,319</b></li></ul><p>Ana opened a ticket #248</p>';
    expect(dashboard(body)).toEqual(['sessions=820']);
  });

  test('are a report where a menu says so and two of them name figures of reports', () => {
    const cards = '<div><p>Người dùng</p><b>2.500</b></div><div><p>Phiên</p><b>3.100</b></div>';
    expect(offered(page('Cửa hàng Lá', `<a>Tổng quan</a>${cards}`), at)).toEqual([
      'users=2500',
      'sessions=3100',
    ]);
    expect(offered(page('Cửa hàng Lá', cards), at)).toEqual([]);
  });
});

describe('tables whose headings take two lines', () => {
  const row = (name: string, numbers: readonly string[]): string =>
    `<tr><td>${name}</td>${numbers.map((it) => `<td>${it}</td>`).join('')}</tr>`;
  const table = `<table><thead><tr><th rowspan="2">Channel</th><th colspan="2">Acquisition</th><th>Behavior</th></tr>
    <tr><th>Sessions</th><th>New Users</th><th>Bounce Rate</th></tr>
    ${row('&nbsp;', ['<div>640</div><p>% of Total: 100.00% (640)</p>', '210', '<div>4.7%</div><p>Avg for View: 4.7%</p>'])}</thead>
    <tbody>${row('Direct', ['400', '130', '3.5%'])}${row('Referral', ['240', '80', '15.6%'])}</tbody></table>`;

  test('are read by the second, and the row that is nobody’s is the page’s', () => {
    expect(offered(page('Analytics', table, 'en'), at)).toEqual(['sessions=640', 'bounceRate=4.7']);
  });
});

describe('a product', () => {
  const stars = '<i></i>'.repeat(5);

  test.each([
    ['beside five pictures alike', `<div><b>4,6</b><div>${stars}</div></div>`, 'rating=4.6'],
    ['before those who gave it', '<p>★ 4.6 · 248 reviews</p>', 'rating=4.6'],
    [
      'between stars and those who gave it',
      '<div><span>★★★★★</span><b>4.8</b><span>(126 lượt đánh giá)</span></div>',
      'rating=4.8',
    ],
    [
      'beside a box that calls itself stars',
      '<div><b>4,6</b><div class="rating-stars"></div></div>',
      'rating=4.6',
    ],
    ['of ten behind a star', '<div>⭐ 7.2 <span>(3,418 lượt đánh giá)</span></div>', 'rating=7.2'],
    [
      'behind a word that would count whole ones',
      '<div><span>Đánh giá:</span> <span>4,5</span></div>',
      'rating=4.5',
    ],
  ])('has its mark %s', (_, mark, figure) => {
    const html = page('Ấm đất', `<h1>Ấm đất nung</h1>${mark}<div><span>34</span> <span>đã bán</span></div>`);
    expect(offered(html, at)).toContain(figure);
  });
});

describe('a profile', () => {
  const post = '<div class="post"><p>Hôm nay trời đẹp</p><a>Bình luận (5)</a></div>';
  const counts =
    '<ul><li>Tweets <b>1.520</b></li><li>Followers <b>13.220</b></li><li>Following <b>54</b></li></ul>';

  test('says so in its title; what its posts count is theirs', () => {
    const html = page('Trang cá nhân của Lan', `<h2>Lan</h2>${counts}${post}${post}`);
    expect(readAt(html, at).kind).toEqual({ value: 'profile', reason: 'profile in the title' });
    expect(offered(html, at).toSorted()).toEqual(['followers=13220', 'following=54', 'posts=1520']);
  });
});

test('the report of a mailing calls its figures by bare words', () => {
  const box = (label: string, value: string): string => `<div><p>${label}</p><h3>${value}</h3></div>`;
  const html = page(
    'Newsletter report',
    box('Open', '120') + box('Click', '31') + box('Unsubscribed', '4') + box('Open rate', '60%'),
    'en',
  );
  expect(offered(html, at).toSorted()).toEqual(['clicks=31', 'openRate=60', 'opens=120', 'unsubscribes=4']);
  expect(offered(page('Tickets', box('Open', '15') + box('Closed', '123'), 'en'), at)).toEqual([]);
});

test('days without a year, where today is unknown, cost no figure', () => {
  const card = '<div><p>Impressions</p><b>1,563</b><small>May 23 - June 01</small></div>';
  const { figures } = readPage(pageOf(page('Dashboard', card, 'en')), at);
  expect(figures.map(({ key, value }) => [key, value])).toContainEqual(['impressions', 1563]);
});

describe('words beside numbers', () => {
  test('give the exact number where a title says it and the page shows it rounded', () => {
    const line =
      '<p><span title="Asked 14 years ago"><i>Asked</i> 14 years ago</span></p><p title="Viewed 2,101,331 times"><i>Viewed</i> 2.1m times</p>';
    expect(offered(page('How to plant', `<h1>How to plant</h1>${line}`, 'en'), at)).toEqual([
      'views=2101331',
    ]);
  });

  test('that read a change out name nothing', () => {
    const card =
      '<div><span>Lượt xem</span><div><b>128.402</b><div><span class="sr">Tăng</span><i></i><span>23,4%</span></div></div></div>';
    const other =
      '<div><span>Số người xem</span><div><b>56.113</b><div><span class="sr">Giảm</span><i></i><span>4,1%</span></div></div></div>';
    expect(offered(page('Thống kê', card + other), at)).toEqual(['views=128402', 'reach=56113']);
  });

  test('that say what somebody needs or estimates count nothing', () => {
    const table =
      '<table><tr><td>Số lượt nhấp cần</td><td>14.300 lượt</td></tr><tr><td>Lượt hiển thị cần</td><td>953.334</td></tr></table>';
    expect(offered(page('Tính ngân sách quảng cáo', table), at)).toEqual([]);
  });

  test('of a button for somebody’s comment, of staff and of a plan’s limit are not the page’s', () => {
    const others =
      '<p>Nội dung</p><button aria-label="Thích bình luận">41</button><dl><dt>Members of staff</dt><dd>6</dd></dl><ul><li>500 lượt gửi</li></ul>';
    expect(offered(page('Trang', others), at)).toEqual([]);
  });

  test('may be a power of ten in a node of its own', () => {
    const card = '<section><h3>Impressions</h3><div><span>3.07</span><span> Mil</span></div></section>';
    expect(offered(page('Dashboard', card, 'en'), at)).toEqual(['impressions=3070000']);
  });
});

describe('whose a number is', () => {
  test('a button’s own icon says, not the words of the next buttons', () => {
    const body =
      '<main><h1>Bánh mì</h1><p>234.567 lượt xem</p><div><button><svg class="icon-like"></svg>4,5K</button><button><svg class="icon-dislike"></svg>12</button><button>Chia sẻ</button><button>Lưu</button></div></main>';
    expect(offered(page('Bánh mì', body), 'https://phim.example/video/banh-mi').toSorted()).toEqual([
      'downvotes=12',
      'likes=4500',
      'views=234567',
    ]);
  });

  test('one of several comments keeps what it is thanked for', () => {
    const said = (name: string, words: string, thanks: string): string =>
      `<div class="c"><b>${name}</b><p>${words}</p><span>${thanks}</span></div>`;
    const list = `<div class="comments"><h2>318 bình luận</h2>${said('Hoa', 'Ngon quá', '24')}${said('Lê', 'Cảm ơn', '5')}</div>`;
    expect(offered(page('Bánh mì', `<h1>Bánh mì</h1>${list}`), at)).toEqual(['comments=318']);
  });

  test('the most of anything on a site is its best, and not this page', () => {
    const list = (title: string): string =>
      `<div><h4>${title}</h4><ul><li><a>Mưa lớn ở Huế</a> <b>1483</b> <i>lượt chia sẻ</i></li></ul></div>`;
    const html = (title: string): string =>
      page('Giá xăng', `<article><h1>Giá xăng</h1><p>Giảm.</p></article>${list(title)}`);
    expect(offered(html('Most shared'), at)).toEqual([]);
    expect(offered(html('Bình luận nhiều nhất'), at)).toEqual([]);
    expect(offered(html('Bài này'), at)).toEqual(['shares=1483']);
  });

  test('who follows is the shop’s where something is sold', () => {
    const shop = '<section><label>Người theo dõi</label><span>28,6k</span></section>';
    const html = page('Bình nước', `<h1>Bình nước</h1><div><b>12,4k</b> <i>đã bán</i></div>${shop}`);
    expect(offered(html, at)).toEqual(['sold=12400']);
  });

  test('and what an author’s readers say leaves who follows to the author', () => {
    const body =
      '<h1>Vì sao ta lười</h1><p>7.800 lượt xem</p><div><b>Hoàng</b> <span>321 người theo dõi</span></div><h3>28 bình luận</h3>';
    expect(offered(page('Vì sao ta lười', body), at)).toEqual(['views=7800', 'comments=28']);
  });

  test('a button counts bare: what stands beside it with a unit of its own is something else', () => {
    const song =
      '<div><h1>Mưa</h1><span>320 kbps</span><div><a><i></i>Thích <b>12.034</b></a><a>Thêm vào</a></div></div>';
    expect(offered(page('Mưa', song), at)).toEqual(['likes=12034']);
  });

  test('a name with a colon names what comes behind it', () => {
    const line =
      '<div><span>(17)</span><span>Lượt xem: <b>1.532</b></span><span>Tình trạng: <b>Còn hàng</b></span></div>';
    expect(offered(page('Ấm tử sa', `<h1>Ấm tử sa</h1>${line}`), at)).toEqual(['views=1532']);
    expect(offered(page('Hoa', '<h1>Hoa</h1><div><span>Đã mua: 45</span></div>'), at)).toEqual(['sold=45']);
  });

  test('the title in a link’s address names no number', () => {
    const link = (address: string): string =>
      `<main><h1>Ảnh</h1><p>91 bình luận</p><ul><li><a href="${address}">8</a></li></ul></main>`;
    const said = (address: string): readonly string[] => offered(page('Ảnh', link(address)), at);
    expect(said('/anh/a-phone-like-no-other.html')).toEqual(['comments=91']);
    expect(said('/a-phone-like-no-other/likes')).toEqual(['comments=91', 'likes=8']);
  });

  test('the foot of a thread counts for the thread', () => {
    const foot =
      '<div class="thread-footer"><button><i class="like"></i> 356</button><a>214 bình luận</a></div>';
    const html = page('Trên tay', `<div><h1>Trên tay</h1><p>Pin tốt.</p>${foot}</div>`);
    expect(offered(html, 'https://dien-dan.example/thread/tren-tay.39/').toSorted()).toEqual([
      'comments=214',
      'likes=356',
    ]);
  });

  test('a board’s member is a profile', () => {
    const pairs =
      '<dl><dt>Bài viết</dt><dd>1.234</dd></dl><div><article><a>minh</a><div>12 bình luận</div></article></div>';
    const html = `<html lang="vi" data-app="public"><head><title>langtu</title></head><body><h1>langtu</h1>${pairs}</body></html>`;
    const member = pageOf(html);
    member.documentElement.setAttribute('data-app', 'public');
    member.documentElement.setAttribute('data-template', 'member_view');
    const { kind, figures } = readPage(member, at);
    expect(kind.value).toBe('profile');
    expect(figures.filter(isOffered).map(({ key, value }) => [key, value])).toEqual([['posts', 1234]]);
  });

  test('visits from somewhere are not all visits', () => {
    const cards =
      '<div><p>Tỷ lệ thoát</p><b>33%</b></div><div><b>100k</b><p>Khách truy cập từ Hà Nội</p></div><div><p>Lượt truy cập</p><b>90</b><i>12% từ tháng trước</i></div>';
    expect(offered(page('Thống kê', cards), at)).toEqual(['bounceRate=33', 'sessions=90']);
  });
});

describe('a report', () => {
  const report = (title: string, body: string): readonly string[] =>
    offered(page(title, body), at).toSorted();

  test('has a row for the home page, which is one page', () => {
    const table =
      '<table><tr><th>Path</th><th>Views</th><th>Bounce rate</th></tr><tr><td>/</td><td>4,200</td><td>40%</td></tr><tr><td>/pricing</td><td>1,400</td><td>33%</td></tr></table>';
    expect(offered(page('Web analytics', table, 'en'), at)).toEqual([]);
  });

  test('says how many of all in brackets beside how many', () => {
    const box = (value: string, share: string, name: string): string =>
      `<div><div>${value} <span>(${share})</span></div><div>${name}</div></div>`;
    const boxes =
      '<div><div>8.204</div><div>Số email đã gửi</div></div>' +
      box('1.705', '21%', 'Số người mở') +
      box('302', '3,72%', 'Số người nhấn link') +
      box('12', '0,15%', 'Số người từ chối nhận');
    const pages = '<div>Hiển thị 20 trên 8.204 bản ghi</div>';
    expect(report('Báo cáo chiến dịch email', boxes + pages)).toEqual([
      'clickRate=3.72',
      'clicks=302',
      'openRate=21',
      'opens=1705',
      'sent=8204',
      'unsubscribes=12',
    ]);
  });

  test('may be called so by its address alone', () => {
    const cards =
      '<div><b>Người dùng duy nhất</b> <i>1,024</i></div><div><b>Tổng lượt truy cập</b> <i>5,120</i></div>';
    const read = (address: string): readonly string[] => offered(page('Nhật ký', cards), address).toSorted();
    expect(read('https://app.example/admin/nhat-ky')).toEqual(['sessions=5120', 'users=1024']);
    expect(read('https://app.example/tin/nhat-ky')).toEqual([]);
  });

  test('may keep decimals inside the whole number', () => {
    const cards =
      '<div><p>Tỷ lệ chuyển đổi</p><div><span>2<span>.03</span></span><span>%</span></div></div><div><p>Lượt truy cập</p><b>1,234</b></div>';
    expect(report('Tổng quan', cards)).toEqual(['conversionRate=2.03', 'sessions=1234']);
  });

  test('of a mailing may call an open a read', () => {
    const labels = ['Sent: 4,210', 'Read: 1,890', 'Read rate: 44.89%', 'Unique clicks: 310'];
    const body = labels.map((it) => `<span>${it}</span>`).join('');
    expect(report('Welcome', body)).toEqual(['clicks=310', 'openRate=44.89', 'opens=1890', 'sent=4210']);
  });

  test('may call itself stats, and say for how many days', () => {
    const cards =
      '<div><h4>All subscribers</h4><div>2,340</div></div><div><h4>30-day views</h4><div>18.2K</div></div><div><h4>Open rate</h4><div>47.3%</div></div>';
    expect(report('Stats - Lan letters', cards)).toEqual([
      'openRate=47.3',
      'subscribers=2340',
      'views=18200',
    ]);
  });

  test('is one by its address on a network of pictures', () => {
    const card =
      '<div><div><span>Tài khoản đã tiếp cận</span></div><div><span>8.102</span><span>-3%</span></div></div>';
    const insights = 'https://www.instagram.com/accounts/insights/?timeframe=30';
    expect(offered(page('Thông tin chi tiết', card), insights)).toEqual(['reach=8102']);
  });

  test('of a mailing in short words', () => {
    const box = (name: string, value: string, share: string): string =>
      `<div><strong>${value}</strong><span>${name}</span><em>${share}</em></div>`;
    const body =
      box('Tổng gửi', '24.100', '') + box('Đã mở', '6.204', '25,99%') + box('Đã click', '1.010', '4,23%');
    expect(report('Báo cáo gửi email', body)).toEqual([
      'clickRate=4.23',
      'clicks=1010',
      'openRate=25.99',
      'opens=6204',
      'sent=24100',
    ]);
  });

  test('may say in a sentence how many left at once', () => {
    const body =
      '<div><b>1,234</b> visits</div><div><b>45%</b> visits have bounced (left the website after one page)</div><div><b>3,456</b> pageviews</div>';
    expect(report('Web analytics', body)).toEqual(['bounceRate=45', 'pageviews=3456', 'sessions=1234']);
  });
});

test('who marked a thing and who signed is said in other words too', () => {
  const marks = '<div><span>4,5</span><svg></svg><button>(123 lượt xếp hạng)</button></div>';
  expect(offered(page('Sổ tay', `<h1>Sổ tay</h1>${marks}`), at)).toContain('ratingCount=123');
  const signed = '<div><p>12.345</p><p>Chữ ký đã được xác minh</p></div>';
  expect(offered(page('Giữ cây', `<h1>Giữ cây</h1>${signed}`), at)).toEqual(['signatures=12345']);
});

test('a button to follow stands beside how many do', () => {
  const html = page('Kiếm khách', '<ul><li>Số lượt xem: 45.231</li><li>Theo dõi: 1.234</li></ul>');
  expect(offered(html, at).toSorted()).toEqual(['followers=1234', 'views=45231']);
});

describe('what a page counts of itself', () => {
  test.each([
    ['1.234 người theo dõi · 45 đang theo dõi', 'profile', 'figures followers'],
    ['Đã bán 1,2k', 'product', 'figures sold'],
    ['Nhóm công khai · 1.234 thành viên', 'group', 'figures members'],
  ])('tells its kind where nothing else does: %s', (line, value, reason) => {
    const { kind } = readAt(page('Vườn nhà', `<h1>Vườn nhà</h1><p>${line}</p>`), at);
    expect(kind).toEqual({ value, reason });
  });

  test('makes it a mail’s report where most of it is a mail’s', () => {
    const card = (name: string, number: string): string => `<div><p>${name}</p><b>${number}</b></div>`;
    const cards = card('Đã gửi', '1.200') + card('Tỷ lệ mở', '32%') + card('Tỷ lệ nhấp', '4%');
    expect(readAt(page('Bản tin', `<h1>Bản tin tháng 11</h1>${cards}`), at).kind.value).toBe('email-report');
    const more = card('Người dùng', '900') + card('Số phiên', '1.400') + card('Lượt chuyển đổi', '31');
    expect(readAt(page('Bản tin', `<h1>Tháng 11</h1>${cards + more}`), at).kind.value).toBe('analytics');
  });
});

test('an icon right before the number’s own element names it', () => {
  const icon = (name: string, number: string): string =>
    `<div role="button" aria-label="${name}"></div><span>${number}</span>`;
  const reel = `<div><h2>Bếp nhà</h2><p>Bánh chuối</p>${icon('Thích', '8,4K')}${icon('Bình luận', '312')}${icon('Chia sẻ', '1,1K')}</div>`;
  expect(offered(page('Bánh chuối', reel), 'https://www.facebook.com/reel/12')).toEqual([
    'likes=8400',
    'comments=312',
    'shares=1100',
  ]);
});

test('a drawing says by its title what stands beside it', () => {
  const drawn = (name: string, count: string): string =>
    `<span><svg height="24"><title>${name}</title></svg><span>${count}</span></span>`;
  const body = `<article><h1>Trời mưa</h1>${drawn('Lượt xem', '431')}${drawn('Bình luận', '12')}<p>Chuyện.</p></article>`;
  expect(offered(page('Trời mưa', body), at)).toEqual(['views=431', 'comments=12']);
});

test('a name that a colon ends is no button, whatever the number’s own name hints at', () => {
  const body = '<p>Số lượt xem: <b>4671</b> Theo dõi: <b id="LikeCount">3148</b></p>';
  expect(offered(page('Truyện', body), at).toSorted()).toEqual(['followers=3148', 'views=4671']);
});

test('a number behind an icon of its own is not the next icon’s, nor the first’s', () => {
  const post = `<article><h1>Trà sen</h1><p>Sáng nay uống gì?</p><svg aria-label="Thích"></svg><span>88</span><svg aria-label="Trả lời"></svg><span>12</span></article>`;
  expect(offered(page('Trà sen', post), 'https://www.threads.com/@nha/post/a1')).toEqual([
    'likes=88',
    'replies=12',
  ]);
});

test('the likes of a comment in an element called so are not the page’s', () => {
  const video = `<h1>Ướp trà</h1><button aria-label="thích video này cùng với 1.402 người khác"><div>1,4 N</div></button><ytd-comment-thread-renderer><span>@lan</span><span aria-label="24 lượt thích">24</span></ytd-comment-thread-renderer>`;
  expect(offered(page('Ướp trà', video), 'https://www.youtube.com/watch?v=a1')).toEqual(['likes=1402']);
});

test('tasks done of five are no mark', () => {
  expect(offered(page('Shop', '<h1>Nhiệm vụ</h1><div>Hoàn thành 2/5</div>'), at)).toEqual([]);
  expect(offered(page('Shop', '<h1>Ghế mây</h1><div>Đánh giá: 5/5</div>'), at)).toEqual(['rating=5']);
});
