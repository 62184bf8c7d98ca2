/** The five worked examples as their source writes them, objective by objective. */
export const source = [
  {
    title: 'Gia tăng mạnh mẽ nhận diện thương hiệu phần mềm nhân sự của công ty',
    keyResults: [
      'Tham gia Ban Tổ chức gian hàng giới thiệu phần mềm nhân sự tại Hội nghị Nhân sự Việt Nam 2020 tổ chức tại Hà Nội vào cuối tháng 8/2020',
      'Cập nhật bộ tài liệu bán hàng với các tính năng phần mềm mới cập nhật, trước ngày 31/7/2020',
      'Cung cấp nội dung, hỗ trợ để đài VTC quay phóng sự giới thiệu phần mềm công ty trên chương trình “Nhịp sống số”, phát sóng vào 15/9/2020',
      'Hoàn thành bộ hồ sơ tham gia chương trình 50 thương hiệu công nghệ thông tin mạnh Việt Nam, trước 15/8/2020',
    ],
  },
  {
    title:
      'Nghiên cứu tâm lý lựa chọn sản phẩm của khách hàng tiềm năng độ tuổi 20 - 40 với mặt hàng đồ uống thể thao',
    keyResults: [
      'Tiến hành khảo sát online đối tượng khách hàng trong độ tuổi 20 - 40 và thu được ít nhất 1,000 phản hồi về đồ uống thể thao khách hàng mong muốn. Hạn trả lời khảo sát đến hết 30/8/2020',
      'Bố trí 10 gian hàng giới thiệu sản phẩm tại các điểm người dân tập thể dục và ghi nhận phản hồi trải nghiệm của khách hàng trong quý III-2020',
      'Liên hệ, kết nối với ít nhất 5 nhóm thể thao (chạy bộ, đạp xe, tập gym…) để mời sử dụng sản phẩm trong tháng 8/2020 và ghi nhận phản hồi trải nghiệm',
    ],
  },
  {
    title: 'Gia tăng lượng truy cập website công ty trong quý III-2020',
    keyResults: [
      'Tuyển dụng 02 nhân viên sáng tạo nội dung cho website trước 31/7/2020',
      'Một tuần cập nhật ít nhất 5 bài ở mục tin tức lên website',
      'Chạy quảng cáo trên Google và Facebook để đạt được tối thiểu 5,000 lượt truy cập website từ các kênh quảng cáo',
    ],
  },
  {
    title: 'Tăng phạm vi truyền thông xã hội',
    keyResults: [
      'Tăng 20% số lượt đọc blog thông qua các phương tiện truyền thông xã hội',
      'Nhận gấp đôi số phản hồi khảo sát ý kiến trên fanpage công ty so với tháng trước',
      'Tăng số lượng người theo dõi fanpage công ty lên 35% so với tháng trước',
    ],
  },
  {
    title: 'Quảng bá sản phẩm đến đối tượng khách hàng tiềm năng',
    keyResults: [
      'Tăng 25% lượng tiếp cận khách hàng tiềm năng so với tháng trước',
      'Tăng 20% yêu cầu demo sản phẩm so với tháng trước',
      'Triển khai việc dùng thử sản phẩm từ 31/7 tại các quận nội thành Hà Nội',
    ],
  },
];
