import type { KeyResult } from '@/utils/okr/key-result';
import type { Language } from '@/utils/okr/member';
import type { DraftInput } from '@/utils/week/draft-input';
import { aCheckIn, aKeyResult, anItem, anObjective, aPage, draftOf, fromPage } from '../a-week';

const teller = (language: Language) => (vi: string, en: string) => ({ vi, en })[language];

/** The first Friday: OKRs are set, and nothing has been read yet. */
export function emptyWeek(language: Language): DraftInput {
  return draftOf({ week: '2026-W40', now: new Date(2026, 9, 2, 9) }, language);
}

/** Money in two currencies, and a share of it. */
export function moneyWeek(language: Language): DraftInput {
  const t = teller(language);
  return draftOf(
    {
      objectives: [anObjective({ id: 'ads', title: t('Quảng cáo có lãi', 'Ads that pay for themselves') })],
      keyResults: [
        aKeyResult({
          id: 'revenue',
          objective: 'ads',
          order: 'a0',
          baseline: 0,
          target: 600_000_000,
          unit: t('đồng', 'VND'),
          title: t('Doanh thu từ quảng cáo', 'Revenue from ads'),
        }),
        aKeyResult({
          id: 'cpl',
          objective: 'ads',
          order: 'a1',
          baseline: 3.2,
          target: 1.5,
          unit: '$',
          direction: 'decrease',
          title: t('Chi phí cho một khách để lại số', 'Cost per lead'),
        }),
        aKeyResult({
          id: 'roas',
          objective: 'ads',
          order: 'a2',
          kind: 'keep',
          target: 4,
          comparator: '>=',
          title: 'ROAS',
        }),
      ],
      checkIns: [
        aCheckIn('revenue', 19, { value: 312_500_000 }),
        aCheckIn('revenue', 26, { value: 388_000_000, source: fromPage('ads') }),
        aCheckIn('cpl', 19, { value: 2.35 }),
        aCheckIn('cpl', 26, { value: 1.98, source: fromPage('ads') }),
        aCheckIn('roas', 26, { value: 3.4, note: t('mẫu mới chưa tối ưu', 'the new creative is untuned') }),
      ],
      evidence: [aPage('ads', t('Chiến dịch tháng 11', 'November campaign'), 'campaign')],
    },
    language,
  );
}

/** Growth against last month: known, unknown, and asked of every month. */
export function growthWeek(language: Language): DraftInput {
  const t = teller(language);
  const growth = { objective: 'site', kind: 'growth' as const, relativeTo: 'prev-month' as const };
  return draftOf(
    {
      objectives: [anObjective({ id: 'site', title: t('Website kéo khách', 'A site that draws people in') })],
      keyResults: [
        aKeyResult({
          ...growth,
          id: 'visits',
          order: 'a0',
          baseline: 20_000,
          target: 30,
          percent: true,
          unit: t('lượt', 'visits'),
          title: t('Lượt truy cập tăng 30%', 'Visits up 30%'),
        }),
        aKeyResult({
          ...growth,
          id: 'share',
          order: 'a1',
          target: 20,
          percent: true,
          title: t('Lượt chia sẻ tăng 20%', 'Shares up 20%'),
        }),
        aKeyResult({
          ...growth,
          id: 'signups',
          order: 'a2',
          baseline: 150,
          multiplier: 2,
          unit: t('lượt', 'sign-ups'),
          title: t('Đăng ký dùng thử gấp đôi', 'Twice as many sign-ups'),
        }),
      ],
      checkIns: [
        aCheckIn('visits', 18, { value: 23_400 }),
        aCheckIn('visits', 25, { value: 24_900, source: fromPage('analytics') }),
        aCheckIn('share', 25, { value: 96 }),
        aCheckIn('signups', 18, { value: 190 }),
        aCheckIn('signups', 25, {
          value: 176,
          confidence: 3,
          note: t('form lỗi hai ngày', 'the form was down'),
        }),
      ],
      evidence: [aPage('analytics', 'Analytics', 'analytics')],
    },
    language,
  );
}

