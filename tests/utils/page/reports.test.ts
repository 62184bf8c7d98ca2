// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { offered, page, readAt } from './pages';

/** Reports of tools that nobody told the reader of: how they name their figures, and what on them is not theirs. */
const at = 'https://la-vuon.example/trang/mot';
const card = (name: string, value: string, more = ''): string =>
  `<div><span>${name}</span><strong>${value}</strong>${more}</div>`;
const ads = (cards: string): readonly string[] => offered(page('Báo cáo quảng cáo', cards), at);

describe('a figure’s name', () => {
  test.each([
    ['is said once more in brackets', card('Kết quả (tin nhắn/lead)', '318'), 'results=318'],
    ['is another figure’s in brackets', card('Tổng chuyển đổi (Leads)', '612'), 'conversions=612'],
    ['tells of what time it is', card('Tổng chi phí (7 ngày)', '23.481.900 ₫'), 'spend=23481900'],
    ['tells of the last days', card('Lượt nhấp 28 ngày qua', '1.204'), 'clicks=1204'],
    ['says what of the budget is gone', card('Ngân sách đã tiêu', '1.204.000 ₫'), 'spend=1204000'],
    ['is a word of the house', card('Tổng số view', '1.204'), 'views=1204'],
    ['is a price by a stroke', card('Chi phí / kết quả', '39.151 đ'), 'costPerResult=39151'],
    [
      'is a price by a word',
      card('Chi phí trên mỗi lượt nhấp', '3.022 đ', '<small>kỳ này</small>'),
      'cpc=3022',
    ],
    ['is the first of two', card('Lượt xem bài viết', '823.421'), 'views=823421'],
    ['is the first of two in one text', '<p>Tỷ lệ nhấp của lượt hiển thị <b>5,4%</b></p>', 'ctr=5.4'],
    ['is of an online shop', card('Phiên truy cập cửa hàng online', '24.603'), 'sessions=24603'],
    ['says on what', card('Lượt nhấp trên bài viết', '77', '<small>kỳ này</small>'), 'clicks=77'],
    ['is a price on average', card('CPM trung bình', '21.000 đ'), 'cpm=21000'],
    ['is a share on average', card('Tỷ lệ tương tác trung bình', '4,5%'), 'engagementRate=4.5'],
    ['says so in short', card('Vị trí TB', '14,2'), 'avgPosition=14.2'],
    [
      'stands over a count by another',
      card('Tỉ lệ chuyển đổi', '', '<small>Đơn hàng / Click</small><a><b>2,58</b>%</a>'),
      'conversionRate=2.58',
    ],
    [
      'stands over what explains it',
      card('Lượt xem', '', '<small>Toàn hệ thống</small><b>1.204</b>'),
      'views=1204',
    ],
    [
      'stands over how it is worked out',
      card('CTR', '2,6%', '<small>Clicks / Impressions</small>'),
      'ctr=2.6',
    ],
  ])('%s', (_, cards, figure) => {
    expect(ads(cards + card('Tiếp cận', '84.210'))).toContain(figure);
  });

  test('may hold a curved sign', () => {
    const cards = card('Taux d’ouverture', '41,3%') + card('Portée', '84 210');
    expect(offered(page('Rapport', cards, 'fr'), 'https://app.brevo.com/camp/report/id/88')).toContain(
      'openRate=41.3',
    );
  });

  test('is none where an average of counts, or one count by another, is meant', () => {
    const cards = card('Số lượt nhấp trung bình', '12') + card('Lượt nhấp / lượt hiển thị', '0,04');
    expect(ads(cards)).toEqual([]);
  });
});

