import type { Template } from './template';

export const websiteTraffic: Template = {
  id: 'website-traffic',
  title: {
    vi: (say) => `Gia tăng lượng truy cập website công ty trong ${say.cycle}`,
    en: (say) => `Increase visits to the company website in ${say.cycle}`,
  },
  keyResults: [
    {
      kind: 'metric',
      title: {
        vi: (say) => `Tuyển dụng 02 nhân viên sáng tạo nội dung cho website trước ${say.day('2020-07-31')}`,
        en: (say) => `Hire 2 content creators for the website before ${say.day('2020-07-31')}`,
      },
      baseline: 0,
      target: 2,
      direction: 'increase',
      unit: { vi: 'nhân viên', en: 'hires' },
      dates: (moved) => ({ dueOn: moved.day('2020-07-31'), dueExclusive: true }),
    },
    {
      kind: 'cadence',
      title: {
        vi: () => 'Một tuần cập nhật ít nhất 5 bài ở mục tin tức lên website',
        en: () => 'Publish at least 5 posts a week in the website’s news section',
      },
      target: 5,
      comparator: '>=',
      direction: 'increase',
      period: 'week',
      unit: { vi: 'bài', en: 'posts' },
      binding: { rollUp: 'count', figure: null },
    },
    {
      kind: 'metric',
      title: {
        vi: () =>
          'Chạy quảng cáo trên Google và Facebook để đạt được tối thiểu 5,000 lượt truy cập website từ các kênh quảng cáo',
        en: () => 'Run ads on Google and Facebook to bring at least 5,000 website visits from advertising',
      },
      baseline: 0,
      target: 5000,
      comparator: '>=',
      direction: 'increase',
      unit: { vi: 'lượt truy cập', en: 'visits' },
      binding: { rollUp: 'sum', figure: 'clicks' },
    },
  ],
};