/** Things to finish: one done, one late, one half way, one whose date is near. */
export function milestoneWeek(language: Language): DraftInput {
  const t = teller(language);
  const step = (id: string, title: string, doneAt: number | null) => ({
    [`step:${id}`]: { id, title, weight: 1, order: id, doneAt },
  });
  const nov = (day: number) => new Date(2026, 10, day, 10).getTime();
  const milestone = { objective: 'event', kind: 'milestone' as const };
  return draftOf(
    {
      objectives: [
        anObjective({
          id: 'event',
          title: t('Ra mắt dịch vụ mới', 'Launch the new service'),
          commitment: 'committed',
        }),
      ],
      keyResults: [
        aKeyResult({ ...milestone, id: 'brand', order: 'a0', title: t('Bộ nhận diện', 'Brand kit') }),
        aKeyResult({
          ...milestone,
          id: 'page',
          order: 'a1',
          dueOn: '2026-11-20',
          title: t('Trang giới thiệu dịch vụ', 'Landing page'),
        }),
        aKeyResult({
          ...milestone,
          id: 'launch',
          order: 'a2',
          dueOn: '2026-12-20',
          title: t('Buổi ra mắt', 'Launch event'),
          ...step('a', t('chốt địa điểm', 'book the venue'), nov(12)),
          ...step('b', t('mời báo chí', 'invite the press'), nov(25)),
          ...step('c', t('in tài liệu', 'print the handouts'), null),
          ...step('d', t('tổng duyệt', 'rehearse'), null),
        } as Partial<KeyResult> & { id: string }),
        aKeyResult({
          ...milestone,
          id: 'video',
          order: 'a3',
          dueOn: '2026-11-30',
          title: t('Video giới thiệu', 'Launch video'),
        }),
      ],
      checkIns: [
        aCheckIn('brand', 24, { value: 1 }),
        aCheckIn('page', 24, { value: 0, problem: t('chờ bên kỹ thuật', 'waiting for engineering') }),
        aCheckIn('video', 24, { value: 0, confidence: 8 }),
        aCheckIn('launch', 25, { value: null, confidence: 7 }),
      ],
    },
    language,
  );
}

/** Eight key results move in one week: five are said, the rest is one click away. */
export function crowdedWeek(language: Language): DraftInput {
  const t = teller(language);
  const names: readonly string[] = [
    t('Lượt đọc blog', 'Blog reads'),
    t('Người theo dõi fanpage', 'Page followers'),
    t('Lượt xem video', 'Video views'),
    t('Người đăng ký nhận tin', 'Newsletter subscribers'),
    t('Khách để lại số', 'Leads'),
    t('Lượt tải tài liệu', 'Downloads'),
    t('Thành viên nhóm', 'Group members'),
    t('Đánh giá năm sao', 'Five-star reviews'),
  ];
  return draftOf(
    {
      objectives: [anObjective({ id: 'all', title: t('Mọi kênh cùng lớn', 'Every channel grows') })],
      keyResults: names.map((title, i) =>
        aKeyResult({
          id: `kr${i}`,
          objective: 'all',
          order: `a${i}`,
          baseline: 0,
          target: 1_000,
          weight: i === 6 ? 3 : 1,
          title,
        }),
      ),
      checkIns: names.flatMap((_, i) => [
        aCheckIn(`kr${i}`, 18, { value: 480 + i * 10 }),
        aCheckIn(`kr${i}`, 25, { value: 560 + i * 20 }),
      ]),
    },
    language,
  );
}