describe('a card', () => {
  test.each([
    ['behind', '<b>1 655</b><i>34,39 %</i>'],
    ['before', '<b>34,39 %</b><i>1 655</i>'],
  ])('of a mailing has the part of all %s how many', (_, numbers) => {
    const cards = `<div><span>Ouvreurs uniques</span><div>${numbers}</div></div><div><span>Désabonnés</span><div><b>19</b></div></div>${card('Envoyés', '4 870')}`;
    expect(
      offered(page('Rapport newsletter', cards, 'fr'), 'https://app.brevo.com/camp/report/id/87').toSorted(),
    ).toEqual(['openRate=34.39', 'opens=1655', 'sent=4870', 'unsubscribes=19']);
  });

  test('leaves a price by what has no name alone', () => {
    expect(ads(card('Chi phí/tin nhắn', '19.000đ') + card('CPM', '21.000 đ'))).toEqual(['cpm=21000']);
  });

  test('keeps the share within its count out of the way of its name', () => {
    const one = (count: string, share: string, name: string) =>
      `<div><div>${count}<span>${share}</span></div><div>${name}</div></div>`;
    const cards = one('433', '28,64%', 'Số người mở') + one('5', '0,33%', 'Từ chối nhận');
    const said = offered(
      page('Báo cáo email', `<div><div>1.540</div><div>Email đã gửi</div></div>${cards}`),
      at,
    );
    expect(said).toEqual(['sent=1540', 'opens=433', 'openRate=28.64', 'unsubscribes=5']);
  });

  test('of another figure keeps its number, whatever the next card is called', () => {
    const cards =
      card('Khách hàng mới', '312', '<small>+5.6% MoM</small>') +
      card('Tỉ lệ chuyển đổi', '3.4%', '<i>+0.3 điểm</i>');
    expect(ads(`<div>${cards}</div>`)).toEqual(['conversionRate=3.4']);
  });

  test('is named above, whatever the line below tells', () => {
    const told = (name: string, value: string, line: string): string =>
      `<div><div><h3>${name}</h3></div><div><b>${value}</b><div><i>+8.1%</i><span>${line}</span></div></div></div>`;
    const cards =
      told('Thành viên', '1,284', 'so với tháng trước') + told('Lượt xem', '45,210', 'cần cải thiện');
    expect(ads(cards)).toEqual(['members=1284', 'views=45210']);
    expect(ads('<div><h3>Lượt xem</h3><b>402.118</b><p>Tất cả bài đăng</p></div>')).toEqual(['views=402118']);
  });

  test('of who writes for a site counts what is written', () => {
    const body = card('Tổng tin tức', '156') + card('Người dùng', '1.248');
    expect(offered(page('Báo cáo thống kê', body), at).toSorted()).toEqual(['posts=156', 'users=1248']);
    expect(offered(page('Dashboard', card('Articles', '42'), 'en'), at)).toEqual(['posts=42']);
  });

  test('of a report says how many, and not how many at least', () => {
    expect(ads(card('Lượt tiếp cận', '30M+') + card('Lượt nhấp', '120'))).toEqual(['clicks=120']);
  });

  test('says what a post brought elsewhere, which is not the post’s own', () => {
    expect(ads(card('Lượt nhấp', '57') + card('Người theo dõi có được từ bài đăng này', '12'))).toEqual([
      'clicks=57',
    ]);
  });
});

