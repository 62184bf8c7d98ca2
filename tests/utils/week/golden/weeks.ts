import type { Language } from '@/utils/okr/member';
import type { DraftInput } from '@/utils/week/draft-input';
import { aCheckIn, aKeyResult, anItem, anObjective, aPage, draftOf, fromPage } from '../a-week';

interface Told {
  readonly vi: string;
  readonly en: string;
}

/** A full week of a marketing team of one, told in the language of its people. */
export function busyWeek(language: Language): DraftInput {
  const t = (told: Told) => told[language];
  return draftOf(
    {
      objectives: [
        anObjective({
          id: 'blog',
          order: 'a0',
          title: t({ vi: 'Blog thành nơi khách tìm đến', en: 'A blog people seek out' }),
        }),
        anObjective({
          id: 'leads',
          order: 'a1',
          title: t({ vi: 'Khách hàng tiềm năng đều đặn', en: 'A steady flow of leads' }),
        }),
        anObjective({
          id: 'brand',
          order: 'a2',
          commitment: 'aspirational',
          title: t({ vi: 'Thương hiệu được nhắc tới', en: 'A brand people mention' }),
        }),
      ],
      keyResults: [
        aKeyResult({
          id: 'reads',
          objective: 'blog',
          order: 'a0',
          baseline: 1_000,
          target: 2_000,
          title: t({ vi: 'Lượt đọc blog', en: 'Blog reads' }),
          unit: t({ vi: 'lượt đọc', en: 'reads' }),
        }),
        aKeyResult({
          id: 'posts',
          objective: 'blog',
          order: 'a1',
          kind: 'cadence',
          target: 5,
          period: 'week',
          title: t({ vi: 'Bài mới trên mục tin tức', en: 'New posts in the news section' }),
          unit: t({ vi: 'bài', en: 'posts' }),
        }),
        aKeyResult({
          id: 'bounce',
          objective: 'blog',
          order: 'a2',
          kind: 'keep',
          target: 55,
          comparator: '<=',
          percent: true,
          title: t({ vi: 'Tỷ lệ thoát trang', en: 'Bounce rate' }),
        }),
        aKeyResult({
          id: 'demo',
          objective: 'leads',
          order: 'a0',
          kind: 'growth',
          target: 20,
          percent: true,
          relativeTo: 'prev-month',
          baseline: 50,
          title: t({ vi: 'Yêu cầu demo tăng 20%', en: 'Demo requests up 20%' }),
          unit: t({ vi: 'yêu cầu', en: 'requests' }),
        }),
        aKeyResult({
          id: 'cost',
          objective: 'leads',
          order: 'a1',
          baseline: 120,
          target: 80,
          direction: 'decrease',
          weight: 2,
          title: t({ vi: 'Chi phí cho một khách hàng tiềm năng', en: 'Cost per lead' }),
          unit: t({ vi: 'nghìn đồng', en: '$' }),
        }),
        aKeyResult({
          id: 'replies',
          objective: 'leads',
          order: 'a2',
          kind: 'growth',
          multiplier: 2,
          relativeTo: 'prev-month',
          title: t({ vi: 'Phản hồi khảo sát gấp đôi', en: 'Twice as many survey replies' }),
        }),
        aKeyResult({
          id: 'dossier',
          objective: 'brand',
          order: 'a0',
          kind: 'milestone',
          dueOn: '2026-12-05',
          title: t({
            vi: 'Bộ hồ sơ tham gia giải 50 thương hiệu mạnh',
            en: 'Application for the Top 50 Brands award',
          }),
          'step:draft': {
            title: t({ vi: 'viết bản nháp', en: 'write the draft' }),
            weight: 1,
            order: 'a0',
            doneAt: new Date(2026, 10, 12).getTime(),
          },
          'step:review': {
            title: t({ vi: 'giám đốc duyệt', en: 'get the director’s sign-off' }),
            weight: 1,
            order: 'a1',
            doneAt: new Date(2026, 10, 25).getTime(),
          },
          'step:send': {
            title: t({ vi: 'nộp hồ sơ', en: 'send it in' }),
            weight: 1,
            order: 'a2',
            doneAt: null,
          },
        }),
        aKeyResult({
          id: 'followers',
          objective: 'brand',
          order: 'a1',
          baseline: 8_000,
          target: 10_800,
          title: t({ vi: 'Người theo dõi fanpage', en: 'Fanpage followers' }),
        }),
        aKeyResult({
          id: 'press',
          objective: 'brand',
          order: 'a2',
          baseline: 0,
          target: 6,
          title: t({ vi: 'Bài báo nhắc tới công ty', en: 'Press articles about us' }),
          unit: t({ vi: 'bài', en: 'articles' }),
        }),
      ],
      checkIns: [
        aCheckIn('reads', 18, { value: 1_200 }),
        aCheckIn('reads', 24, { value: 1_340, source: fromPage('seo') }),
        aCheckIn('reads', 25, { value: 1_480, source: fromPage('email') }),
        aCheckIn('reads', 26, { value: 1_560, source: fromPage('brief') }),
        ...[2, 3, 4, 5, 6, 9, 10, 11, 12, 13, 16, 17, 18, 19].map((day) =>
          aCheckIn('posts', day + 0.4, { value: 1 }),
        ),
        ...[23, 24, 25, 26].map((day) =>
          aCheckIn('posts', day + 0.4, { value: 1, source: fromPage(`news${day}`) }),
        ),
        aCheckIn('bounce', 20, { value: 51 }),
        aCheckIn('bounce', 26, { value: 52.4, source: fromPage('analytics') }),
        aCheckIn('demo', 19, { value: 54 }),
        aCheckIn('demo', 27, { value: 60, confidence: 8 }),
        aCheckIn('cost', 19, { value: 104, confidence: 5 }),
        aCheckIn('cost', 26, {
          value: 112,
          confidence: 3,
          problem: t({
            vi: 'giá thầu Facebook tăng trước Black Friday, nhóm quảng cáo cũ không còn hiệu quả',
            en: 'Facebook bids went up before Black Friday and the old ad set stopped working',
          }),
        }),
        aCheckIn('replies', 24, { value: 31 }),
        aCheckIn('followers', 10, { value: 8_400, source: fromPage('fanpage') }),
        aCheckIn('press', 20, { value: 1 }),
        aCheckIn('press', 26, { value: 2, source: fromPage('article'), confidence: 6 }),
      ],
      evidence: [
        aPage('seo', t({ vi: '7 lỗi SEO hay gặp', en: '7 common SEO mistakes' })),
        aPage('email', t({ vi: 'Email chào mừng viết sao cho hay', en: 'Welcome emails that get read' })),
        aPage('brief', t({ vi: 'Mẫu brief cho designer', en: 'A brief template for designers' })),
        ...[23, 24, 25, 26].map((day) =>
          aPage(`news${day}`, t({ vi: `Tin ngày ${day}/11`, en: `News of November ${day}` })),
        ),
        aPage(
          'analytics',
          t({ vi: 'Tổng quan Google Analytics', en: 'Google Analytics overview' }),
          'analytics',
        ),
        aPage('fanpage', t({ vi: 'Fanpage công ty', en: 'Our fanpage' }), 'profile'),
        aPage(
          'article',
          t({ vi: 'Phần mềm nhân sự Việt lên ngôi', en: 'Homegrown HR software on the rise' }),
        ),
      ],
      lastWeek: [
        anItem({
          id: 'p1',
          keyResult: 'press',
          doneAt: new Date(2026, 10, 24).getTime(),
          text: t({
            vi: 'Gửi thông cáo báo chí cho ba tòa soạn',
            en: 'Send the press release to three newsrooms',
          }),
        }),
        anItem({
          id: 'p2',
          keyResult: 'cost',
          text: t({ vi: 'Làm hai mẫu quảng cáo mới để thử', en: 'Make two new ads to test' }),
        }),
        anItem({
          id: 'p3',
          keyResult: 'followers',
          key: 'carried:2026-W46:p0',
          text: t({
            vi: 'Lên lịch minigame tháng 12 trên fanpage',
            en: 'Schedule the December giveaway on the fanpage',
          }),
        }),
      ],
    },
    language,
  );
}

