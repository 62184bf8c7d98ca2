// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { offered, readAt } from './pages';

/** Numbers that look like a page's own figures and are not, and those that are and hardly look it. */
const at = 'https://la-vuon.example/trang/mot';
const page = (title: string, body: string, language = 'vi'): string =>
  `<!doctype html><html lang="${language}"><head><title>${title}</title></head><body><h1>${title}</h1>${body}</body></html>`;

describe('what a firm boasts of', () => {
  test.each([
    ['in a line of its own', '<p>2tr lượt xem hàng tháng</p>', 'vi'],
    ['in a card', '<div><h3>2tr+</h3><p>lượt xem hàng tháng</p></div>', 'vi'],
    ['in a card, the pace first', '<div><b>15K</b><span>mỗi ngày lượt truy cập</span></div>', 'vi'],
    ['in English', '<div><strong>2M+</strong><span>monthly views</span></div>', 'en'],
    ['in English, the pace behind', '<p>Over 40,000 subscribers a month</p>', 'en'],
    ['weekly', '<div><strong>900K</strong><span>weekly followers</span></div>', 'en'],
  ])('is a pace and no figure of its page, %s', (_, body, language) => {
    expect(offered(page('Lá Vườn Media', body, language), at)).toEqual([]);
  });

  test('leaves the page’s own count alone', () => {
    const body = '<p>2tr lượt xem hàng tháng</p><div><span>1.204</span> <span>lượt xem</span></div>';
    expect(offered(page('Một video', body), at)).toEqual(['views=1204']);
  });
});

test('when something was posted is no pace', () => {
  const said = offered(page('Một video', '<p>1,204 views · a day ago</p>', 'en'), at);
  expect(said).toEqual(['views=1204']);
});

describe('a mark out of five', () => {
  const filters =
    '<div><div>Tất cả</div><div class="a">5 Sao (1,9k)</div><div class="b">4 Sao (120)</div><div class="c">3 Sao (12)</div></div>';

  test.each([
    ['in one text', '<p>4.9 trên 5</p>', 'vi'],
    [
      'in two nodes, beside the stars to filter by',
      `<div><div><span>4.9</span><span> trên 5 </span></div>${filters}</div>`,
      'vi',
    ],
    ['in English', '<div><span>4.9</span> out of 5</div>', 'en'],
    ['before those who gave it', '<p>4.9 / 5 (212 lượt đánh giá)</p>', 'vi'],
  ])('is the mark, %s', (_, body, language) => {
    expect(offered(page('Máy xay', body, language), at)).toContain('rating=4.9');
  });
});

test('minutes beside an episode are no figure, whatever its title counts', () => {
  const episode = (title: string, length: string): string =>
    `<li><h3>${title}</h3><p>Why so many can be worth nothing.</p><button aria-label="Play ${title}"><span>${length}</span></button></li>`;
  const body = `<ul>${episode('Stop counting impressions', '36 min')}${episode('Growing slowly', '48 min')}${episode('Ba kênh', '1 giờ 12 phút')}</ul>`;
  expect(offered(page('Slow Growth', body, 'en'), at)).toEqual([]);
});

test('a question about bounce rates is no report of them', () => {
  const title = 'google analytics - Why does my bounce rate drop to 2% after a second tag? - Questions';
  const body = `<p>Before: 61% bounce rate, 4,200 sessions. After: 2.1% bounce rate, 4,350 sessions.</p>
    <div><div>Score</div><div>47</div></div><h2>2 Answers</h2><p>Add a comment</p>`;
  const said = offered(page(title, body, 'en'), at);
  expect(said.filter((it) => /^(?:bounceRate|sessions)=/.test(it))).toEqual([]);
});

