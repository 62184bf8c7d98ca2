import type { Template } from './template';

export const brandAwareness: Template = {
  id: 'brand-awareness',
  title: {
    vi: () => 'Gia tăng mạnh mẽ nhận diện thương hiệu phần mềm nhân sự của công ty',
    en: () => 'Strongly raise the brand awareness of the company’s HR software',
  },
  keyResults: [
    {
      kind: 'milestone',
      title: {
        vi: (say) =>
          `Tham gia Ban Tổ chức gian hàng giới thiệu phần mềm nhân sự tại Hội nghị Nhân sự Việt Nam ${say.year('2020-08-31')} tổ chức tại Hà Nội vào cuối tháng ${say.month('2020-08-31')}`,
        en: (say) =>
          `Join the organizing committee of the HR software booth at the Vietnam HR Conference ${say.year('2020-08-31')}, held in Hanoi at the end of ${say.month('2020-08-31')}`,
      },
      dates: (moved) => ({ dueOn: moved.month('2020-08-31').ends, duePrecision: 'month' }),
    },
    {
      kind: 'milestone',
      title: {
        vi: (say) =>
          `Cập nhật bộ tài liệu bán hàng với các tính năng phần mềm mới cập nhật, trước ngày ${say.day('2020-07-31')}`,
        en: (say) =>
          `Update the sales kit with the newest software features, before ${say.day('2020-07-31')}`,
      },
      dates: (moved) => ({ dueOn: moved.day('2020-07-31'), dueExclusive: true }),
    },
    {
      kind: 'milestone',
      title: {
        vi: (say) =>
          `Cung cấp nội dung, hỗ trợ để đài VTC quay phóng sự giới thiệu phần mềm công ty trên chương trình “Nhịp sống số”, phát sóng vào ${say.day('2020-09-15')}`,
        en: (say) =>
          `Provide content and support for VTC to film a feature on the company’s software for the programme “Nhịp sống số” (Digital Life), aired on ${say.day('2020-09-15')}`,
      },
      dates: (moved) => ({ dueOn: moved.day('2020-09-15') }),
    },
    {
      kind: 'milestone',
      title: {
        vi: (say) =>
          `Hoàn thành bộ hồ sơ tham gia chương trình 50 thương hiệu công nghệ thông tin mạnh Việt Nam, trước ${say.day('2020-08-15')}`,
        en: (say) =>
          `Complete the application for the programme 50 Strong IT Brands of Vietnam, before ${say.day('2020-08-15')}`,
      },
      dates: (moved) => ({ dueOn: moved.day('2020-08-15'), dueExclusive: true }),
    },
  ],
};
