import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CheckIn } from '@/utils/okr/check-in';
import {
  keyResultKinds,
  comparators,
  directions,
  growthSpans,
  periods,
  references,
  type KeyResult,
} from '@/utils/okr/key-result';
import { languages } from '@/utils/okr/member';
import { draftReport } from '@/utils/week/draft';
import type { DraftInput } from '@/utils/week/draft-input';
import type { Section } from '@/utils/week/sections';
import { aCheckIn, aKeyResult, anItem, anObjective, aPage, draftOf, fromPage, quarter } from './a-week';

const reads = { id: 'reads', title: 'Lượt đọc', baseline: 0, target: 1_000 };

function textsOf(
  section: Section,
  fields: Partial<DraftInput>,
  language: 'vi' | 'en' = 'vi',
): readonly string[] {
  return draftReport(draftOf(fields, language))
    .filter((line) => line.section === section)
    .map(({ text }) => text);
}
const week = (keyResult: Partial<KeyResult> & { id: string }, ...checkIns: readonly CheckIn[]) => ({
  keyResults: [aKeyResult(keyResult)],
  checkIns,
});

test('a week is counted from the day that weeks begin on', () => {
  // Sunday 22 November is the first day of week 48 where weeks begin on it.
  const fields = week(reads, aCheckIn('reads', 20, { value: 300 }), aCheckIn('reads', 22, { value: 500 }));
  const posts = { id: 'posts', title: 'Bài viết', kind: 'cadence', target: 5, period: 'week' } as const;
  expect(textsOf('progress', fields)).toEqual([]);
  expect(textsOf('progress', { ...fields, firstWeekday: 7 })[0]).toContain('300 → 500 (+200)');
  const left = week(posts, aCheckIn('posts', 24, { value: 5 }));
  expect(textsOf('plan', left)[0]).toContain('30/11 – 6/12');
  expect(textsOf('plan', { ...left, firstWeekday: 7 })[0]).toContain('29/11 – 5/12');
});

