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
  'which days it is of': (name, value) =>
    `<div><div><span>${name}</span><a>Tháng này</a></div><b>${value}</b><small>Cập nhật lúc 10:30</small></div>`,
  'a drawing of the number': (name, value) => `<div><svg><text>${value}</text></svg><p>${name}</p></div>`,
  'digits that roll': (name, value) =>
    `<div><div>${[...value].map((sign) => `<span class="digit">${sign}</span>`).join('')}</div><p>${name}</p></div>`,
  'where it comes from': (name, value) =>
    `<div><h5>${name}</h5><b>${value}</b><ul><li>Facebook <span>45%</span></li><li>Google <span>30%</span></li></ul></div>`,
  'a large table below a link': (name, value) =>
    `<div><div><h2>${name}</h2><a>Xem báo cáo</a></div><div><p>${value}</p><ul>${[1, 2, 3, 4, 5].map((at) => `<li><span>Bước ${at} trên đường</span><span>${at}%</span></li>`).join('')}</ul></div></div>`,
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
