import { describe, expect, test } from 'vitest';
import { languageOf } from '@/utils/okr/parse/language';
import { parseKeyResult } from '@/utils/okr/parse/parse-key-result';
import { sentences as ofDepartments } from './department-sentences';
import { besides, inOneLine, readingOf, today } from './reading-of';
import { sentences as english } from './sentences-en';
import { sentences as vietnamese } from './sentences-vi';

describe('a sentence becomes a key result', () => {
  test.each(english)('%s', (text, reading) => expect(readingOf(text, 'en')).toBe(reading));
  test.each(vietnamese)('%s', (text, reading) => expect(readingOf(text, 'vi')).toBe(reading));
  test.each(ofDepartments)('%s: %s', (language, text, reading) => {
    const parsed = parseKeyResult(text, { language, today });
    const [weighty = '', more = ''] = reading.split(' | ');
    expect(inOneLine(parsed)).toBe(weighty);
    const names = [...more.matchAll(/(?:^| )(\w+)=/gu)].map(([, name]) => name ?? '');
    expect(besides(parsed, names)).toBe(more);
  });
});

describe('a unit is written as behind a number', () => {
  test.each([
    ['Doanh thu tăng từ 1,5 lên 2 tỷ', 'doanh thu'],
    ['Lượt đọc blog từ 1.200 lên 1.920', 'lượt đọc blog'],
    ['Downloads up 40% on September 2026', 'downloads'],
    ['Email open rate from 20 to 30', 'email open rate'],
    ['Instagram saves from 300 to 700', 'Instagram saves'],
    ['NPS from 32 to 45', 'NPS'],
    ['TikTok followers from 20k to 50k', 'TikTok followers'],
    ['Grow Instagram followers to 50k', 'Instagram followers'],
  ])('%s: %s', (text, unit) => expect(parse(text).unit).toBe(unit));
});

describe('what a growth is compared with', () => {
  test.each([
    ['Tăng 20% lượt xem so với tháng 10/2026', 'prev-month'],
    ['Tăng 20% lượt xem trong tháng 3/2027 so với tháng 2', 'prev-month'],
    ['Tăng 20% lượt xem trong quý 1/2027 so với quý 4/2026', 'prev-quarter'],
    ['Tăng 20% lượt xem trong quý 1/2027 so với tháng 12/2026', 'prev-month'],
    ['Tăng 20% lượt xem trong quý 4/2026 so với quý 4/2025', 'prev-year'],
    ['Grow visits by 20% versus 2025', 'prev-year'],
    ['Tăng 20% lượt xem so với tháng 3/2026', null],
    ['Tăng 20% lượt xem so với năm 2023', null],
    ['Grow visits by 20% vs. Q1 2026', null],
  ])('%s: %s', (text, relativeTo) => {
    const { kind, questions, ...parsed } = parse(text);
    expect([kind, parsed.relativeTo]).toEqual(['growth', relativeTo]);
    expect(questions.some(({ field }) => field === 'relativeTo')).toBe(false);
  });
});

const parse = (text: string, objective?: string) =>
  parseKeyResult(text, { today, ...(objective === undefined ? {} : { objective }) });

describe('an amount of change without a start', () => {
  test.each([
    ['Grow the mailing list by 1,500', 'increase', 1500],
    ['Tăng người theo dõi fanpage thêm 2.000', 'increase', 2000],
    ['Tăng thêm 2.000 người theo dõi', 'increase', 2000],
    ['Giảm chi phí thêm 2.000.000đ', 'decrease', 2_000_000],
    ['Win 40 more reviews', 'increase', 40],
    ['Gain 250 subscribers', 'increase', 250],
    ['Tăng 300 thành viên', 'increase', 300],
    ['Lower the price per click by $0.4', 'decrease', 0.4],
    ['12 fewer complaints', 'decrease', 12],
    ['Giảm thời gian chờ đi 15 phút', 'decrease', 15],
    ['Rút ngắn 4 ngày duyệt bài', 'decrease', 4],
    ['Giảm ít nhất 2 giờ xử lý đơn', 'decrease', 2],
  ])('%s: the change counts, nothing is asked', (text, direction, target) =>
    expect(parse(text)).toMatchObject({
      kind: 'metric',
      direction,
      target,
      baseline: null,
      binding: { rollUp: 'change' },
      questions: [],
    }),
  );

  test.each(['Reduce CPC $0.4', 'Giảm phí mỗi lượt nhấp 500đ', 'Tăng điểm đánh giá 2 điểm'])(
    '%s: by or to is asked, by is the default',
    (text) =>
      expect(parse(text)).toMatchObject({
        binding: { rollUp: 'change' },
        questions: [{ field: 'binding', default: 'change', options: [{ value: 'change' }, { value: null }] }],
      }),
  );

  test.each([
    'Giảm phí mỗi lượt nhấp xuống 500đ',
    'Reduce CPC to $0.4',
    'Giảm thời gian chờ dưới 15 phút',
    'Giảm thời gian chờ từ 30 xuống 15 phút',
    'Cải thiện 3 quy trình',
    'Đạt 300 thành viên',
    'Grow followers from 1,000 to 2,000',
    'Grow followers by 20%',
    'Thêm 40 đánh giá mỗi tháng',
  ])('%s: an end value', (text) => expect(parse(text).binding).toBeNull());
});