describe('progress', () => {
  test('tells from what to what a key result moved this week, not how often it was looked at', () => {
    const checkIns = [
      aCheckIn('reads', 20, { value: 300 }),
      aCheckIn('reads', 24, { value: 500 }),
      aCheckIn('reads', 25, { value: 620 }),
    ];
    expect(textsOf('progress', week(reads, ...checkIns))).toEqual([
      'KR 1.1 Lượt đọc: 300 → 620 (+320), 62% chặng đường',
    ]);
  });

  test('counts a corrected check-in as its correction', () => {
    const wrong = aCheckIn('reads', 24, { value: 5_000 });
    const right = aCheckIn('reads', 25, { value: 500, replaces: wrong.id });
    expect(textsOf('progress', week(reads, aCheckIn('reads', 20, { value: 300 }), wrong, right))).toEqual([
      'KR 1.1 Lượt đọc: 300 → 500 (+200), 50% chặng đường',
    ]);
  });

  test('names the unit once, and not at all where the title does', () => {
    const checkIns = [aCheckIn('reads', 20, { value: 1 }), aCheckIn('reads', 24, { value: 2 })];
    expect(textsOf('progress', week({ ...reads, unit: 'lượt' }, ...checkIns))[0]).toContain('1 → 2 (+1)');
    expect(textsOf('progress', week({ ...reads, unit: 'khách' }, ...checkIns))[0]).toContain(
      '1 → 2 khách (+1)',
    );
    expect(textsOf('progress', week({ ...reads, unit: '$' }, ...checkIns), 'en')[0]).toContain(
      '$1 → $2 (+1)',
    );
  });

  test('says percentages as percentages and their change in points', () => {
    const checkIns = [aCheckIn('rate', 20, { value: 18.5 }), aCheckIn('rate', 24, { value: 20 })];
    const rate = { id: 'rate', title: 'Tỷ lệ mở', baseline: 18, target: 25, percent: true };
    expect(textsOf('progress', week(rate, ...checkIns))).toEqual([
      'KR 1.1 Tỷ lệ mở: 18,5% → 20% (+1,5 điểm %), 28% chặng đường',
    ]);
    expect(textsOf('progress', week(rate, ...checkIns), 'en')).toEqual([
      'KR 1.1 Tỷ lệ mở: 18.5% → 20% (+1.5 points), 28% of the way',
    ]);
  });

  test('never rounds up to the whole way', () => {
    const checkIns = [aCheckIn('reads', 20, { value: 300 }), aCheckIn('reads', 24, { value: 999 })];
    expect(textsOf('progress', week(reads, ...checkIns))[0]).toContain('99% chặng đường');
  });

  test('counts the pages that the figures came from, each once, and links to them', () => {
    const checkIns = ['seo', 'seo', 'mail'].map((page, i) =>
      aCheckIn('reads', 24 + i, { value: 100 * (i + 1), source: fromPage(page) }),
    );
    const input = draftOf({
      ...week(reads, ...checkIns),
      evidence: [aPage('seo', 'SEO'), aPage('mail', 'Thư', 'video')],
    });
    const [line] = draftReport(input);
    expect(line?.text).toContain('; từ 2 trang');
    expect(line?.evidence).toEqual(['seo', 'mail']);
  });

  test('counts only pages of this week', () => {
    const checkIns = [
      aCheckIn('reads', 18, { value: 100, source: fromPage('seo') }),
      aCheckIn('reads', 24, { value: 200, source: fromPage('mail') }),
    ];
    const input = draftOf({
      ...week(reads, ...checkIns),
      evidence: [aPage('seo', 'SEO'), aPage('mail', 'Thư')],
    });
    expect(draftReport(input)[0]?.evidence).toEqual(['mail']);
  });

  test('does not tell a cadence in a week without any of it', () => {
    const talks = { id: 'talks', kind: 'cadence' as const, target: 4, period: 'month' as const };
    expect(textsOf('progress', week(talks, aCheckIn('talks', 18, { value: 1 })))).toEqual([]);
  });

  test('speaks of one post and of two posts in English', () => {
    const of = (pages: readonly string[]) =>
      textsOf(
        'progress',
        {
          ...week(
            reads,
            ...pages.map((page, i) => aCheckIn('reads', 24 + i, { value: i + 1, source: fromPage(page) })),
          ),
          evidence: pages.map((page) => aPage(page, page)),
        },
        'en',
      )[0];
    expect(of(['a'])).toMatch(/; from 1 post$/);
    expect(of(['a', 'b'])).toMatch(/; from 2 posts$/);
  });

  test('says what a cadence has of this period, from all its days', () => {
    const talks = {
      id: 'talks',
      title: 'Buổi chia sẻ',
      kind: 'cadence' as const,
      target: 4,
      period: 'month' as const,
    };
    const checkIns = [3, 24].map((day) => aCheckIn('talks', day, { value: 1 }));
    expect(textsOf('progress', week(talks, ...checkIns))).toEqual([
      'KR 1.1 Buổi chia sẻ: 2/4 lần của tháng 11',
    ]);
    expect(textsOf('progress', week({ ...talks, period: 'week' }, ...checkIns), 'en')).toEqual([
      'KR 1.1 Buổi chia sẻ: 1 of 4 times this week',
    ]);
  });

  test('says what the running period of a rate has so far, which then has its first figure', () => {
    const rate = { id: 'rate', title: 'Lượt xem', unit: 'lượt', target: 900, period: 'month' as const };
    const told = week({ ...rate, startsOn: '2026-11-01' }, aCheckIn('rate', 24, { value: 300 }));
    expect(textsOf('progress', told)).toEqual(['KR 1.1 Lượt xem: đến nay được 300 của tháng 11']);
    expect(textsOf('progress', told, 'en')).toEqual(['KR 1.1 Lượt xem: 300 so far in November']);
    expect(textsOf('plan', told)).not.toContain('KR 1.1 Lượt xem: cập nhật số liệu lần đầu');
    const before = week({ ...rate, startsOn: '2026-11-01' }, aCheckIn('rate', 20, { value: 300 }));
    expect(textsOf('progress', before)).toEqual([]);
  });

  test('is silent about what did not move', () => {
    expect(
      textsOf(
        'progress',
        week(reads, aCheckIn('reads', 20, { value: 5 }), aCheckIn('reads', 24, { value: 5 })),
      ),
    ).toEqual([]);
  });

  test('of a week that is over leaves out what came later', () => {
    const input = week(reads, aCheckIn('reads', 20, { value: 300 }), aCheckIn('reads', 24, { value: 500 }));
    expect(textsOf('progress', { ...input, week: '2026-W47' })).toEqual([
      'KR 1.1 Lượt đọc: lần đầu ghi nhận 300, 30% chặng đường',
    ]);
  });

  test('does not call a step done before the week in which it was', () => {
    const milestone = {
      id: 'm',
      kind: 'milestone' as const,
      'step:a': { title: 'Nháp', weight: 1, order: 'a0', doneAt: new Date(2026, 10, 24).getTime() },
    };
    expect(textsOf('progress', { ...week(milestone), week: '2026-W47' })).toEqual([]);
    expect(textsOf('progress', week(milestone))).toEqual(['KR 1.1 m: xong bước “Nháp”, đã hoàn thành']);
  });
});

