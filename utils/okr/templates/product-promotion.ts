import type { Template } from './template';

export const productPromotion: Template = {
  id: 'product-promotion',
  title: {
    vi: () => 'Quảng bá sản phẩm đến đối tượng khách hàng tiềm năng',
    en: () => 'Bring the product to potential customers',
  },
  keyResults: [
    {
      kind: 'growth',
      title: {
        vi: () => 'Tăng 25% lượng tiếp cận khách hàng tiềm năng so với tháng trước',
        en: () => 'Increase reach among potential customers by 25% compared with last month',
      },
      target: 25,
      percent: true,
      direction: 'increase',
      relativeTo: 'prev-month',
      unit: { vi: 'lượng tiếp cận', en: 'reach' },
      // Reach counts people: the same person seen by two pages would be summed twice.
      binding: { rollUp: 'latest', figure: 'reach' },
    },
    {
      kind: 'growth',
      title: {
        vi: () => 'Tăng 20% yêu cầu demo sản phẩm so với tháng trước',
        en: () => 'Increase product demo requests by 20% compared with last month',
      },
      target: 20,
      percent: true,
      direction: 'increase',
      relativeTo: 'prev-month',
      unit: { vi: 'yêu cầu demo', en: 'demo requests' },
    },
    {
      kind: 'milestone',
      title: {
        vi: (say) =>
          `Triển khai việc dùng thử sản phẩm từ ${say.dayWithoutYear('2020-07-31')} tại các quận nội thành Hà Nội`,
        en: (say) =>
          `Roll out product trials from ${say.dayWithoutYear('2020-07-31')} in the inner districts of Hanoi`,
      },
      dates: (moved) => ({ startsOn: moved.day('2020-07-31') }),
    },
  ],
};
