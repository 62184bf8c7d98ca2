// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { offered } from './pages';

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

describe('a mark out of five', () => {
  const filters =
    '<div><div>Tất cả</div><div>5 Sao (1,9k)</div><div>4 Sao (120)</div><div>3 Sao (12)</div></div>';

  test.each([
    ['in one text', '<p>4.9 trên 5</p>', 'vi'],
    [
      'in two nodes, beside the stars to filter by',
      `<div><div><span>4.9</span><span> trên 5 </span></div>${filters}</div>`,
      'vi',
    ],
    ['in English', '<div><span>4.9</span> out of 5</div>', 'en'],
  ])('is the mark, %s', (_, body, language) => {
    expect(offered(page('Máy xay', body, language), at)).toEqual(['rating=4.9']);
  });
});

test('minutes beside an episode are no figure, whatever its title counts', () => {
  const episode = (title: string, length: string): string =>
    `<li><h3>${title}</h3><p>Why so many can be worth nothing.</p><button aria-label="Play ${title}"><span>${length}</span></button></li>`;
  const body = `<ul>${episode('Stop counting impressions', '36 min')}${episode('Growing slowly', '48 min')}${episode('Ba kênh', '1 giờ 12 phút')}</ul>`;
  expect(offered(page('Slow Growth', body, 'en'), at)).toEqual([]);
});

test('a question about bounce rates is no report of them', () => {
  const body = `<div><div>47</div><div>Why does our bounce rate in Analytics differ from the dashboard?</div></div>
    <table><tr><td>Our bounce rate is 61% in one and 12% in the other. Which one is right?</td></tr></table>
    <h2>2 Answers</h2><p>Add a comment</p>`;
  expect(offered(page('Bounce rate differs in Google Analytics - Questions', body, 'en'), at)).not.toContain(
    'bounceRate=61',
  );
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

test('cards drawn in SVG are read on a report', () => {
  const card = (value: string, label: string): string =>
    `<div class="visual"><svg role="img"><g><text class="value"><title>${value}</title><tspan>${value}</tspan></text></g><g><text class="label"><title>${label}</title><tspan>${label}</tspan></text></g></svg></div>`;
  const body = `<div><div>Impressions</div><div>1,239,993</div></div><div><div>Clicks</div><div>38,600</div></div><div><div>Conversions</div><div>210</div></div>${card('3.11%', 'CTR')}${card('$4.82K', 'Spend')}`;
  expect(offered(page('Marketing overview', body, 'en'), at)).toEqual(
    expect.arrayContaining(['ctr=3.11', 'spend=4820']),
  );
});