describe('problems', () => {
  test('say how far behind the line a key result is, and why', () => {
    const late = aCheckIn('reads', 24, { value: 200, problem: 'chưa có người viết' });
    expect(textsOf('problem', week(reads, aCheckIn('reads', 20, { value: 100 }), late))).toEqual([
      'KR 1.1 Lượt đọc: mới 200, đúng tiến độ thì nay phải được 626. Lý do: chưa có người viết',
    ]);
  });

  test('judge a stretch by 0.7 of its line', () => {
    const objectives = [anObjective({ id: 'blog', commitment: 'aspirational' })];
    expect(textsOf('problem', { ...week(reads, aCheckIn('reads', 24, { value: 200 })), objectives })).toEqual(
      ['KR 1.1 Lượt đọc: mới 200, đúng tiến độ thì nay phải được 438'],
    );
  });

  test('take silence for a problem only after a week and its grace', () => {
    expect(textsOf('problem', week(reads, aCheckIn('reads', 17, { value: 600 })))).toEqual([]);
    expect(textsOf('problem', week(reads, aCheckIn('reads', 16, { value: 600 })))).toEqual([
      'KR 1.1 Lượt đọc: 11 ngày chưa cập nhật, số gần nhất là 600 (ngày 16/11)',
    ]);
  });

  test('say no percentage while the figure to compare with is missing', () => {
    const growth = {
      id: 'g',
      title: 'Phản hồi',
      kind: 'growth' as const,
      target: 20,
      relativeTo: 'prev-month' as const,
    };
    const lines = draftReport(draftOf(week(growth, aCheckIn('g', 24, { value: 31 }))));
    expect(lines.map(({ section, text }) => `${section}: ${text}`)).toEqual([
      'progress: KR 1.1 Phản hồi: lần đầu ghi nhận 31',
      'plan: KR 1.1 Phản hồi: chốt số gốc để bắt đầu tính tiến độ',
      'problem: KR 1.1 Phản hồi: chưa có số của tháng trước để so sánh nên chưa tính được tiến độ',
    ]);
  });

  test('quote the note of a low confidence, and keep it when a page moves the figure later', () => {
    const checkIns = [
      aCheckIn('reads', 23, { value: 640, confidence: 2, note: 'mất quyền vào fanpage' }),
      aCheckIn('reads', 25, { value: 650, confidence: 2, source: fromPage('seo') }),
    ];
    expect(textsOf('problem', week(reads, ...checkIns))).toEqual([
      'KR 1.1 Lượt đọc: mức tự tin chỉ 2/10. Lý do: mất quyền vào fanpage',
    ]);
  });

  test('hear what a check-in calls a problem though all looks well', () => {
    expect(
      textsOf('problem', week(reads, aCheckIn('reads', 24, { value: 700, problem: 'thiếu ảnh' }))),
    ).toEqual(['KR 1.1 Lượt đọc: thiếu ảnh']);
  });

  test('of last week are not said again', () => {
    expect(
      textsOf('problem', week(reads, aCheckIn('reads', 20, { value: 700, problem: 'thiếu ảnh' }))),
    ).toEqual([]);
  });

  test('tell a value that has left its band', () => {
    const bounce = {
      id: 'bounce',
      title: 'Thoát trang',
      kind: 'keep' as const,
      target: 40,
      targetHigh: 55,
      percent: true,
    };
    const left = week({ ...bounce, comparator: 'between' }, aCheckIn('bounce', 24, { value: 61.5 }));
    expect(textsOf('problem', left)).toEqual([
      'KR 1.1 Thoát trang: đang ở 61,5%, trong khi mục tiêu là từ 40% đến 55%',
    ]);
    expect(textsOf('progress', left)).toEqual([]);
  });

  test('tell a fall, and a rise of what should fall', () => {
    const fall = week(reads, aCheckIn('reads', 20, { value: 700 }), aCheckIn('reads', 24, { value: 690 }));
    expect(textsOf('problem', fall)).toEqual(['KR 1.1 Lượt đọc: tụt từ 700 xuống 690 (-10)']);
    expect(textsOf('progress', fall)).toEqual([]);
    const cost = { id: 'cost', title: 'Chi phí', baseline: 120, target: 80, direction: 'decrease' as const };
    const rise = week(cost, aCheckIn('cost', 20, { value: 95 }), aCheckIn('cost', 24, { value: 97 }));
    expect(textsOf('problem', rise)).toEqual(['KR 1.1 Chi phí: tăng từ 95 lên 97 (+2) trong khi cần giảm']);
  });

  test('say when a date has passed', () => {
    const milestone = {
      id: 'm',
      title: 'Hồ sơ',
      kind: 'milestone' as const,
      dueOn: '2026-11-20',
      dueExclusive: true,
    };
    expect(textsOf('problem', week(milestone, aCheckIn('m', 24, { confidence: 6 })))).toEqual([
      'KR 1.1 Hồ sơ: quá hạn 19/11 mà chưa xong',
    ]);
  });

  test('are not made of a key result that nobody has looked at yet', () => {
    expect(textsOf('problem', week(reads))).toEqual([]);
  });
});

