/** The method in the product's words: OKRs for the quarter, PPP for the week. Examples are those of the templates. */
export const guide = {
  title: 'OKR của quý, PPP của tuần',
  lead: 'OKR cho biết quý này mình đi đâu và làm sao biết đã tới nơi. PPP cho biết tuần này đi được bao xa, sắp làm gì, vướng ở đâu. OKRail nối cả hai với những trang web nơi công việc diễn ra.',
  passages: [
    {
      title: 'Mục tiêu: nơi muốn đến',
      says: [
        'Một mục tiêu hướng tới giá trị trong tương lai, đủ khó để phải cố, và nói bằng lời chứ không bằng số. Mỗi quý 3–5 mục tiêu là vừa; nhóm nhỏ thì ít hơn.',
        'Ví dụ: “Tăng phạm vi truyền thông xã hội”, “Quảng bá sản phẩm đến khách hàng tiềm năng”.',
      ],
    },
    {
      title: 'Kết quả then chốt (KR): làm sao biết đã tới nơi',
      says: [
        'Mỗi mục tiêu có 3–5 KR đo được ngay bây giờ. Đạt hết KR là mục tiêu hoàn thành. OKRail đo KR theo năm cách:',
      ],
      list: [
        'Con số: “thu ít nhất 1.000 phản hồi khảo sát”, đi từ mốc đầu đến đích; hoặc đo mức thay đổi, “thêm 2.000 người theo dõi”.',
        'Tăng trưởng: “tăng 35% người theo dõi fanpage so với tháng trước”. Cần số của tháng trước làm mốc; chưa có mốc thì chưa có phần trăm.',
        'Nhịp đều: “mỗi tuần ít nhất 5 bài ở mục tin tức”, tính trung bình qua các tuần.',
        'Cột mốc: “cập nhật xong bộ tài liệu bán hàng trước ngày 31/7”, xong hay chưa, hoặc chia thành bước.',
        'Giữ mức: “chi phí mỗi lượt nhấp không vượt 2.000 đ”, giữ được bao nhiêu lần check-in.',
      ],
    },
    {
      title: 'Cam kết và mở rộng',
      says: [
        'Mục tiêu cam kết là việc phải xong: điểm cần đạt là 1,0. Mục tiêu mở rộng là bước nhảy: 0,7 đã là tốt, và lần nào cũng 1,0 nghĩa là đặt chưa đủ cao. Một quý nên có cả hai.',
      ],
    },
    {
      title: 'Việc của mình nối với việc của ai',
      says: [
        'Trưởng nhóm Social muốn “tăng sự hiện diện trên mạng xã hội”; nhóm Marketing muốn “tăng lượng truy cập blog”. Ở ô “Đóng góp cho”, chọn mục tiêu hay KR mà mục tiêu của bạn góp sức, rồi xem Bản đồ liên kết trong trang báo cáo: ai cũng thấy việc mình dẫn tới đâu.',
      ],
    },
    {
      title: 'Đọc một thanh ray',
      says: [
        'Mỗi KR là một thanh ray: phần tô đậm là chỗ đang đứng, vạch nhỏ là chỗ đáng lẽ phải tới vào hôm nay. Ký hiệu bên cạnh nói tình trạng:',
      ],
    },
    {
      title: 'Check-in mỗi tuần',
      says: [
        'Ghi giá trị mới và mức tự tin 1–10. Tự tin từ 3 trở xuống thì nói thêm vướng ở đâu: câu ấy vào mục Vấn đề. Quá một tuần không check-in, KR hiện “lâu chưa cập nhật”, dù trước đó xanh.',
        'Cách nhanh nhất: gắn trang có con số vào KR một lần. Từ lần sau, đọc lại trang là KR tự tiến, và mỗi con số luôn dẫn về trang cùng nguyên văn.',
      ],
    },
    {
      title: 'Báo cáo tuần theo PPP',
      says: ['Đến thứ Sáu, báo cáo đã được soạn từ những gì thật sự thay đổi. Bạn sửa rồi gửi đi:'],
      list: [
        'Kế hoạch (Plan): việc tuần tới làm cho KR nào; việc chưa xong tuần trước được mang sang.',
        'Tiến độ (Progress): KR nào đã đi từ đâu đến đâu, nhờ trang nào.',
        'Vấn đề (Problem): KR chậm, có rủi ro, thiếu mốc, hoặc tự tin thấp kèm lý do.',
      ],
    },
    {
      title: 'Số liệu chỉ đáng giá khi giúp KR',
      says: [
        'Khai thật nhiều con số để trông bận rộn không giúp ai. Con số không gắn với KR vẫn được giữ, nhưng nằm riêng ở “chưa gắn KR” và không bao giờ vào mục Tiến độ. Trước khi ghi một con số, hãy hỏi: nó đưa KR nào tới gần đích hơn?',
      ],
    },
  ],
};
