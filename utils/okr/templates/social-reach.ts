import type { Template } from './template';

export const socialReach: Template = {
  id: 'social-reach',
  title: {
    vi: () => 'Tăng phạm vi truyền thông xã hội',
    en: () => 'Broaden the reach of our social media',
  },
  keyResults: [
    {
      kind: 'growth',
      title: {
        vi: () => 'Tăng 20% số lượt đọc blog thông qua các phương tiện truyền thông xã hội',
        en: () => 'Increase blog reads that come through social media by 20%',
      },
      target: 20,
      percent: true,
      direction: 'increase',
      unit: { vi: 'lượt đọc blog', en: 'blog reads' },
      binding: { rollUp: 'sum', figure: 'views' },
    },
    {
      kind: 'growth',
      title: {
        vi: () => 'Nhận gấp đôi số phản hồi khảo sát ý kiến trên fanpage công ty so với tháng trước',
        en: () => 'Get twice as many responses to opinion surveys on the company fanpage as last month',
      },
      multiplier: 2,
      direction: 'increase',
      relativeTo: 'prev-month',
      unit: { vi: 'phản hồi khảo sát', en: 'survey responses' },
      binding: { rollUp: 'sum', figure: 'comments' },
    },
    {
      kind: 'growth',
      title: {
        vi: () => 'Tăng số lượng người theo dõi fanpage công ty lên 35% so với tháng trước',
        en: () => 'Increase the followers of the company fanpage by 35% compared with last month',
      },
      target: 35,
      percent: true,
      direction: 'increase',
      relativeTo: 'prev-month',
      unit: { vi: 'người theo dõi', en: 'followers' },
      binding: { rollUp: 'latest', figure: 'followers' },
    },
  ],
};