describe('plans', () => {
  const milestone = { id: 'm', title: 'Hồ sơ', kind: 'milestone' as const };

  test.each([
    ['2026-12-11', false, 'KR 1.1 Hồ sơ: hoàn thành chậm nhất 11/12 (còn 14 ngày)'],
    ['2026-11-28', true, 'KR 1.1 Hồ sơ: hoàn thành trước 28/11 (hạn là hôm nay)'],
  ])('name a date within two weeks: %s', (dueOn, dueExclusive, text) => {
    expect(textsOf('plan', week({ ...milestone, dueOn, dueExclusive }))).toEqual([text]);
  });

  test('leave later dates alone, except as the weakest’s next step', () => {
    expect(textsOf('plan', week({ ...milestone, dueOn: '2026-12-12' }))).toEqual([
      'KR 1.1 Hồ sơ: chốt việc đầu tiên và ngày làm xong',
    ]);
  });

  test('count the slots that next week has left', () => {
    const posts = {
      id: 'posts',
      title: 'Bài mới',
      kind: 'cadence' as const,
      target: 5,
      period: 'week' as const,
      unit: 'bài',
    };
    expect(textsOf('plan', week(posts))).toEqual([
      'KR 1.1 Bài mới: làm đủ 5 bài trong tuần sau (30/11 – 6/12)',
    ]);
    expect(
      textsOf('plan', week({ ...posts, period: 'quarter', target: 30 }, aCheckIn('posts', 3, { value: 22 }))),
    ).toEqual(['KR 1.1 Bài mới: còn 8/30 bài của quý 4, chậm nhất 31/12']);
  });

  test('say what brings the weakest key result back to its line', () => {
    expect(textsOf('plan', week(reads, aCheckIn('reads', 24, { value: 200 })))).toEqual([
      'KR 1.1 Lượt đọc: cần thêm 525 để kịp tiến độ (đạt 725 vào 6/12)',
    ]);
  });

  test('ask for whole followers, though 35% more than a number of them is none', () => {
    const growth = {
      id: 'g',
      title: 'Người theo dõi',
      kind: 'growth' as const,
      baseline: 10_201,
      target: 35,
      percent: true,
      growthSpan: 'by-end' as const,
      direction: 'increase' as const,
    };
    expect(textsOf('plan', week(growth, aCheckIn('g', 24, { value: 10_450 })))).toEqual([
      'KR 1.1 Người theo dõi: cần thêm 2.340 để kịp tiến độ (đạt 12.790 vào 6/12)',
    ]);
  });

  test('end with the cycle', () => {
    const posts = { id: 'posts', kind: 'cadence' as const, target: 5, period: 'week' as const };
    const input = { ...week(posts), week: '2026-W53', now: new Date(2026, 11, 31) };
    expect(textsOf('plan', input)).toEqual([]);
  });
});