describe('days', () => {
  test('"trước ngày" leaves the day itself out, "đến hết" takes it in', () => {
    expect(parse('Xong bộ tài liệu trước ngày 31/7/2026')).toMatchObject({
      dueOn: '2026-07-31',
      dueExclusive: true,
      duePrecision: 'day',
    });
    expect(parse('Nhận phản hồi đến hết 30/8/2026')).toMatchObject({
      dueOn: '2026-08-30',
      dueExclusive: false,
    });
  });

  test.each([
    ['Ra mắt trong quý III-2026', '2026-07-01', '2026-09-30', 'quarter'],
    ['Ra mắt trong tháng 2/2028', '2028-02-01', '2028-02-29', 'month'],
    ['Ra mắt trong năm 2027', '2027-01-01', '2027-12-31', 'year'],
    ['Launch in H1 2027', '2027-01-01', '2027-06-30', 'month'],
    ['Chạy từ 1/10/2026 đến 31/12/2026', '2026-10-01', '2026-12-31', 'day'],
    ['Chạy từ 1/10 đến 31/12/2026', '2026-10-01', '2026-12-31', 'day'],
    ['Chạy 01/10 - 31/12/2026', '2026-10-01', '2026-12-31', 'day'],
  ])('%s runs from %s to %s', (text, startsOn, dueOn, duePrecision) => {
    expect(parse(text)).toMatchObject({
      startsOn,
      dueOn,
      duePrecision,
      dueYearAssumed: false,
      questions: [],
    });
  });

  test.each([
    ['Ship by June 30, 2027', '2027-06-30'],
    ['Ship by 30th of June 2027', '2027-06-30'],
    ['Ship by the end of Q3 2027', '2027-09-30'],
    ["Ship by Q1'27", '2027-03-31'],
    ['Ship by end of 2027', '2027-12-31'],
    ['Ship by 2027-05-04', '2027-05-04'],
    ['Xong vào cuối tháng 8 năm 2027', '2027-08-31'],
    ['Xong ngày 15 tháng 9 năm 2027', '2027-09-15'],
    ['Xong trước T3/2027', '2027-02-28'],
    ['Xong 6 tháng đầu năm 2027', '2027-06-30'],
    ['Xong trong tháng mười hai năm 2027', '2027-12-31'],
  ])('%s is due on %s', (text, dueOn) => expect(parse(text).dueOn).toBe(dueOn));

  test('a day without its year is the next one to come, and says so', () => {
    expect(parse('Ra mắt trước 30/6')).toMatchObject({ dueOn: '2027-06-30', dueYearAssumed: true });
    expect(parse('Launch by December 15')).toMatchObject({ dueOn: '2026-12-15', dueYearAssumed: true });
    expect(parse('Ra mắt cuối quý này')).toMatchObject({ dueOn: '2026-12-31', dueYearAssumed: true });
  });

  test('the objective lends its year', () => {
    expect(parse('Ra mắt trong tháng 8', 'Tăng truy cập trong quý III-2025')).toMatchObject({
      dueOn: '2025-08-31',
      dueYearAssumed: false,
    });
  });

  test('a start is not a deadline', () => {
    const parsed = parse('Triển khai dùng thử sản phẩm từ 31/7 tại Hà Nội');
    expect(parsed).toMatchObject({
      kind: 'milestone',
      startsOn: '2027-07-31',
      startYearAssumed: true,
      dueOn: null,
    });
    expect(parsed.questions.map(({ field }) => field)).toEqual(['dueOn']);
  });

  test('a day that no calendar has is asked about', () => {
    const [question] = parse('Xong trước ngày 31/2/2027').questions;
    expect(question).toMatchObject({
      field: 'dueOn',
      default: null,
      options: [{ value: '2027-02-28' }, { value: null }],
    });
    expect(parse('Xong trước ngày 31/2/2027').dueOn).toBeNull();
  });

  test('6/7/2027 in English is asked about, 13/7/2027 is not', () => {
    expect(parseKeyResult('Ship by 6/7/2027', { language: 'en', today })).toMatchObject({
      dueOn: '2027-06-07',
      questions: [{ field: 'dueOn', options: [{ value: '2027-06-07' }, { value: '2027-07-06' }] }],
    });
    expect(parseKeyResult('Ship by 13/7/2027', { language: 'en', today })).toMatchObject({
      dueOn: '2027-07-13',
      questions: [],
    });
  });

  test.each([
    'Hỗ trợ khách hàng 24/7',
    'Áp dụng quy tắc 80/20',
    'Tham dự Hội nghị Nhân sự Việt Nam 2027',
    'Ra mắt bản V2',
    'Chuẩn bị cho GA4',
  ])('%s names no day and no target', (text) =>
    expect(parse(text)).toMatchObject({ kind: 'milestone', target: null, dueOn: null }),
  );
});

