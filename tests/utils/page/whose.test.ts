// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { offered, page } from './pages';

/** Numbers whose name or owner a page says in a way of its own. */
const at = 'https://la-vuon.example/trang/mot';
const board = (body: string): readonly string[] => offered(page('Dashboard', body, 'en'), at).toSorted();
const card = (name: string, value: string): string => `<div class="c"><p>${name}</p><h3>${value}</h3></div>`;
const own = card('Followers', '18,240') + card('Impressions', '96,500') + card('Clicks', '1,200');

describe('who follows other accounts', () => {
  test('under a heading for competitors is nobody’s here', () => {
    const rival =
      '<section><h2>Competitors</h2><div><b>@north</b><span>52,100 followers</span></div></section>';
    expect(board(own + rival)).toEqual(['clicks=1200', 'followers=18240', 'impressions=96500']);
  });

  test('and each of several networks, is no one number', () => {
    const network = (name: string, count: string): string =>
      `<div class="${name}"><h5>${name}</h5><p>${count} Followers</p></div>`;
    expect(offered(page('Hồ sơ', network('facebook', '13K') + network('dribbble', '4K'), 'en'), at)).toEqual(
      [],
    );
  });

  test('is said beside the total, which is the page’s', () => {
    const total = card('Total followers', '17,000') + card('Clicks', '1,200');
    expect(board(`${total}<div><i>Facebook</i><em>13K followers</em></div>`)).toEqual([
      'clicks=1200',
      'followers=17000',
    ]);
  });
});

describe('a card of a report', () => {
  test('counts the new ones apart from all', () => {
    const cards =
      card('Total followers', '13,000') + card('New followers', '420') + card('Profile visits', '90');
    expect(board(cards)).toEqual(['followers=13000']);
  });

  test('is not named by the table within it', () => {
    const steps =
      '<table><tr><td>Đã thêm vào giỏ</td><td>214</td><td>7,5%</td></tr><tr><td>Đã đến trang trả tiền</td><td>98</td><td>3,4%</td></tr><tr><td>Đã đặt hàng</td><td>55</td><td>1,9%</td></tr></table>';
    const html = page(
      'Báo cáo tổng quan',
      `<div><div>Tỷ lệ chuyển đổi</div><div><h2>1,93%</h2>${steps}</div></div>`,
    );
    expect(offered(html, at)).toEqual(['conversionRate=1.93']);
  });

  test('goes by its title, whatever words explain it', () => {
    const help = '<div>The number of distinct visitors in the period</div>';
    expect(board(`<div><div>Users</div>${help}<b>4,820</b></div>`)).toEqual(['users=4820']);
  });

  test('may keep the point of its number in a node of its own', () => {
    const cards = '<div><p><span>12</span><span>.</span><span>480</span></p><p>lượt truy cập</p></div>';
    expect(offered(page('Báo cáo', cards), at)).toEqual(['sessions=12480']);
  });

  test('of a website counts its pages where it says views', () => {
    const cards = card('Người dùng', '14 N') + card('Số phiên', '19 N') + card('Số lượt xem', '52 N');
    expect(offered(page('Thống kê', cards), at).toSorted()).toEqual([
      'pageviews=52000',
      'sessions=19000',
      'users=14000',
    ]);
  });

  test('reads out by how much it changed', () => {
    const change = '<div><span>Increased by</span> 122</div>';
    const cards = `<dl><div><dt>Total visitors</dt><dd><div>4,820</div>${change}</dd></div></dl>`;
    expect(board(cards)).toEqual(['users=4820']);
  });

  test('with slips of a shop holds no votes', () => {
    expect(board(`${own}<div><p>1 phiếu</p><b>150,000</b><span>Trả hàng</span></div>`)).not.toContain(
      'votes=1',
    );
  });

  test.each([
    ['52%', 'lượt thoát (rời website sau một trang)', 'bounceRate=52'],
    ['1.105 đ', 'Giá trung bình/nhấp', 'cpc=1105'],
    ['412', 'Tổng số đơn', 'orders=412'],
    ['51.000', 'Accounts reached', 'reach=51000'],
    ['31.086', 'Pageview', 'pageviews=31086'],
  ])('may read %s %s', (value, name, figure) => {
    expect(offered(page('Thống kê', card(name, value)), at)).toEqual([figure]);
  });
});

