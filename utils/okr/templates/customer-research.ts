import type { Template } from './template';

export const customerResearch: Template = {
  id: 'customer-research',
  title: {
    vi: () =>
      'Nghiên cứu tâm lý lựa chọn sản phẩm của khách hàng tiềm năng độ tuổi 20 - 40 với mặt hàng đồ uống thể thao',
    en: () => 'Understand how potential customers aged 20–40 choose sports drinks',
  },
  keyResults: [
    {
      kind: 'metric',
      title: {
        vi: (say) =>
          `Tiến hành khảo sát online đối tượng khách hàng trong độ tuổi 20 - 40 và thu được ít nhất 1,000 phản hồi về đồ uống thể thao khách hàng mong muốn. Hạn trả lời khảo sát đến hết ${say.day('2020-08-30')}`,
        en: (say) =>
          `Run an online survey of customers aged 20–40 and collect at least 1,000 responses on the sports drinks they want. The survey is open until the end of ${say.day('2020-08-30')}`,
      },
      baseline: 0,
      target: 1000,
      comparator: '>=',
      direction: 'increase',
      unit: { vi: 'phản hồi', en: 'responses' },
      dates: (moved) => ({ dueOn: moved.day('2020-08-30') }),
    },
    {
      kind: 'metric',
      title: {
        vi: (say) =>
          `Bố trí 10 gian hàng giới thiệu sản phẩm tại các điểm người dân tập thể dục và ghi nhận phản hồi trải nghiệm của khách hàng trong ${say.cycle}`,
        en: (say) =>
          `Set up 10 booths that present the product where people exercise, and record how customers find it, in ${say.cycle}`,
      },
      baseline: 0,
      target: 10,
      direction: 'increase',
      unit: { vi: 'gian hàng', en: 'booths' },
      dates: ({ cycle, cyclePrecision }) => ({
        startsOn: cycle.starts,
        dueOn: cycle.ends,
        duePrecision: cyclePrecision,
      }),
    },
    {
      kind: 'metric',
      title: {
        vi: (say) =>
          `Liên hệ, kết nối với ít nhất 5 nhóm thể thao (chạy bộ, đạp xe, tập gym…) để mời sử dụng sản phẩm trong tháng ${say.month('2020-08-16')} và ghi nhận phản hồi trải nghiệm`,
        en: (say) =>
          `Contact at least 5 sports groups (running, cycling, gym…), invite them to use the product in ${say.month('2020-08-16')}, and record how they find it`,
      },
      baseline: 0,
      target: 5,
      comparator: '>=',
      direction: 'increase',
      unit: { vi: 'nhóm thể thao', en: 'sports groups' },
      dates: (moved) => ({
        startsOn: moved.month('2020-08-16').starts,
        dueOn: moved.month('2020-08-16').ends,
        duePrecision: 'month',
      }),
    },
  ],
};