describe('a table', () => {
  test('of cells that name their own numbers is read cell by cell', () => {
    const cell = (value: string, name: string): string => `<td><div>${value}</div><div>${name}</div></td>`;
    const rows = [
      [cell('6210', 'Opens'), cell('4987', 'Unique opens'), cell('39.96%', 'Open rate')],
      [cell('1204', 'Clicks'), cell('903', 'Unique clicks'), cell('7.24%', 'Click rate')],
      [cell('31', 'Unsubscribes'), cell('12480', 'Sent'), cell('0', 'Bounces')],
    ];
    const table = `<table>${rows.map((row) => `<tr>${row.join('')}</tr>`).join('')}</table>`;
    const said = offered(page('Newsletter report', table, 'en'), at);
    expect(said).toEqual(expect.arrayContaining(['openRate=39.96', 'sent=12480', 'unsubscribes=31']));
  });

  const sides = (...rows: readonly string[]): readonly string[] =>
    offered(
      page(
        'Báo cáo tuần',
        `<table>${rows.map((row) => `<tr><td>${row.replaceAll('|', '</td><td>')}</td></tr>`).join('')}</table>`,
      ),
      at,
    );

  test.each([
    ['what is aimed at', 'Chỉ số|Mục tiêu|Thực tế|% đạt', '25.000|20.000|80%', '600|500|83%'],
    ['what was before', 'Chỉ số|Tuần trước|Tuần này|Thay đổi', '18.000|20.000|+11%', '450|500|+11%'],
    ['units', 'Chỉ số|Đơn vị|KPI|Kết quả', 'lượt|25.000|20.000', 'lượt|600|500'],
    ['what was before, in Japanese', '指標|当期間|前期間', '20.000|25.000', '500|600'],
    ['what was before, in Spanish', 'Indicador|Periodo anterior|Actual', '25.000|20.000', '600|500'],
    ['each channel', 'Chỉ số|Facebook|TikTok|Tổng', '12.000|8.000|20.000', '300|200|500'],
  ])('with its figures at the side is read where they are, and not for %s', (_, heads, views, clicks) => {
    const figures = ['impressions=20000', 'clicks=500'];
    expect(sides(heads, `Lượt hiển thị|${views}`, `Lượt nhấp|${clicks}`)).toEqual(figures);
    expect(sides(`STT|${heads}`, `1|Lượt hiển thị|${views}`, `2|Lượt nhấp|${clicks}`)).toEqual(figures);
  });

  test.each(['Chỉ số|Tháng 10|Tháng 11', 'Chỉ số|Facebook|TikTok'])(
    'with its figures at the side says nothing where columns stand side by side: %s',
    (heads) => {
      expect(sides(heads, 'Lượt hiển thị|12.000|8.000', 'Lượt nhấp|300|200')).toEqual([]);
    },
  );

  test('whose empty cells keep a page in its place is no table of figures', () => {
    const cells = '<td></td><td></td><td><a href="/item/3">What did you read?</a></td>';
    const line = '<td colspan="2"></td><td><b>225 points</b> | <a>hide</a> | <a>100 comments</a></td>';
    const html = page('Ask us', `<table><tr>${cells}</tr><tr>${line}</tr><tr></tr></table>`, 'en');
    expect(offered(html, at).toSorted()).toEqual(['comments=100', 'score=225']);
  });

  test('whose cells name the next cell is read so', () => {
    const cells = (...texts: readonly string[]) => `<tr><td>${texts.join('</td><td>')}</td></tr>`;
    const table = `<table>${cells('Lượt hiển thị', '421.009', 'Lượt click', '1.122')}${cells('CTR', '0,27%', 'Chi tiêu', '1.204.500 VNĐ')}</table>`;
    const said = ['impressions=421009', 'clicks=1122', 'ctr=0.27', 'spend=1204500'];
    expect(offered(page('Thống kê', table), at).toSorted()).toEqual(said.toSorted());
  });

  test('that calls only its headings cells is read all the same', () => {
    const row = (role: string, ...texts: readonly string[]) =>
      `<div role="row">${texts.map((text) => `<div role="${role}"><span>${text}</span></div>`).join('')}</div>`;
    const grid = `<div role="table">${row('columnheader', 'Ad set', 'Reach', 'Impressions', 'Amount spent')}${row('presentation', 'Broad', '31,204', '52,110', '₫3,079,680')}${row('presentation', 'Results from 1 ad set', '52,640', '91,987', '₫5,825,860')}</div>`;
    const said = ['reach=52640', 'impressions=91987', 'spend=5825860'];
    expect(offered(page('Ads Manager', grid, 'en'), at).toSorted()).toEqual(said.toSorted());
  });

  const headed = (...rows: readonly string[]): readonly string[] =>
    offered(
      page(
        'Báo cáo',
        `<table>${rows.map((row, at) => `<tr>${row.replaceAll(/[^|]+/g, at === 0 ? '<th>$&</th>' : '<td>$&</td>').replaceAll('|', '')}</tr>`).join('')}</table>`,
      ),
      at,
    );

  test.each(['Cộng', 'Kết quả của 2 chiến dịch', 'TỔNG', 'Total: 2 campaigns'])('is summed by %s', (sum) => {
    const heads = 'Chiến dịch|Lượt hiển thị|Lượt nhấp|Chi phí';
    expect(headed(heads, 'A|12.000|340|1.200', 'B|8.000|160|800', `${sum}|20.000|500|2.000`)).toEqual([
      'impressions=20000',
      'clicks=500',
      'spend=2000',
    ]);
  });

  test('in three parts, its headings a cell wider for what scrolls, ends with its sum', () => {
    const row = (tag: string, ...cells: readonly string[]) =>
      `<table><tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr></table>`;
    const table = `<div>${row('th', 'KOC', 'Lượt xem', 'Lượt thích', '')}<div>${row('td', '@linh', '500', '30')}</div><div>${row('td', 'Tổng cộng', '836', '47')}</div></div>`;
    expect(offered(page('Báo cáo', table), at)).toEqual(['views=836', 'likes=47']);
  });

  test('of sums of parts ends with the sum of all', () => {
    const heads = 'Chiến dịch|Lượt hiển thị|Lượt nhấp|Chi phí';
    expect(
      headed(
        heads,
        'A|12.000|340|1.200',
        'Tổng nhóm A|12.000|340|1.200',
        'B|8.000|160|800',
        'Tổng cộng|20.000|500|2.000',
      ),
    ).toEqual(['impressions=20000', 'clicks=500', 'spend=2000']);
  });

  test('of posts names its rows in the column of posts', () => {
    const heads = 'Bài viết|Lượt tiếp cận|Cảm xúc|Bình luận';
    expect(headed(heads, 'Bài A|1.200|34|5', 'Bài B|3.000|50|7', 'Tổng|4.200|84|12').toSorted()).toEqual([
      'comments=12',
      'reach=4200',
      'reactions=84',
    ]);
  });

  test('with its figures at the side may say of which', () => {
    const rows = [
      'Phiên truy cập (organic)|12.904|12.110',
      'Lượt nhấp (GSC)|10.208|9.764',
      'CTR|2,54%|2,52%',
    ];
    expect(sides('Chỉ số|Tuần này|Tuần trước', ...rows).toSorted()).toEqual([
      'clicks=10208',
      'ctr=2.54',
      'sessions=12904',
    ]);
  });

  test('of what fields mean says nothing by its examples', () => {
    expect(sides('Trường|Ý nghĩa|Ví dụ', 'impressions|Lượt hiển thị|12000', 'clicks|Lượt nhấp|340')).toEqual(
      [],
    );
  });

  test('that gives how many and how many of all has both', () => {
    const row = (...cells: readonly string[]): string =>
      `<tr>${cells.map((it) => `<td>${it}</td>`).join('')}</tr>`;
    const table = `<table>${row('Type', 'Number', 'Share')}${row('Sent', '5,000', '')}${row('Dropped', '2', '0.04%')}${row('Opened', '2,105', '42.1%')}${row('Spam', '1', '0.02%')}${row('Unsubscribed', '12', '0.24%')}</table>`;
    expect(offered(page('Newsletter stats', table, 'en'), at).toSorted()).toEqual([
      'openRate=42.1',
      'opens=2105',
      'sent=5000',
      'unsubscribes=12',
    ]);
  });
});

