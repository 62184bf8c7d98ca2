// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { offered, page } from './pages';

/** Cards as makers of dashboards build them, each holding one figure and whatever else they put beside it. */
const cards: Readonly<Record<string, (name: string, value: string) => string>> = {
  'number over name, and a link': (name, value) =>
    `<div class="small-box"><div><h3>${value}</h3><p>${name}</p></div><i class="icon"></i><a>Xem thêm <i></i></a></div>`,
  'name over number, and how it grew in words': (name, value) =>
    `<div><i></i><div><span>${name}</span><span>${value}</span><span>Tăng 70% trong 30 ngày</span></div></div>`,
  'a period to choose': (name, value) =>
    `<div><div><div>${name}</div><div><a>7 ngày qua</a><div><a>7 ngày qua</a><a>30 ngày qua</a></div></div></div><div>${value}</div><div><div>So với kỳ trước</div><span>7% <svg></svg></span></div></div>`,
  'number and name in one text': (name, value) =>
    `<div><svg></svg><div>${value} ${name}</div><div>12 chờ xử lý</div></div>`,
  'a change in brackets': (name, value) =>
    `<div><div>${value} <span>(-12.4% <svg></svg>)</span></div><div>${name}</div></div>`,
  'a change without a sign behind the number': (name, value) =>
    `<div><div>${name}</div><div>${value}</div><div><svg></svg>3,2%</div></div>`,
  'a change without a sign between number and name': (name, value) =>
    `<div><div><span>${value}</span><span class="badge">2.2%</span></div><span>${name}</span></div>`,
  'a change before the number, as its class says': (name, value) =>
    `<div><div><p>${name}</p><span class="stat-diff down">14%</span></div><p>${value}</p><p>Hôm qua: 3,57%</p></div>`,
  'a change before the number, as its icon says': (name, value) =>
    `<div><div><p>${name}</p><span><i class="ri-arrow-up-line"></i>14%</span></div><p>${value}</p></div>`,
  'a change that is read out': (name, value) =>
    `<div><h2>${name}</h2><p>${value}</p><span><span>Increase of</span><svg></svg>18%</span></div>`,
  'a description list': (name, value) =>
    `<dl><dt>${name}</dt><dd>${value}</dd><dd><svg aria-label="increased by"></svg>23.36%</dd></dl>`,
  'what it was before': (name, value) =>
    `<div><p>${name}</p><p>${value}</p><p>so với 1.100 tháng trước</p></div>`,
  'what is aimed at': (name, value) =>
    `<div><h5>${name}</h5><b>${value}</b><p>Kế hoạch: 5.000</p><p>Đạt 64%</p></div>`,
  'an icon that says less, and what it counts by': (name, value) =>
    `<div><div>${name} gồm</div><div><span><svg aria-label="views"></svg></span><span>${value}</span><span>lượt</span></div></div>`,
  'which days it is of, below its name': (name, value) =>
    `<div data-slot="card"><div><div>${name}</div><div>Last 30 days</div></div><div><div>${value}</div></div></div>`,
  'which days it is of, and what that name explains': (name, value) =>
    `<div><p>${name}</p><small>28 ngày qua</small><b>${value}</b></div>`,
  'an arrow for an icon before its name': (name, value) =>
    `<div><mat-icon class="material-icons">trending_up</mat-icon><div><b>${name}</b></div><div>${value}</div><div>+15.3%</div></div>`,
  'where it leads between name and number': (name, value) =>
    `<div><div><h2>${name}</h2><a>Xem báo cáo</a></div><div><p>${value}</p><p>Kỳ trước: 26.118</p></div></div>`,
  'which days it is of': (name, value) =>
    `<div><div><span>${name}</span><a>Tháng này</a></div><b>${value}</b><small>Cập nhật lúc 10:30</small></div>`,
  'a drawing of the number': (name, value) => `<div><svg><text>${value}</text></svg><p>${name}</p></div>`,
  'digits that roll': (name, value) =>
    `<div><div>${[...value].map((sign) => `<span class="digit">${sign}</span>`).join('')}</div><p>${name}</p></div>`,
  'where it comes from': (name, value) =>
    `<div><h5>${name}</h5><b>${value}</b><ul><li>Facebook <span>45%</span></li><li>Google <span>30%</span></li></ul></div>`,
  'a large table below a link': (name, value) =>
    `<div><div><h2>${name}</h2><a>Xem báo cáo</a></div><div><p>${value}</p><ul>${[1, 2, 3, 4, 5].map((at) => `<li><span>Bước ${at} trên đường</span><span>${at}%</span></li>`).join('')}</ul></div></div>`,
  'a change beside its name, the number set larger': (name, value) =>
    `<div><div><p>${name}</p><span class="text-green-600">12,4%</span></div><h3>${value}</h3></div>`,
  'a change above its name, the number set larger': (name, value) =>
    `<div><div><i></i><span>12,4%</span></div><p>${name}</p><h3>${value}</h3></div>`,
  'a share of what is aimed at beside its name': (name, value) =>
    `<div><div><span>${name}</span><span>64%</span></div><b>${value}</b><p>Mục tiêu: 5.000</p></div>`,
  'its place in a list': (name, value) => `<div><span>1</span><p>${name}</p><h3>${value}</h3></div>`,
  'what it was before, in the number’s own box': (name, value) =>
    `<div><dt>${name}</dt><dd><div>${value}<span>from 70,946</span></div><div><svg></svg><span>Increased by </span>8,1%</div></dd></div>`,
  'a tab': (name, value) => `<div role="tab"><div>${name}</div><div>${value}</div><div>↑ 12%</div></div>`,
};