test('what single posts of a report’s list got is not the report’s', () => {
  const post = (text: string, likes: string, comments: string): string =>
    `<div><div><span>${text}</span><span>12 tháng 11</span></div><div><div>Cảm xúc</div><div>${likes}</div></div><div><div>Bình luận</div><div>${comments}</div></div></div>`;
  const body = `<div><div>Lượt tiếp cận</div><div>48.210</div></div><div><div>Lượt click vào liên kết</div><div>412</div></div>
    <div><h2>Bài viết gần đây</h2>${post('Bánh mì chảo', '604', '88')}</div>`;
  const said = offered(
    page('Thông tin chi tiết', body),
    'https://business.facebook.com/latest/insights/overview',
  );
  expect(said).toContain('reach=48210');
  expect(said.filter((it) => /^(?:reactions|comments)=/.test(it))).toEqual([]);
});

describe('cards drawn in SVG', () => {
  const card = (value: string, label: string): string =>
    `<div><svg role="img"><g><text><title>${value}</title><tspan>${value}</tspan></text></g><g><text><title>${label}</title><tspan>${label}</tspan></text></g></svg></div>`;
  const drawn = card('3.11%', 'CTR') + card('$4.82K', 'Spend') + card('38.6K', 'Clicks');

  test('are read on a report', () => {
    const chart = '<svg><text>Clicks</text><text>10</text><text>20</text><text>30</text></svg>';
    expect(offered(page('Marketing dashboard', drawn + chart, 'en'), at)).toEqual([
      'ctr=3.11',
      'spend=4820',
      'clicks=38600',
    ]);
  });

  test('make a page a report that calls itself an overview', () => {
    expect(offered(page('Channels - Lá', `<ul><li>Overview</li></ul>${drawn}`, 'en'), at)).toContain(
      'spend=4820',
    );
  });

  test('are pictures elsewhere', () => {
    expect(offered(page('Channels - Lá', drawn, 'en'), at)).toEqual([]);
  });
});

describe('the names of figures', () => {
  const card = (label: string, value: string): string => `<div><p>${label}</p><h3>${value}</h3></div>`;

  test.each([
    ['Accounts Center accounts', 'reach'],
    ['Tài khoản Trung tâm tài khoản', 'reach'],
    ['Product clicks', 'clicks'],
    ['Lượt nhấp vào sản phẩm', 'clicks'],
    ['Lượt nhấn', 'clicks'],
    ['Messaging conversations started', 'results'],
    ['Lượt bắt đầu cuộc trò chuyện qua tin nhắn', 'results'],
    ['Unique visitors', 'users'],
    ['Messages sent', 'sent'],
    ['Tin nhắn đã gửi', 'sent'],
  ])('on a report: %s', (label, key) => {
    expect(offered(page('Dashboard', card(label, '4,310'), 'en'), at)).toEqual([`${key}=4310`]);
  });

  test.each([
    ['Per messaging conversation started', '$1.40', 'costPerResult=1.4'],
    ['Tỷ lệ thoát trang', '41,2%', 'bounceRate=41.2'],
  ])('on a report, in a unit of its own: %s', (label, value, figure) => {
    expect(offered(page('Dashboard', card(label, value)), at)).toEqual([figure]);
  });

  test.each([
    ['<p>34 Món bán ra</p>', 'sold=34'],
    ['<p>1.204 chữ ký đã xác minh</p>', 'signatures=1204'],
    ['<p>2.310 verified signatures</p>', 'signatures=2310'],
  ])('elsewhere: %s', (body, figure) => {
    expect(offered(page('Một trang', body), at)).toEqual([figure]);
  });

  test.each([['Sent to 1230 subscribers'], ['Đã gửi cho 1.230 người đăng ký']])(
    'of a mailing’s report: %s',
    (sent) => {
      const body = `<p>${sent}</p>${card('Opened', '410')}${card('Clicked', '38')}`;
      expect(offered(page('Newsletter report', body, 'en'), at).toSorted()).toEqual([
        'clicks=38',
        'opens=410',
        'sent=1230',
      ]);
    },
  );
});