describe('a page is a report', () => {
  test('where it counts whom it lost', () => {
    const cards = card('Total visitors', '3,291,922') + card('Bounce rate', '20.44%');
    expect(offered(page('ໜ້າຫຼັກ', cards), at)).toEqual(['users=3291922', 'bounceRate=20.44']);
    expect(offered(page('ໜ້າຫຼັກ', card('Total visitors', '3,291,922')), at)).toEqual([]);
  });
});

test('a number may have its decimals and its sign in nodes of their own', () => {
  const value = '<div><i></i><span><span>72</span><span>.5</span></span><span>%</span></div>';
  const cards = `<div><div>Tỷ lệ mở</div>${value}</div>` + card('Tổng đã gửi', '1,245');
  expect(offered(page('Thống kê email', cards), at).toSorted()).toEqual(['openRate=72.5', 'sent=1245']);
});

describe('on a report', () => {
  test('what the head and the menu of the tool count is not its own', () => {
    const head =
      '<header><span>Điểm shop 4,7/5</span></header><div class="side-menu"><p>Đã gửi <b>17</b></p></div>';
    expect(ads(`${head}${card('Lượt tiếp cận', '900')}`)).toEqual(['reach=900']);
  });
});

test('who subscribes to a channel is not the figure of a page that its address calls a video', () => {
  const body =
    '<h1>Hà Giang</h1><p>34.200 người đăng ký</p><div><span>48.912</span> <span>lượt xem</span></div>';
  const said = readAt(page('Hà Giang', body), 'https://phim.example/watch/9812').figures;
  expect(said.map(({ key, scope }) => `${scope} ${key}`).toSorted()).toEqual([
    'owner subscribers',
    'page views',
  ]);
});