test('a network that visits or followers come from is no button to share with', () => {
  const one = (name: string, count: string): string => `<div><span>${name}</span><b>${count}</b></div>`;
  const board = one('Followers', '12.4K') + one('TikTok', '6.8K') + one('LinkedIn', '2.8K');
  expect(
    offered(page('Creator', `<main><h1>Creator</h1>${board}</main>`, 'en'), 'https://x.example/a'),
  ).toEqual(['followers=12400']);
});

describe('an icon', () => {
  test('stands right before its number among others in one text', () => {
    const line = 'Thứ năm - 12/11/2026 <i class="fa fa-eye"></i> 342 <i class="fa fa-comments"></i> 12';
    const html = page('Họp', `<div><h1>Họp giao ban</h1><div class="date">${line}</div></div>`);
    expect(offered(html, at).toSorted()).toEqual(['comments=12', 'views=342']);
  });

  test('that says its name is a post’s in a bar of three, though the post has no heading', () => {
    const button = (name: string, count: string): string =>
      `<div role="button"><svg aria-label="${name}"></svg><span>${count}</span></div>`;
    const bar = button('Thích', '1,2K') + button('Trả lời', '84') + button('Đăng lại', '31');
    const html = page('Lan Anh trên Threads', `<div><a>lan</a><p>Ba lỗi hay gặp</p><div>${bar}</div></div>`);
    expect(offered(html, 'https://www.threads.net/@lan/post/DAb12').toSorted()).toEqual([
      'likes=1200',
      'replies=84',
      'reposts=31',
    ]);
  });

  test('of a button to vote makes no change of the number behind it', () => {
    const votes =
      '<div><button aria-label="Upvote">▲</button><span>+34</span><button aria-label="Downvote">▼</button></div>';
    const html = page('Hỏi đáp', `<div><h1>Làm sao canh giữa?</h1>${votes}<p>5 bình luận</p></div>`);
    expect(offered(html, at).toSorted()).toEqual(['comments=5', 'votes=34']);
  });
});

test.each([
  ['Có <b>214</b> bếp đã lưu món này', 'saves=214'],
  ['1.234 học viên', 'participants=1234'],
  ['19 people were there', 'attendees=19'],
])('who did something is said as %s', (line, figure) => {
  expect(offered(page('Canh khoai', `<main><h1>Canh khoai</h1><div>${line}</div></main>`), at)).toEqual([
    figure,
  ]);
});

describe('what is told and not counted', () => {
  test.each([
    ['a badge', '<div>50+ reviews</div>', []],
    [
      'a badge beside the count',
      '<div class="badge">50+ reviews</div><div>312 reviews</div>',
      ['reviews=312'],
    ],
    ['more than so many', '<div><h2>Hello</h2>Blogs with <b>over 50 comments</b> are welcome.</div>', []],
    ['hits of a match', '<p>3 hits, 2 walks and 9 strikeouts</p>', []],
    ['a gallery', '<ul><li>Photos <b>17</b></li><li>Concerts <b>9</b></li></ul>', []],
    ['how much may be written', '<form><span>140</span> <button>Tweet</button></form>', []],
    ['places in a list', '<h2>1. Views and comments</h2><p>Say hello.</p><h2>2. Likes</h2>', []],
    ['a dash between a number and a name', '<img alt="" title="9 - Formula One Fans">', []],
    ['an example in a lesson', '<table><tr><td>Clicks</td><td>250</td></tr></table>', []],
  ])('%s', (_, body, figures) => {
    expect(offered(page('Sea hotel', `<h1>Sea hotel</h1>${body}`, 'en'), at)).toEqual(figures);
  });
});

test('what happened lately on a board is not the board’s', () => {
  const cards =
    card('Tổng lượt tiếp cận', '125.4K') + card('Lượt chia sẻ', '1.5K') + card('Lượt nhấp', '3.204');
  const lately = '<ul><li><span>Bài đăng mới nhận 156 lượt thích</span><p>2 giờ trước</p></li></ul>';
  expect(offered(page('Thống kê', `<h1>Thống kê</h1>${cards}${lately}`), at)).toEqual([
    'reach=125400',
    'shares=1500',
    'clicks=3204',
  ]);
});

test('example cards in a documentation are nobody’s figures', () => {
  const cards = card('Besökare', '342') + card('Sessioner', '587') + card('Sidvisningar', '1 204');
  const html = page('Besökare', `<main><h1>Besökare</h1>${cards}</main>`, 'sv');
  expect(offered(html, 'https://matare.example/dokumentation/besokare')).toEqual([]);
});