describe('accounts that a profile suggests', () => {
  const counts = '<ul><li>12,4K Người theo dõi</li><li>54 Đã follow</li><li>320 Bài viết</li></ul>';
  const other = '<div><b>Vườn Khác</b><span>88K Người theo dõi</span></div>';

  test.each([
    ['by their heading', `<div><h3>Tài khoản gợi ý</h3>${other}</div>`],
    ['by their class', `<div class="suggest-accounts">${other}</div>`],
  ])('are not the profile, told %s', (_, suggested) => {
    const html = page('Trang cá nhân của Lá', `<div>${counts}</div>${suggested}`);
    expect(offered(html, at).toSorted()).toEqual(['followers=12400', 'following=54', 'posts=320']);
  });
});

test.each([
  ['Báo cáo chiến dịch email tháng 11', 'email-report'],
  ['Newsletter campaign report', 'email-report'],
  ['Chiến dịch quảng cáo tháng 11', 'campaign'],
  ['Campaign dashboard', 'campaign'],
  ['Dashboard of the shop', 'analytics'],
])('“%s” is of the kind that says most: %s', (title, kind) => {
  expect(readAt(page(title, '<p>Nội dung</p>'), at).kind.value).toBe(kind);
});

test('a rank among many is no mark', () => {
  expect(offered(page('Điểm thi', '<p>Xếp hạng 1.204/65.000 thí sinh</p>'), at)).toEqual([]);
});

test('what somebody is asked to reach is nobody’s yet', () => {
  const body = '<ul><li>Tăng fanpage lên 100.000 người theo dõi</li></ul>';
  expect(offered(page('Tuyển nhân viên', body), at)).toEqual([]);
});

test('a comment alone is a comment as well', () => {
  const body =
    '<div><h3>Ý kiến (1)</h3><div class="comment_item"><p>Hay</p><a>Thích <span>41</span></a></div></div>';
  expect(offered(page('Giá xăng', body), at)).toEqual(['comments=1']);
});

test('a number in a button is not what the next button shares', () => {
  const bar =
    '<div><button class="like"><i class="thumbs-up"></i> 512</button><button>Chia sẻ</button></div><p>1.213 lượt xem</p>';
  expect(offered(page('Một bài', bar), at)).toEqual(['views=1213']);
});

describe('examples, and figures of others, are no figures of their page', () => {
  const box = (value: string, name: string): string =>
    `<div><strong>${value}</strong><span>${name}</span></div>`;
  const results = box('2.3M', 'Impressions') + box('45,000', 'Clicks') + box('4.2%', 'CTR');
  const example =
    '<div><strong>Example:</strong><br>10,000 impressions and 300 clicks<br>CTR = (300 / 10,000) × 100 = 3%</div>';
  const sales = '<div>Mock</div><a>Start your free trial</a>';
  test.each([
    ['told of a customer', 'Case study: Lumen', results, 'en'],
    [
      'sold with what shows them',
      'Email that converts',
      box('42%', 'Open rate') + box('8%', 'Click rate') + box('12,400', 'Sent') + sales,
      'en',
    ],
    [
      'promised',
      'Grow faster',
      box('35%', 'Higher CTR') + box('12K', 'Active users') + box('2.4M', 'Impressions served'),
      'en',
    ],
    ['taught', 'Acquisition metrics', `<h3>CTR</h3>${example}<h3>CPC</h3>${example}`, 'en'],
    [
      'of a whole trade',
      'Email benchmarks 2026',
      box('34.2%', 'Open rate') + box('2.6%', 'Click rate') + box('0.9%', 'Bounce rate'),
      'en',
    ],
    [
      'in a plan',
      'Pricing',
      '<div><h3>Pro</h3><p>$19 / month</p><ul><li>100,000 pageviews</li><li>1 team member</li></ul></div>',
      'en',
    ],
    [
      'aimed at',
      'OKR quý 4',
      '<ul><li>KR1: Đạt 50.000 lượt truy cập</li><li>KR2: 10.000 người theo dõi</li></ul>',
      'vi',
    ],
    [
      'that a train can take',
      'Thống kê dự án',
      '<div><span>Sức chứa:</span><span>930 hành khách</span></div><div><span>Chi phí khác</span><span>7%</span></div>',
      'vi',
    ],
    [
      'that a team has',
      'Phòng marketing – thống kê',
      '<h3>THÀNH VIÊN (<!-- -->8<!-- -->)</h3><div>Lan</div><div>Chi</div>',
      'vi',
    ],
    ['of five stars', 'Phòng khám', '<div><b>Khách sạn</b><span>5 sao cao cấp</span></div>', 'vi'],
  ])('%s', (_, title, body, language) => {
    expect(offered(page(title, body, language), at)).toEqual([]);
  });

  test('that came lately', () => {
    const card = (name: string, value: string): string => `<div><p>${name}</p><p>${value}</p></div>`;
    const body =
      card('Tổng lượt xem', '24.500') + card('Người đọc mới', '1.234') + card('Tỉ lệ nhấp', '2,4%');
    expect(offered(page('Thống kê', body), at).toSorted()).toEqual(['ctr=2.4', 'views=24500']);
  });

  test('and a task done of ten is no mark', () => {
    const body = `${box('8,120', 'Sessions')}${box('34.2%', 'Bounce rate')}<span>Domains (2/10)</span>`;
    expect(offered(page('Dashboard', body, 'en'), at).toSorted()).toEqual([
      'bounceRate=34.2',
      'sessions=8120',
    ]);
  });

  test('and a board’s menu that offers quotes and advice sells nothing', () => {
    const menu = '<nav><a>Báo giá</a><a>Tư vấn</a><a>Dùng thử còn 7 ngày</a></nav>';
    expect(offered(page('Dashboard', menu + results), at)).toEqual([
      'impressions=2300000',
      'clicks=45000',
      'ctr=4.2',
    ]);
  });
});

