import { describe, expect, test } from 'vitest';
import type { Language } from '@/utils/okr/member';
import { parsePaste } from '@/utils/okr/parse/paste/parse-paste';
import { severalIn } from '@/utils/okr/parse/several';
import { today } from './reading-of';

function taken(text: string, language?: Language) {
  const several = severalIn(text, { today, ...(language ? { language } : {}) });
  return several?.parts.map(({ title }) => title) ?? null;
}

describe('a sentence that names several key results', () => {
  test.each([
    [
      'Grow the blog: 20 posts, 50k visits, 300 leads and 5% conversion',
      ['20 posts', '50k visits', '300 leads', '5% conversion'],
    ],
    [
      'Phát triển blog: 20 bài viết, 50.000 lượt xem, 300 khách tiềm năng và tỷ lệ chuyển đổi 5%',
      ['20 bài viết', '50.000 lượt xem', '300 khách tiềm năng', 'tỷ lệ chuyển đổi 5%'],
    ],
    [
      'Ra mắt dòng trà mới – 3 video, 120 đánh giá và 1,5 tỷ doanh thu',
      ['3 video', '120 đánh giá', '1,5 tỷ doanh thu'],
    ],
    [
      'Open 3 stores, hire 12 people and reach 2 billion VND revenue by 31/12/2026',
      ['Open 3 stores', 'hire 12 people', 'reach 2 billion VND revenue by 31/12/2026'],
    ],
    [
      'Tăng 20% lượt đọc, 30% lượt thích và 10% người theo dõi',
      ['Tăng 20% lượt đọc', 'Tăng 30% lượt thích', 'Tăng 10% người theo dõi'],
    ],
  ])('%s is surely several', (text, parts) => {
    expect(taken(text)).toEqual(parts);
    expect(severalIn(text, { today })?.surely).toBe(true);
  });

  test.each([
    ['Publish 10 posts and reach 50,000 views', ['Publish 10 posts', 'reach 50,000 views']],
    ['Raise NPS from 40 to 50 and CSAT from 70 to 80', ['Raise NPS from 40 to 50', 'CSAT from 70 to 80']],
    ['Increase visits by 20% and likes by 30%', ['Increase visits by 20%', 'Increase likes by 30%']],
    ['Increase LTV by 10% and reduce CAC by 15%', ['Increase LTV by 10%', 'reduce CAC by 15%']],
    [
      'Bán 8.000 sản phẩm trên Shopee, giữ điểm đánh giá từ 4,8 trở lên',
      ['Bán 8.000 sản phẩm trên Shopee', 'giữ điểm đánh giá từ 4,8 trở lên'],
    ],
    ['Tăng doanh thu 30% và giảm chi phí 10%', ['Tăng doanh thu 30%', 'giảm chi phí 10%']],
    [
      'Reach: 5,000 visitors on the site, 3,000 visitors on the app',
      ['5,000 visitors on the site', '3,000 visitors on the app'],
    ],
  ])('%s may be', (text, parts) => {
    expect(taken(text)).toEqual(parts);
    expect(severalIn(text, { today })?.surely).toBe(false);
  });

  test.each([
    'Get 50,000 views from 20 posts',
    'Publish 10 posts to get 50,000 views',
    'Raise NPS from 40 to 50',
    'Write 3 to 5 posts a week (2 on SEO, 1 on ads)',
    '20 posts on SEO, ads and mail',
    '10% of the pipeline in Q1, 20% in Q2, 30% in Q3',
    'Lợi nhuận đạt 4,2 tỷ đồng, tăng 12% so với năm 2025',
    'Ký mới 25 hợp đồng, giá trị trung bình từ 200 triệu đồng trở lên',
    'Ship the new site and tell everybody',
  ])('%s is one', (text) => {
    expect(taken(text)).toBeNull();
  });

  test('the day that the sentence ends with is the day of each', () => {
    const parts = severalIn('Blog: 20 bài, 50.000 lượt xem và 300 lead trước 15/12/2026', { today })!.parts;
    expect(parts.map(({ dueOn }) => dueOn)).toEqual(['2026-12-15', '2026-12-15', '2026-12-15']);
  });

  test('each is read for itself', () => {
    const { parts } = severalIn('Grow the blog: 20 posts and 5% conversion', { today })!;
    expect(parts).toMatchObject([
      { kind: 'metric', target: 20, unit: 'posts', binding: null, questions: [] },
      { kind: 'metric', target: 5, percent: true, questions: [] },
    ]);
  });
});

describe('a paste with such a sentence', () => {
  const outline = (text: string) =>
    parsePaste(text, { today }).objectives.map(({ title, keyResults }) => [
      title,
      ...keyResults.map(({ title: own, several }) => several?.parts.map((part) => part.title) ?? own),
    ]);

  test.each([
    ['alone', 'Grow the blog: 20 posts and 300 leads'],
    ['as an objective that has no others', 'O: Grow the blog: 20 posts and 300 leads'],
    ['under an objective of its name', 'O: Grow the blog\nKR: Grow the blog: 20 posts and 300 leads'],
  ])('%s names the objective by its head', (_, text) => {
    expect(outline(text)).toEqual([['Grow the blog', ['20 posts', '300 leads']]]);
  });

  test('under an objective of another name keeps the head in each title', () => {
    expect(outline('O: Be found\nKR1: Blog: 20 posts and 300 leads\nKR2: 40 backlinks')).toEqual([
      ['Be found', ['Blog: 20 posts', 'Blog: 300 leads'], '40 backlinks'],
    ]);
  });

  test('several of them are as many objectives', () => {
    expect(outline('Blog: 20 posts and 300 leads\nFanpage: 900 followers and 4% engagement')).toEqual([
      ['Blog', ['20 posts', '300 leads']],
      ['Fanpage', ['900 followers', '4% engagement']],
    ]);
  });

  test('an objective with key results of its own stays as it was said', () => {
    expect(outline('O: Grow the blog: 20 posts and 300 leads\nKR1: 20 posts\nKR2: 300 leads')).toEqual([
      ['Grow the blog: 20 posts and 300 leads', '20 posts', '300 leads'],
    ]);
  });

  test('a row with a target of its own is about that one', () => {
    const rows =
      'Objective\tKey result\tTarget\nGrow\tBlog: 20 posts and 300 leads\t20\nGrow\tFanpage: 900 followers and 4% engagement\t';
    expect(outline(rows)).toEqual([
      ['Grow', 'Blog: 20 posts and 300 leads', ['Fanpage: 900 followers', 'Fanpage: 4% engagement']],
    ]);
  });
});
