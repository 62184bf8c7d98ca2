// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { readPage } from '@/utils/page/read';
import { monthIn, rangeIn } from '@/utils/page/window/range';
import { relativeDays } from '@/utils/page/window/relative';
import { pageOf } from './pages';

/** A Thursday. */
const today = '2026-11-26';

describe('words for a stretch of time, on Thursday 26 November 2026', () => {
  test.each([
    ['28 ngày qua', '2026-10-29', '2026-11-25'],
    ['Last 28 days', '2026-10-29', '2026-11-25'],
    ['Trong 7 ngày gần nhất', '2026-11-19', '2026-11-25'],
    ['7 ngày gần đây', '2026-11-19', '2026-11-25'],
    ['in the past 90 days', '2026-08-28', '2026-11-25'],
    ['4 tuần qua', '2026-10-29', '2026-11-25'],
    ['3 tháng qua', '2026-08-26', '2026-11-25'],
    ['Last 12 months', '2025-11-26', '2026-11-25'],
    ['Hôm nay', '2026-11-26', '2026-11-26'],
    ['today', '2026-11-26', '2026-11-26'],
    ['Hôm qua', '2026-11-25', '2026-11-25'],
    ['Yesterday', '2026-11-25', '2026-11-25'],
    ['Tuần này', '2026-11-23', '2026-11-26'],
    ['this week', '2026-11-23', '2026-11-26'],
    ['Tuần trước', '2026-11-16', '2026-11-22'],
    ['last week (Mon – Sun)', '2026-11-16', '2026-11-22'],
    ['Tháng này', '2026-11-01', '2026-11-26'],
    ['Month to date', '2026-11-01', '2026-11-26'],
    ['từ đầu tháng đến nay', '2026-11-01', '2026-11-26'],
    ['Tháng trước', '2026-10-01', '2026-10-31'],
    ['Last month', '2026-10-01', '2026-10-31'],
    ['tháng qua', '2026-10-26', '2026-11-25'],
    ['Quý này', '2026-10-01', '2026-11-26'],
    ['last quarter', '2026-07-01', '2026-09-30'],
    ['Quý trước', '2026-07-01', '2026-09-30'],
    ['Năm nay', '2026-01-01', '2026-11-26'],
    ['YTD', '2026-01-01', '2026-11-26'],
    ['Năm ngoái', '2025-01-01', '2025-12-31'],
    ['Khoảng thời gian: 30 ngày qua', '2026-10-27', '2026-11-25'],
    ['Date range: This month', '2026-11-01', '2026-11-26'],
  ])('“%s” is %s to %s', (text, from, to) => {
    expect(relativeDays(text, today)).toEqual({ days: { from, to }, whole: true });
  });

  test('a month starts on the day that its month has', () => {
    const days = (text: string, day: string) => relativeDays(text, day)?.days;
    expect(days('last 1 month', '2026-03-31')).toEqual({ from: '2026-02-28', to: '2026-03-30' });
    expect(days('tuần này', '2027-01-01')).toEqual({ from: '2026-12-28', to: '2027-01-01' });
    expect(days('quý trước', '2026-02-10')).toEqual({ from: '2025-10-01', to: '2025-12-31' });
  });

  test.each(['Toàn thời gian', 'All time', 'lifetime', 'Từ trước đến nay', 'Trọn đời'])(
    '“%s” is all of time',
    (text) => expect(relativeDays(text, today)).toEqual({ days: 'all', whole: true }),
  );

  test.each(['7 ngày trước', '3 days ago', 'ngày', 'tháng 13', 'last seen', '30 ngày'])(
    '“%s” is none',
    (text) => expect(relativeDays(text, today)).toBeUndefined(),
  );
});

