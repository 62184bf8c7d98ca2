// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { offered, page, readAt } from './pages';

/** A page in Vietnamese that its template calls English. */
const at = 'https://xem-phim.example/watch?v=a1b2c3d4e5';
const bar =
  '<div><button class="like"><svg></svg><span>12 N</span></button><button><span>Chia sẻ</span></button><button><span>Lưu</span></button></div>';
const rest =
  '<div class="side"><a href="#"><h3>Thư Cũ</h3><span>142 N lượt xem</span></a><a href="#"><h3>Đêm Khuya</h3><span>58 Tr lượt xem</span></a></div>';
const body = `<div><h1>Thủ Cuối</h1>${bar}<span>831,4 N lượt xem một năm trước</span></div><div><span>486 bình luận</span><button>Sắp xếp theo</button></div>${rest}`;

test('a page is read in the language that its texts are written in', () => {
  for (const language of ['en', 'en-US', 'vi']) {
    const html = page('Thủ Cuối', body, language);
    expect(offered(html, at).toSorted()).toEqual(['comments=486', 'likes=12000', 'views=831400']);
    expect(readAt(html, at).language).toBe('vi');
  }
});

test('a title in Vietnamese makes no Vietnamese page', () => {
  const english = '<h1>Thủ Cuối</h1><p>12K views</p><p>Share</p><p>Save</p><p>3 comments</p><p>Đêm Khuya</p>';
  expect(readAt(page('Thủ Cuối', english, 'en'), at).language).toBe('en');
});