describe('a page that sells or tells of a client', () => {
  const results =
    '<div><b>15,594</b><i>Conversions</i></div><div><b>4.58%</b><i>CTR</i></div><div><b>71,784</b><i>Clicks</i></div>';

  test('shows the client’s figures', () => {
    const story = `<h3>Challenge</h3><p>Few came.</p><h3>Solution</h3><p>Pages for each town.</p><h3>Results</h3>${results}`;
    expect(offered(page('Marketing for clinics', story, 'en'), at)).toEqual([]);
  });

  test('shows those of whoever praises it', () => {
    const praise = '<div><span>Monthly listeners</span><span>100K</span></div>';
    const button = '<button>Start Free Trial</button>';
    expect(offered(page('A studio for podcasts', praise, 'en'), at)).toEqual(['listeners=100000']);
    expect(offered(page('A studio for podcasts', praise + button, 'en'), at)).toEqual([]);
  });
});

test('a price behind the name of what is sold by the thousand is a price', () => {
  const row = '<tr><td>Gói 1.000 bình luận</td><td><bdi>450.000&nbsp;<span>₫</span></bdi></td></tr>';
  expect(offered(page('Thanh toán', `<table>${row}</table>`), at)).not.toContain('comments=450000');
});

test('of those who like a page, who are friends are not all', () => {
  const body = '<p>211.640 người thích trang này, bao gồm 43 bạn bè của bạn</p>';
  expect(offered(page('Ngày hội chạy bộ', body), 'https://la-vuon.example/pages/chay')).toEqual([
    'likes=211640',
  ]);
});

test('how many at the least is a boast where several things are, and an app’s own count', () => {
  const count = '<div><span>10M+ Downloads</span></div>';
  const boasts = '<div><span>18+ Sacred Texts</span></div><div><span>In 50+ Languages</span></div>';
  expect(offered(page('Old books', count, 'en'), at)).toEqual(['downloads=10000000']);
  expect(offered(page('Old books', count + boasts, 'en'), at)).toEqual([]);
  expect(offered(page('Old books', '<div><span>25+ Articles</span></div>', 'en'), at)).toEqual([]);
});

test('a title tells of numbers, but not of the answers below it', () => {
  const answers = '<div><h1>4 Responses to “A bird in the garden”</h1></div>';
  expect(offered(page('A bird in the garden', answers, 'en'), at)).toEqual(['comments=4']);
});