describe('dates as pickers write them', () => {
  test.each([
    ['1 – 28 thg 2, 2026', 'vi', '2026-02-01', '2026-02-28'],
    ['29 thg 10 - 25 thg 11, 2026', 'vi', '2026-10-29', '2026-11-25'],
    ['Từ ngày 01/11/2026 đến 25/11/2026', 'vi', '2026-11-01', '2026-11-25'],
    ['01/11/2026-25/11/2026', 'vi', '2026-11-01', '2026-11-25'],
    ['7 ngày qua (2026-11-19 ~ 2026-11-25)', 'vi', '2026-11-19', '2026-11-25'],
    ['18/11 - 24/11', 'vi', '2026-11-18', '2026-11-24'],
    ['1 tháng 12 – 5 tháng 12', 'vi', '2025-12-01', '2025-12-05'],
    ['01/11 - 30/11', 'vi', '2026-11-01', '2026-11-26'],
    ['01/11/2026 - 30/11/2026', 'vi', '2026-11-01', '2026-11-26'],
    ['thg 6 – thg 11 2026', 'vi', '2026-06-01', '2026-11-26'],
    ['Last 28 days: Oct 29, 2026 – Nov 25, 2026', 'en', '2026-10-29', '2026-11-25'],
    ['Dec 20 – Jan 5, 2026', 'en', '2025-12-20', '2026-01-05'],
    ['11/05/2026 - 11/25/2026', 'en', '2026-11-05', '2026-11-25'],
    ['05/11/2026 - 25/11/2026', 'en', '2026-11-05', '2026-11-25'],
    ['10/11/2026 - 10/12/2026', 'en', '2026-10-11', '2026-10-12'],
    ['1 Nov to 24 Nov 2026', 'en', '2026-11-01', '2026-11-24'],
  ])('“%s” (%s) is %s to %s', (text, language, from, to) => {
    expect(rangeIn(text, { language, today })).toEqual({ from, to });
  });

  test('months are known in English and in Vietnamese without asking Intl, which keeps a new page waiting', () => {
    const asked = vi.spyOn(Intl, 'DateTimeFormat');
    for (const language of ['vi-VN', 'en-US', '']) {
      const week = { from: '2026-09-01', to: '2026-09-07' };
      expect(rangeIn('Sept 1 to September 7, 2026', { language, today })).toEqual(week);
      expect(rangeIn('1 – 7 thg 9, 2026', { language, today })).toEqual(week);
    }
    expect(asked).not.toHaveBeenCalled();
    asked.mockRestore();
  });

  test('two small numbers on an English page may be either, and are then neither', () => {
    expect(rangeIn('02/03/2026 - 03/04/2026', { language: 'en', today })).toBeUndefined();
    expect(rangeIn('02/03/2026 - 03/04/2026', { language: 'vi', today })).toEqual({
      from: '2026-03-02',
      to: '2026-04-03',
    });
  });

  test.each([
    '10 – 20',
    '30 thg 2 – 31 thg 2, 2026',
    '5 thg 3, 2026 – 1 thg 3, 2026',
    '1/5 – 3/5/7',
    'a – b',
  ])('“%s” is none', (text) => expect(rangeIn(text, { language: 'vi', today })).toBeUndefined());

  test.each([
    ['Tháng 10/2026', '2026-10-01', '2026-10-31'],
    ['tháng 2 năm 2024', '2024-02-01', '2024-02-29'],
    ['November 2026', '2026-11-01', '2026-11-26'],
    ['Quý III/2026', '2026-07-01', '2026-09-30'],
    ['Q3 2026', '2026-07-01', '2026-09-30'],
  ])('“%s” is %s to %s', (text, from, to) => expect(monthIn(text, today)).toEqual({ from, to }));
});

describe('the window of a figure', () => {
  const windows = (body: string, day: string | null = today) =>
    Object.fromEntries(
      readPage(
        pageOf(`<html lang="vi"><head><title>Báo cáo</title></head><body><main>${body}</main></body></html>`),
        'https://analytics.google.com/analytics/web/#/p1/reports',
        { today: day ?? undefined },
      ).figures.map(({ key, window }) => [
        key,
        window.type === 'dates' ? `${window.from} ${window.to}` : window.type,
      ]),
    );
  const card = (label: string, value: string, more = '') =>
    `<div><div>${label}</div><div>${value}</div>${more}</div>`;

  test('is what the page’s picker is set to, whatever else it offers', () => {
    const picker =
      '<button aria-haspopup="listbox">28 ngày qua</button><div role="listbox"><div role="option">7 ngày qua</div><div role="option">90 ngày qua</div></div>';
    expect(windows(picker + card('Số phiên', '1.204'))).toEqual({ sessions: '2026-10-29 2026-11-25' });
  });

  test('is what its own card says, before what the page says', () => {
    expect(
      windows(
        `<button>28 ngày qua</button>${card('Số phiên', '1.204')}${card('Người dùng', '12', '<small>Hôm nay</small>')}${card('Người theo dõi', '8.120', '<small>Trọn đời</small>')}${card('Doanh thu hôm nay', '540.000 ₫')}`,
      ),
    ).toMatchObject({
      sessions: '2026-10-29 2026-11-25',
      followers: 'lifetime',
      revenue: '2026-11-26 2026-11-26',
    });
  });

  test('is in dates where dates stand beside the words', () => {
    expect(
      windows(
        `<div><span>28 ngày qua</span><span>1 thg 10 – 28 thg 10, 2026</span></div>${card('Số phiên', '9')}`,
      ),
    ).toEqual({
      sessions: '2026-10-01 2026-10-28',
    });
  });

  test('is read from a picker whose two dates stand apart', () => {
    const fields = '<div><input value="2026-11-01"><input value="2026-11-20"></div>';
    const parts = '<div><span>01/11/2026</span><i>→</i><span>20/11/2026</span></div>';
    for (const picker of [fields, parts])
      expect(windows(picker + card('Số phiên', '9'))).toEqual({ sessions: '2026-11-01 2026-11-20' });
  });

  test('is unknown where the page says several, compares, or nobody told the day', () => {
    expect(windows(`<p>7 ngày qua</p><p>28 ngày qua</p>${card('Số phiên', '9')}`)).toEqual({
      sessions: 'unknown',
    });
    expect(windows(card('Số phiên', '9', '<small>so với 28 ngày trước</small>'))).toEqual({
      sessions: 'unknown',
    });
    expect(windows(`<p>Hôm qua</p>${card('Số phiên', '9')}`)).toEqual({ sessions: 'unknown' });
    expect(windows(`<button>28 ngày qua</button>${card('Số phiên', '9')}`, null)).toEqual({
      sessions: 'unknown',
    });
  });
});