/** The first week of a quarter: little has happened yet, and nobody is scolded for it. */
export function quietWeek(language: Language): DraftInput {
  const t = (told: Told) => told[language];
  return draftOf(
    {
      week: '2026-W40',
      now: new Date(2026, 9, 2, 16, 0),
      objectives: [
        anObjective({
          id: 'blog',
          title: t({ vi: 'Blog thành nơi khách tìm đến', en: 'A blog people seek out' }),
        }),
      ],
      keyResults: [
        aKeyResult({
          id: 'reads',
          baseline: 1_000,
          target: 2_000,
          title: t({ vi: 'Lượt đọc blog', en: 'Blog reads' }),
        }),
        aKeyResult({
          id: 'writers',
          order: 'a1',
          kind: 'metric',
          baseline: 0,
          target: 2,
          dueOn: '2026-10-15',
          dueExclusive: true,
          title: t({ vi: 'Tuyển nhân viên nội dung', en: 'Content writers hired' }),
          unit: t({ vi: 'người', en: 'people' }),
        }),
        aKeyResult({
          id: 'report',
          order: 'a2',
          kind: 'milestone',
          title: t({ vi: 'Phóng sự trên truyền hình', en: 'A television report' }),
        }),
      ],
      checkIns: [aCheckIn('reads', -29.5, { value: 1_012 })],
    },
    language,
  );
}