describe('fields', () => {
  test('a band is kept between its ends', () => {
    expect(parse('Duy trì tỷ lệ hài lòng trong khoảng 80 - 90%')).toMatchObject({
      kind: 'keep',
      comparator: 'between',
      target: 80,
      targetHigh: 90,
      percent: true,
    });
  });

  test.each([
    ['Đạt ít nhất 5 bài', '>='],
    ['Không quá 5 khiếu nại', '<='],
    ['Trên 90% khách hàng hài lòng', '>'],
    ['Churn below 3%', '<'],
    ['Ký 20 hợp đồng trở lên', '>='],
    ['100+ reviews', '>='],
  ])('%s compares with %s', (text, comparator) => expect(parse(text).comparator).toBe(comparator));

  test.each([
    ['Thu được ít nhất 1,000 phản hồi', 'phản hồi'],
    ['Giảm CPC xuống 1.500đ', 'đ'],
    ['Increase CSAT from 71 to 86', 'CSAT'],
    ['Tăng 25% lượt đọc blog', 'lượt đọc blog'],
    ['Lượt đọc blog từ 1.200 lên 1.920', 'lượt đọc blog'],
    ['Facebook followers from 200 to 900', 'Facebook followers'],
    ['Rút ngắn thời gian xử lý từ 48h xuống 24h', 'h'],
    ['Tỷ lệ chuyển đổi đạt 3,5%', '%'],
    ['Đạt 1.000 khách hàng tiềm năng mỗi tháng', 'khách hàng tiềm năng'],
  ])('%s is measured in %s', (text, unit) => expect(parse(text).unit).toBe(unit));

  test.each([
    ['Tăng từ 1,5 lên 2 triệu lượt xem', 1_500_000, 2_000_000],
    ['Grow signups from 500 to 1k', 500, 1000],
    ['Reach 60% from 41%', 41, 60],
    ['Tỷ lệ mở email đạt 25% (hiện tại: 18%)', 18, 25],
    ['Win rate: 20 → 30%', 20, 30],
    ['Top 3 Google cho 20 từ khoá (đang có 8)', 8, 20],
    ['500 đơn từ Zalo (mới có 120)', 120, 500],
  ])('%s starts at %d and ends at %d', (text, baseline, target) =>
    expect(parse(text)).toMatchObject({ kind: 'metric', baseline, target }),
  );

  test.each([
    ['Tăng 20% so với cùng kỳ năm ngoái', 'prev-year'],
    ['Tăng 20% lượt đọc so với quý trước', 'prev-quarter'],
    ['Grow leads 20% MoM', 'prev-month'],
    ['Grow leads by 20% vs last quarter', 'prev-quarter'],
    ['Doanh thu quý 3/2026 tăng 20% so với quý 3/2025', 'prev-year'],
  ])('%s compares with %s', (text, relativeTo) =>
    expect(parse(text)).toMatchObject({ kind: 'growth', relativeTo }),
  );

  test('growth said for every month needs no question about its span', () => {
    expect(parse('Tăng trưởng người dùng 8% mỗi tháng')).toMatchObject({
      kind: 'growth',
      target: 8,
      growthSpan: 'every-period',
      relativeTo: 'prev-month',
      questions: [],
    });
  });

  test('labels, bullets, emphasis, invisible signs and full-width digits change nothing', () => {
    const plain = parse('Đăng 5 bài mỗi tuần');
    for (const text of [
      'KR1: Đăng 5 bài mỗi tuần',
      '• KR 1.2 – **Đăng 5 bài** mỗi tuần',
      '\u200bĐăng\u00a0５ bài\u202e mỗi tuần',
      '- Đăng 5 bài mỗi tuần'.normalize('NFD'),
      '“Đăng 5 bài mỗi tuần”',
    ]) {
      expect(parse(text)).toEqual(plain);
    }
  });
});