describe('a page is a report by its figures', () => {
  test('also where each stands apart from its name by how much it changed', () => {
    const one = (count: string, change: string, name: string) =>
      `<div><div><b>${count}</b><span class="badge">${change}</span></div><span>${name}</span></div>`;
    const cards =
      one('24.117', '2,2%', 'Người theo dõi') +
      one('318.540', '5,1%', 'Tài khoản tiếp cận') +
      one('3,96%', '0,2%', 'Tỷ lệ tương tác');
    expect(offered(page('Sữa hạt', cards), at).toSorted()).toEqual([
      'engagementRate=3.96',
      'followers=24117',
      'reach=318540',
    ]);
  });

  test('and no front page where the sign in its address leads on', () => {
    const cards = card('Lượt xem', '836.564') + card('Lượt thích', '47.611');
    expect(offered(page('Đối soát', cards), 'https://koc.example/#/doi-soat/1')).toEqual([
      'views=836564',
      'likes=47611',
    ]);
    expect(offered(page('Đối soát', cards), 'https://koc.example/#top')).toEqual([]);
  });

  const cards = (...all: readonly (readonly [string, string])[]): string =>
    all.map(([name, value]) => card(name, value)).join('');

  test('where two are a report’s, one of them a share, and a third stands with them', () => {
    const three = cards(['Tổng lượt xem', '7.318'], ['Tổng lượt click', '1.442'], ['Tỷ lệ nhấp', '19.7%']);
    expect(offered(page('Trang bio', three), at)).toEqual(['views=7318', 'clicks=1442', 'ctr=19.7']);
  });

  test('though it is written as one article', () => {
    const tiles = cards(
      ['Sent', '4,020'],
      ['Opens', '1,544'],
      ['Open rate', '38.4%'],
      ['Click rate', '6.5%'],
    );
    expect(
      readAt(page('Spring sale', `<article><h2>Spring sale</h2>${tiles}</article>`, 'en'), at).kind.value,
    ).toBe('email-report');
  });

  test('and the whole is the card’s, whatever share of it a row below says', () => {
    const row = (name: string, count: string, share: string): string =>
      `<div><div><b>${name}</b><div>${count} sessions</div></div><div><div>${share}</div></div></div>`;
    const parts =
      row('Mobile', '28,432', '63%') + row('Desktop', '14,321', '32%') + row('Tablet', '2,478', '5%');
    const board =
      cards(['Sessions', '45,231'], ['Users', '12,543'], ['Bounce rate', '42.3%']) + `<div>${parts}</div>`;
    expect(offered(page('Analytics', board, 'en'), at)).toEqual([
      'sessions=45231',
      'users=12543',
      'bounceRate=42.3',
    ]);
  });

  test('of which one will do in what calls itself an overview, but not what any shop speaks of', () => {
    const weekly = (name: string): string =>
      `<h4>Hiệu suất tuần này</h4><div><p>Video đã đăng</p><p>12</p></div><div><p>${name}</p><p>85.200</p></div>`;
    expect(offered(page('Lịch đăng bài', weekly('Lượt tiếp cận')), at)).toEqual(['posts=12', 'reach=85200']);
    expect(offered(page('Lịch đăng bài', weekly('Đơn hàng')), at)).toEqual(['posts=12']);
  });

  test.each([
    ['one of them a share', 'Email đã gửi', '486', 'Tỷ lệ mở email', '63 %', ['sent=486', 'openRate=63']],
    [
      'one of them money',
      'Số tiền đã chi tiêu',
      '38.400 ₫',
      'Lượt hiển thị',
      '1.900',
      ['spend=38400', 'impressions=1900'],
    ],
  ])('where two are a report’s, %s', (_, one, first, other, second, said) => {
    const body = card(one, first) + card(other, second);
    expect(offered(page('Công cụ', body), at)).toEqual(said);
  });

  test('and none where results are told one after another', () => {
    const told =
      '<h3>Shop hoa</h3><p>CPM giảm 40%, CTR 5,2%, 1.200 đơn</p><h3>Spa</h3><p>Chi phí 12 triệu, 320 tin nhắn</p>';
    expect(offered(page('Lớp học tiếp thị', `<h1>Lớp học tiếp thị</h1>${told}`), at)).toEqual([]);
  });

  test('and none where a firm boasts of its own', () => {
    const boast = cards(['Emails sent', '2.1B'], ['Users', '5'], ['Reviews', '900']);
    expect(offered(page('Mailer', `<h1>Mailer</h1>${boast}`, 'en'), at)).toEqual(['reviews=900']);
  });
});