const sets = [
  ['Lượt xem|1.234|views=1234', 'Chi tiêu|1.234.000|spend=1234000', 'CTR|3,45%|ctr=3.45'],
  ['Lượt tiếp cận|12.345|reach=12345', 'Tỷ lệ thoát|45,2%|bounceRate=45.2', 'Số phiên|4.567|sessions=4567'],
  ['Orders|321|orders=321', 'Conversion rate|2,05%|conversionRate=2.05', 'Lượt nhấp|987|clicks=987'],
].map((set) => set.map((it) => it.split('|') as [string, string, string]));

describe('every card of a board says its own figure, with', () => {
  test.each(Object.entries(cards))('%s', (_, card) => {
    for (const set of sets) {
      const board = set.map(([name, value]) => card(name, value)).join('');
      const said = offered(page('Báo cáo', `<h1>Báo cáo</h1>${board}`), 'https://bang.example/bao-cao');
      expect([...said].toSorted()).toEqual(set.map(([, , figure]) => figure).toSorted());
    }
  });
});

test('a number that rolls with words around it is no number of digits beside each other', () => {
  const pages = '<p><span>1</span> <span>2</span> <span>3</span> bình luận</p>';
  expect(offered(page('Báo cáo', `<h1>Báo cáo</h1>${pages}`), 'https://bang.example/bao-cao')).not.toContain(
    'comments=123',
  );
});

test('names and numbers that take turns go together, however many they are and whatever they count', () => {
  const all = [...sets[0]!, ...sets[1]!];
  const wanted = all.map(([, , figure]) => figure).toSorted();
  const flat = all.map(([name, value]) => `<p>${name}</p><p>${value}</p>`).join('');
  const list = all.map(([name, value]) => `<li>${name}</li><li>${value}</li>`).join('');
  for (const body of [`<div>${flat}</div>`, `<ul>${list}</ul>`])
    expect(
      [...offered(page('Báo cáo', `<h1>Báo cáo</h1>${body}`), 'https://bang.example/bao-cao')].toSorted(),
    ).toEqual(wanted);
});

describe('a share of all is what is called after its count', () => {
  test.each([
    ['Engagement', '8.5%', 'engagementRate=8.5'],
    ['Conversions', '4.2%', 'conversionRate=4.2'],
    ['Chuyển đổi', '4,2%', 'conversionRate=4.2'],
  ])('%s', (name, value, said) => {
    const body = `<div class="c"><h3>${name}</h3><div>${value}</div></div>`;
    expect(offered(page('Báo cáo', body), 'https://la-vuon.example/board')).toEqual([said]);
  });

  test('but not how many percent more there may be', () => {
    const body = '<div><span>Potential outcome</span><span>62% more conversions</span></div>';
    expect(offered(page('Campaigns', body, 'en'), 'https://la-vuon.example/board')).toEqual([]);
  });
});

describe('a card is called', () => {
  const board = (body: string, language = 'en'): readonly string[] =>
    offered(page('Admin Dashboard', body, language), 'https://bang.example/admin').toSorted();

  test('by its title, whom a template lets it count', () => {
    const row = (name: string, value: string): string => `<div><div>${name}</div><div>${value}</div></div>`;
    const rows =
      row('Visits', '29,703 Users (40%)') +
      row('Pageviews', '78,706 Views (60%)') +
      row('New Users', '22,123 Users (80%)') +
      row('Bounce Rate', 'Average Rate (40.15%)');
    expect(board(rows)).toEqual(['bounceRate=40.15', 'pageviews=78706', 'sessions=29703']);
  });

  test('a rate by what it is a share of', () => {
    const card = (name: string, value: string): string => `<div><p>${name}</p><b>${value}</b></div>`;
    const mails = card('Tỷ lệ mở', '78,5%') + card('Tỷ lệ click', '42,3%') + card('Tương tác', '65,8%');
    expect(board(mails, 'vi')).toEqual(['clickRate=42.3', 'engagementRate=65.8', 'openRate=78.5']);
    const shares = card('Opens', '78%') + card('Clicks', '42%');
    expect(board(`<h4>Newsletter</h4>${shares}`)).toEqual(['clickRate=42', 'openRate=78']);
    const counted = card('Open rate', '30%') + '<div><p>Clicks</p><b>987</b><i>7%</i></div>';
    expect(board(counted)).toEqual(['clicks=987', 'openRate=30']);
  });

  test('with a plus behind its number, where few are', () => {
    const card = (name: string, value: string): string =>
      `<div><small>${name}</small><h4>${value}</h4></div>`;
    const cards =
      card('Page Views', '300k+') +
      card('Bounce Rate', '34.23%') +
      card('Sessions', '8,120') +
      card('Unique visitors', '4,310');
    expect(board(cards)).toEqual(['bounceRate=34.23', 'pageviews=300000', 'sessions=8120', 'users=4310']);
  });
});