/** The week that belongs to two years: 28 December to 3 January, and the quarter ends in the middle of it. */
export function yearEndWeek(language: Language): DraftInput {
  const t = teller(language);
  return draftOf(
    {
      week: '2026-W53',
      now: new Date(2026, 11, 31, 16),
      objectives: [anObjective({ id: 'blog', title: t('Blog được tìm đến', 'A blog people seek out') })],
      keyResults: [
        aKeyResult({
          id: 'reads',
          baseline: 1_000,
          target: 2_000,
          title: t('Lượt đọc blog', 'Blog reads'),
        }),
        aKeyResult({
          id: 'posts',
          order: 'a1',
          kind: 'cadence',
          period: 'week',
          target: 2,
          unit: t('bài', 'posts'),
          title: t('Bài mới mỗi tuần', 'New posts each week'),
        }),
        aKeyResult({
          id: 'guide',
          order: 'a2',
          kind: 'milestone',
          dueOn: '2026-12-31',
          title: t('Sách hướng dẫn cuối năm', 'Year-end guide'),
        }),
      ],
      checkIns: [
        aCheckIn('reads', 54, { value: 1_820 }),
        aCheckIn('reads', 60, { value: 1_955 }),
        aCheckIn('posts', 59, { value: 1 }),
        aCheckIn('guide', 59, { value: 0, confidence: 9 }),
      ],
      lastWeek: [
        anItem({
          id: 'p1',
          report: 'ppp:lan:2026-W52',
          text: t('Gọi 10 khách cũ trước Tết dương', 'Call ten past customers before New Year'),
          keyResult: 'reads',
          doneAt: new Date(2026, 11, 29).getTime(),
        }),
        anItem({
          id: 'p2',
          report: 'ppp:lan:2026-W52',
          text: t('Dọn lại chuyên mục blog', 'Tidy up the blog’s categories'),
          keyResult: 'reads',
        }),
      ],
    },
    language,
  );
}

/** Written on the Monday after: it speaks of the week as it ended, not of what came since. */
export function lateWeek(language: Language): DraftInput {
  const t = teller(language);
  return draftOf(
    {
      now: new Date(2026, 11, 1, 10),
      keyResults: [
        aKeyResult({
          id: 'reads',
          baseline: 1_000,
          target: 2_000,
          title: t('Lượt đọc blog', 'Blog reads'),
        }),
      ],
      checkIns: [
        aCheckIn('reads', 20, { value: 1_400 }),
        aCheckIn('reads', 27, { value: 1_560 }),
        // Tuesday of the week after.
        aCheckIn('reads', 31, { value: 1_990 }),
      ],
      lastWeek: [
        anItem({
          id: 'old',
          key: 'carried:2026-W45:root',
          text: t('Viết lại trang chủ', 'Rewrite the home page'),
          keyResult: 'reads',
        }),
      ],
    },
    language,
  );
}

/** One of everything: one page, one day, one step, one time. */
export function singularWeek(language: Language): DraftInput {
  const t = teller(language);
  return draftOf(
    {
      keyResults: [
        aKeyResult({
          id: 'talks',
          order: 'a0',
          kind: 'cadence',
          period: 'week',
          target: 1,
          title: t('Buổi livestream', 'Livestream'),
        }),
        aKeyResult({
          id: 'reads',
          order: 'a1',
          baseline: 0,
          target: 10,
          dueOn: '2026-11-28',
          title: t('Bài được báo nhắc tới', 'Press mentions'),
          unit: t('bài', 'articles'),
        }),
        aKeyResult({
          id: 'quiet',
          order: 'a2',
          baseline: 0,
          target: 10,
          title: t('Khách giới thiệu khách', 'Referrals'),
        }),
      ],
      checkIns: [
        aCheckIn('talks', 24, { value: 1 }),
        aCheckIn('reads', 19, { value: 8 }),
        aCheckIn('reads', 26, { value: 9, source: fromPage('press') }),
        aCheckIn('quiet', 16, { value: 1, source: fromPage('press') }),
      ],
      evidence: [aPage('press', t('Phần mềm Việt lên ngôi', 'Homegrown software on the rise'))],
    },
    language,
  );
}