test('what a member did is no figure of the member', () => {
  const html = page('Mai', '<main><h1>Mai</h1><span>Posted 5 photos - 5 days ago</span></main>', 'en');
  expect(offered(html, 'https://vibe.example/u/mai')).toEqual([]);
});

test('who teaches to read a report shows none', () => {
  const table = '<table><tr><td>Lượt nhấp</td><td>250</td></tr><tr><td>CTR</td><td>2,5%</td></tr></table>';
  expect(offered(page('Cách đọc báo cáo quảng cáo', `<h1>Cách đọc</h1>${table}`), at)).toEqual([]);
});

test('an address of a member is a profile, and who follows is the profile’s', () => {
  const body =
    '<main><h1>Mai</h1><div>1,204 followers</div><div class="post"><p>Hi</p><span>2 comments</span></div></main>';
  expect(offered(page('Mai', body, 'en'), 'https://vibe.example/u/mai')).toEqual(['followers=1204']);
});

describe('what stands in another’s part of the page is another’s', () => {
  test('a shop’s, beside what it sells', () => {
    const count = (value: string, name: string): string => `<div><span>${value}</span>${name}</div>`;
    const shop = `<div class="wrap"><p>Minh Anh</p><button>Xem Shop</button>${count('129', 'Sản phẩm')}${count('128', 'Đánh giá')}${count('127', 'Phản hồi Chat')}</div>`;
    const body = `<p>Sáp vuốt tóc</p><span>4,3k Đã bán</span>${shop}<section><p>ĐÁNH GIÁ SẢN PHẨM</p><div><span>5.0/5</span><span>(17 Đánh Giá)</span></div></section>`;
    expect(offered(page('Sáp', body), 'https://shopee.vn/sap-i.1.2').toSorted()).toEqual([
      'rating=5',
      'reviews=17',
      'sold=4300',
    ]);
  });

  test('an article’s that asks to be read', () => {
    const teaser =
      '<article><span>28 bình luận</span><h2>Mười mẫu đèn</h2><p>Khám phá ngay.</p><a href="#">Đọc ngay</a></article>';
    expect(offered(page('Tin tức', `<h1>Tin tức của chúng tôi</h1>${teaser}`), at)).toEqual([]);
    const read = teaser.replace('<a href="#">Đọc ngay</a>', '');
    expect(offered(page('Tin tức', `<h1>Tin tức của chúng tôi</h1>${read}`), at)).toEqual(['comments=28']);
  });

  test('a thing’s among others like it, though the others do not say as much', () => {
    const mail = (name: string, sent: string, rate: string, won: string): string =>
      `<div class="i"><h4>${name}</h4><span>${sent} Sent</span><span>${rate}</span><b>${won} Conversions</b></div>`;
    const list = `<div>${mail('Visa', '2,400', '85% Open', '312')}${mail('Account', '5,120', '12% CTR', '184')}${mail('Nudge', '900', '65% Open', '89')}</div>`;
    expect(board(card('Total Reach', '45,280') + card('Avg. CTR', '18.4%') + list)).toEqual([
      'ctr=18.4',
      'reach=45280',
    ]);
  });

  test.each([
    ['posts with a day each', 'Ngày đăng 12/11/2026', 'Ngày đăng 15/11/2026'],
    ['mails, one of which has not gone out', 'Sent Nov 12 to everybody', 'Waiting for approval'],
    ['what happened lately', '4 giờ trước', '6 giờ trước'],
  ])('a listed thing’s on a board: %s', (_, one, other) => {
    const item = (name: string, day: string, seen: string): string =>
      `<div class="row"><div><h3>${name}</h3><p>${day}</p></div>${seen}</div>`;
    const counted = '<div><b>42%</b><i>Open rate</i></div><div><b>9%</b><i>Click rate</i></div>';
    const list = `<section>${item('Autumn is here, and so is the fair', one, '')}${item('A word from our kitchen', 'Sent Nov 14 to members', '')}${item('What we grew this year', other, counted)}</section>`;
    expect(board(card('Subscribers', '4,820') + list)).toEqual(['subscribers=4820']);
    // Parts of a board that speak of the same days are no list.
    const parts = list.replaceAll(/\d giờ trước|(?:Ngày đăng|Sent|Waiting) [^<]+/g, 'Nov 1 to Nov 14');
    expect(board(card('Subscribers', '4,820') + parts)).toContain('openRate=42');
  });

  test.each([
    ['Latest post', '<p>Likes</p><p>Comments</p><h6>12</h6><h6>6</h6>'],
    ['Best match type', '<p>Exact</p><p>Avg conversion rate: 2.02%</p>'],
    ['Highest volume', '<p>running shoes</p><p>567,890 pageviews</p>'],
    ['Highlights', '<p><strong>Top post saves:</strong> 2,184</p>'],
  ])('a single thing’s that a card is about: %s', (title, body) => {
    const about = `<div><p class="card-title">${title}</p>${body}</div>`;
    expect(board(card('Subscribers', '4,820') + about)).toEqual(['subscribers=4820']);
  });

  test('but what stands at a board’s side and leads nowhere is the board’s', () => {
    const aside = `<aside><h2>This week</h2>${card('Total reach', '128.7K')}</aside>`;
    expect(board(card('Subscribers', '4,820') + aside)).toEqual(['reach=128700', 'subscribers=4820']);
    const menu = aside.replace('</h2>', '</h2><nav><a href="/">Home</a></nav>');
    expect(board(card('Subscribers', '4,820') + menu)).toEqual(['subscribers=4820']);
  });

  test('but a post is no comment for being shown with its comments', () => {
    const post = (name: string, count: string): string =>
      `<article class="card ${name}"><p>Words</p><a aria-label="${count} Reactions"><img alt=""></a></article>`;
    const html = page(
      'A folder for agents',
      `<section><h1>A folder for agents</h1>${post('card-with-comments', '333')}</section><section><h2>More posts</h2>${post('', '57')}</section>`,
      'en',
    );
    expect(offered(html, 'https://www.linkedin.com/posts/lan_a-folder-activity-745-nrvO')).toEqual([
      'reactions=333',
    ]);
  });

  test('but on a board whose cards are alike, all that they count is the board’s', () => {
    const stat = (value: string, name: string): string =>
      `<div class="stat"><b>${value}</b><span>${name}</span></div>`;
    const body = stat('3', 'Tổng bài viết') + stat('2,815', 'Tổng lượt xem') + stat('50', 'Tổng bình luận');
    expect(offered(page('Quản lý Blog', body), at).toSorted()).toEqual([
      'comments=50',
      'posts=3',
      'views=2815',
    ]);
  });

  test('but what a page says of itself line by line is its own', () => {
    const line = (name: string, value: string): string =>
      `<div class="l"><b>${name}</b><i>${value}</i></div>`;
    const lines =
      line('Ngày đăng', '14/11/2026') + line('Ngày hết hạn', '14/12/2026') + line('Lượt xem', '1.245');
    expect(offered(page('Nhà cho thuê', `<h1>Nhà cho thuê</h1><div>${lines}</div>`), at)).toEqual([
      'views=1245',
    ]);
  });

  test('and what a person is known for', () => {
    const body = '<div><h2>13 Answers</h2><span title="reputation score ">51.2k</span></div>';
    expect(offered(page('Check a string', `<h1>Check a string</h1>${body}`, 'en'), at)).toEqual([
      'answers=13',
    ]);
  });
});