/** A month before the end of the quarter: things are reached, and one has been out of sight for too long. */
export function goodWeek(language: Language): DraftInput {
  const t = (told: Told) => told[language];
  return draftOf(
    {
      objectives: [
        anObjective({
          id: 'blog',
          title: t({ vi: 'Blog thành nơi khách tìm đến', en: 'A blog people seek out' }),
        }),
      ],
      keyResults: [
        aKeyResult({
          id: 'reads',
          baseline: 1_000,
          target: 2_000,
          title: t({ vi: 'Lượt đọc blog', en: 'Blog reads' }),
        }),
        aKeyResult({
          id: 'subscribers',
          order: 'a1',
          baseline: 400,
          target: 600,
          title: t({ vi: 'Người đăng ký nhận tin', en: 'Newsletter subscribers' }),
        }),
        aKeyResult({
          id: 'documents',
          order: 'a2',
          kind: 'milestone',
          dueOn: '2026-11-30',
          title: t({
            vi: 'Bộ tài liệu bán hàng với tính năng mới',
            en: 'Sales documents with the new features',
          }),
        }),
        aKeyResult({
          id: 'talks',
          order: 'a3',
          kind: 'cadence',
          period: 'month',
          target: 4,
          title: t({ vi: 'Buổi chia sẻ với cộng đồng', en: 'Community talks' }),
          unit: t({ vi: 'buổi', en: 'talks' }),
        }),
        aKeyResult({
          id: 'open',
          order: 'a4',
          baseline: 18,
          target: 25,
          percent: true,
          title: t({ vi: 'Tỷ lệ mở email', en: 'Email open rate' }),
        }),
      ],
      checkIns: [
        aCheckIn('reads', 18, { value: 1_890 }),
        aCheckIn('reads', 25, { value: 2_130, source: fromPage('seo') }),
        aCheckIn('subscribers', 4, { value: 470 }),
        aCheckIn('documents', 26, { value: 1 }),
        ...[-24, -20, -14, -6].map((day) => aCheckIn('talks', day, { value: 1 })),
        aCheckIn('talks', 5, { value: 1 }),
        aCheckIn('talks', 24, { value: 1 }),
        aCheckIn('open', 17, { value: 22.5 }),
        aCheckIn('open', 24, { value: 23.8, source: fromPage('mail'), confidence: 9 }),
      ],
      evidence: [
        aPage('seo', t({ vi: '7 lỗi SEO hay gặp', en: '7 common SEO mistakes' })),
        aPage('mail', t({ vi: 'Bản tin tháng 11', en: 'November newsletter' }), 'email-report'),
      ],
    },
    language,
  );
}