describe('questions', () => {
  const fields = (text: string) => parse(text).questions.map(({ field }) => field);

  test('growth against last month asks by when, with the end of the cycle as default', () => {
    const [question] = parse('Tăng 25% lượng tiếp cận so với tháng trước').questions;
    expect(question?.default).toBe('by-end');
    expect(question?.options.map(({ value }) => value)).toEqual(['by-end', 'every-period', 'first-period']);
  });

  test.each([
    ['Tăng 20% lượt đọc blog', ['relativeTo']],
    ['Tăng tỷ lệ mở email thêm 5%', ['relativeTo', 'unit']],
    ['Đăng 3 - 4 bài mỗi tuần', ['target']],
    ['Đạt 100 lead và 20 khách hàng', ['target']],
    ['Bố trí 10 gian hàng và ghi nhận phản hồi của khách', ['kind']],
    ['Tham gia hội nghị tổ chức tại Hà Nội vào cuối tháng 8/2027', ['dueOn']],
    ['Chạy quảng cáo Google và Facebook để có 5.000 lượt truy cập', ['target']],
    ['Tăng tỷ lệ mở email lên 35% so với tháng trước', ['kind', 'growthSpan']],
    ['Giảm chi phí xuống >= 10% so với quý trước', ['kind']],
    ['Ra mắt vào giữa tháng 6/2027', ['dueOn']],
  ])('%s asks about %j', (text, asked) => expect(fields(text)).toEqual(asked));

  test('the default of every question is what the key result holds until it is answered', () => {
    for (const [text] of [...english, ...vietnamese]) {
      const parsed = parse(text);
      for (const { field, options, default: value } of parsed.questions) {
        expect(options.map((option) => option.value)).toContain(value);
        const held = field === 'binding' ? (parsed.binding?.rollUp ?? null) : parsed[field];
        if (field !== 'relativeTo') expect([held, parsed.multiplier]).toContain(value);
      }
    }
  });

  test('every question is short and said in both languages', () => {
    for (const [text] of [...english, ...vietnamese]) {
      for (const { ask, options } of parse(text).questions) {
        for (const said of [ask, ...options.map(({ label }) => label)]) {
          expect(said.vi.length).toBeGreaterThan(0);
          expect(said.en.length).toBeLessThanOrEqual(110);
        }
      }
    }
  });
});

describe('Vietnamese typed without its marks', () => {
  test.each([
    ['Tang 20% luot truy cap so voi thang truoc', 'growth inc 20% - - -'],
    ['Dang 5 bai viet moi tuan tren blog', 'cadence inc 5 - week -'],
    ['Dat 1.000 khach hang truoc ngay 30/6/2027', 'metric inc 1000 - - 2027-06-30'],
    ['Giam ty le roi bo tu 8% xuong con 5% trong quy 1', 'metric dec 5% - - -'],
  ])('%s', (text, reading) => {
    const parsed = parse(text);
    expect(inOneLine(parsed)).toBe(reading);
    expect(parsed.title).toBe(text);
  });

  test('English with a word or two of the same letters stays English', () => {
    expect(languageOf('Hang the tang of 20 banners in Dat Bike stores')).toBe('en');
    expect(parseKeyResult('Ship by 6/7/2027', { today }).dueOn).toBe('2027-06-07');
  });
});