test('what is called a menu and leads nowhere is a part of the page', () => {
  const row = (inside: string): string =>
    `<div class="sub-menu-row"><div><b>Số lượt tải: </b>25</div>${inside}</div>`;
  expect(offered(page('Khung kế hoạch', row('')), at)).toEqual(['downloads=25']);
  expect(offered(page('Khung kế hoạch', row('<a href="/">Về</a>')), at)).toEqual([]);
});

test('two numbers of one text are no list', () => {
  expect(board(own + '<div><p>Landing Page</p><p>210 lượt xem (155 duy nhất)</p></div>')).toContain(
    'views=210',
  );
});

test('a card of a survey counts who answered', () => {
  const survey = '<button><p>Khảo sát xác thực</p><p>102</p><p>phản hồi</p></button>';
  expect(offered(page('Dashboard', own + survey, 'vi'), at)).toContain('responses=102');
});

test('a button that asks to add to favourites says how many did', () => {
  const button = '<button aria-label="Thêm vào mục Yêu thích. 8.904 lượt thêm"><b>8904</b></button>';
  const html = page('Mài lưỡi bào', `<h1>Mài lưỡi bào</h1>${button}`);
  expect(offered(html, 'https://www.tiktok.com/@tho/video/7391827364551029384')).toEqual(['saves=8904']);
});