describe('a draft', () => {
  test('ranks by weight and what is at stake', () => {
    const move = (id: string) => [aCheckIn(id, 20, { value: 300 }), aCheckIn(id, 24, { value: 400 })];
    const lines = draftReport(
      draftOf({
        keyResults: [
          aKeyResult({ ...reads, id: 'a' }),
          aKeyResult({ ...reads, id: 'b', order: 'a1', weight: 3 }),
        ],
        checkIns: [...move('a'), ...move('b')],
      }),
    );
    expect(lines.filter(({ section }) => section === 'progress').map(({ key }) => key)).toEqual([
      'progress:b',
      'progress:a',
    ]);
  });

  test('leaves to others what is theirs, unless the member moved it', () => {
    const theirs = week({ ...reads, owner: 'hoa' }, aCheckIn('reads', 24, { value: 400, author: 'hoa' }));
    expect(draftReport(draftOf(theirs))).toEqual([]);
    const helped = week({ ...reads, owner: 'hoa' }, aCheckIn('reads', 24, { value: 400, author: 'lan' }));
    expect(textsOf('progress', helped)).toHaveLength(1);
  });

  test('is not a place for what belongs to no key result of this cycle', () => {
    const move = [aCheckIn('reads', 20, { value: 1 }), aCheckIn('reads', 24, { value: 2 })];
    const archived = { ...week(reads, ...move), objectives: [anObjective({ id: 'blog', archivedAt: 1 })] };
    const elsewhere = { ...week(reads, ...move), objectives: [anObjective({ id: 'blog', cycle: '2026Q3' })] };
    expect(draftReport(draftOf(archived))).toEqual([]);
    expect(draftReport(draftOf(elsewhere))).toEqual([]);
    expect(draftReport(draftOf({ checkIns: move }))).toEqual([]);
  });

  test('cuts a long title between words, and a long note', () => {
    const title =
      'Tăng số lượt đọc blog thông qua các phương tiện truyền thông xã hội và bản tin gửi mỗi tuần';
    const long = week(
      { ...reads, title },
      aCheckIn('reads', 24, { value: 700, problem: 'lý do '.repeat(300) }),
    );
    const [text = ''] = textsOf('problem', long);
    expect(text).toMatch(/^KR 1\.1 Tăng số lượt .* bản tin gửi mỗi…: lý do .*…$/);
    expect(text.length).toBeLessThan(400);
  });
});

describe('of any data', () => {
  const id = fc.constantFrom('a', 'b', 'c', 'd');
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom('', ' ', 'KR 9.9 =1+1'),
  );
  const value = fc.option(
    fc.oneof(fc.integer({ min: -10, max: 2_000 }), fc.double({ noNaN: true, noDefaultInfinity: true })),
  );
  const maybe = <T>(values: readonly T[]) => fc.option(fc.constantFrom(...values));
  const aDay = fc
    .date({ min: new Date(2026, 8, 1), max: new Date(2027, 0, 31), noInvalidDate: true })
    .map((d) => d.toISOString().slice(0, 10));
  const moment = fc.integer({ min: new Date(2026, 9, 1).getTime(), max: new Date(2026, 11, 31).getTime() });
  const keyResults = fc.uniqueArray(
    fc.record({
      id,
      objective: fc.constantFrom('blog', 'leads', 'gone'),
      title: text,
      kind: fc.constantFrom(...keyResultKinds),
      baseline: value,
      target: value,
      targetHigh: value,
      multiplier: value,
      unit: fc.constantFrom('', 'bài', '%', '$'),
      percent: fc.boolean(),
      comparator: maybe(comparators),
      direction: maybe(directions),
      period: maybe(periods),
      relativeTo: maybe(references),
      growthSpan: fc.constantFrom(...growthSpans),
      startsOn: fc.option(aDay),
      dueOn: fc.option(aDay),
      dueExclusive: fc.boolean(),
      waypoints: fc.array(fc.record({ on: aDay, value: fc.integer() }), { maxLength: 2 }),
      weight: fc.constantFrom(0, 0.5, 1, 3),
      owner: maybe(['lan', 'hoa']),
      'step:1': fc.option(fc.record({ title: text, doneAt: fc.option(moment) })),
    }),
    { selector: (keyResult) => keyResult.id },
  );
  const checkIns = fc.array(
    fc.record({
      id: fc.uuid(),
      keyResult: id,
      at: moment,
      value,
      confidence: fc.option(fc.integer({ min: 1, max: 10 })),
      note: text,
      problem: text,
      author: maybe(['lan', 'hoa']),
      source: fc.constantFrom({ by: 'person' as const }, fromPage('seo'), fromPage('unknown')),
    }),
    { maxLength: 25 },
  );
  const lastWeek = fc.uniqueArray(
    fc.record({
      id: fc.uuid(),
      section: fc.constantFrom('progress', 'plan', 'problem'),
      text,
      keyResult: fc.option(fc.constantFrom('a', 'b', 'stranger')),
      key: fc.option(fc.constantFrom('due:a', 'carried:2026-W40:x', 'carried:2026-W99:y', 'next:b')),
      touched: fc.boolean(),
      dismissed: fc.boolean(),
      private: fc.boolean(),
      doneAt: fc.option(moment),
    }),
    { maxLength: 8, selector: ({ key, id: own }) => key ?? own },
  );
  const anything = fc
    .record({ keyResults, checkIns, lastWeek, now: moment, language: fc.constantFrom(...languages) })
    .map(({ language, now, ...input }) =>
      draftOf(
        {
          now: new Date(now),
          week: '2026-W48',
          objectives: [
            anObjective({ id: 'blog' }),
            anObjective({ id: 'leads', commitment: 'aspirational', order: 'a1' }),
          ],
          keyResults: input.keyResults.map((fields) =>
            aKeyResult(fields as Partial<KeyResult> & { id: string }),
          ),
          checkIns: input.checkIns.map((fields) => aCheckIn(fields.keyResult, 1, fields as Partial<CheckIn>)),
          evidence: [aPage('seo', 'SEO')],
          lastWeek: input.lastWeek.map((fields) => anItem(fields as Parameters<typeof anItem>[0])),
        },
        language,
      ),
    );

  test('a draft does not throw, is the same twice and in any order, and has no key twice', () => {
    fc.assert(
      fc.property(anything, (input) => {
        const lines = draftReport(input);
        expect(
          draftReport({
            ...input,
            checkIns: input.checkIns.toReversed(),
            keyResults: input.keyResults.toReversed(),
          }),
        ).toEqual(lines);
        expect(new Set(lines.map(({ key }) => key)).size).toBe(lines.length);
      }),
      { numRuns: 300 },
    );
  });

  test('a cadence of which a week is beyond all numbers is not planned', () => {
    const posts = { id: 'posts', kind: 'cadence' as const, target: 1e308, period: 'day' as const };

    expect(textsOf('plan', week(posts)).filter((line) => line.includes('tuần sau'))).toEqual([]);
  });

  test('a draft speaks only of key results and pages that it was given, in whole words', () => {
    fc.assert(
      fc.property(anything, (input) => {
        const given = new Set(input.keyResults.map((keyResult) => keyResult.id));
        for (const { key, keyResult, evidence, text: said, rank } of draftReport(input)) {
          if (keyResult !== null) expect(given).toContain(keyResult);
          if (!/^(carried|done|overdue):/.test(key)) {
            expect(evidence.filter((page) => page !== 'seo')).toEqual([]);
            expect(said).not.toMatch(/undefined|null|NaN|Infinity|∞|: ?$|: [,;]|\(\)/);
          }
          expect(said.length).toBeLessThanOrEqual(2_000);
          expect(rank).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('a figure stands in a drafted line only with its key result', () => {
    fc.assert(
      fc.property(anything, (input) => {
        const loose = draftReport(input).filter(({ keyResult }) => keyResult === null);
        expect(loose.filter(({ key }) => !/^(carried|done|overdue):/.test(key))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

test('the quarter that these examples lie in has the days of the fourth', () => {
  expect([quarter.starts, quarter.ends]).toEqual(['2026-10-01', '2026-12-31']);
});
