import type { Passage } from './passage';

/** What is read, kept, synced and sent. It changes with the code, or it is a lie. */
export const privacy = {
  title: 'OKRail đọc gì, giữ gì, gửi gì',
  lead: 'Ngắn gọn: OKRail chỉ đọc trang bạn đang xem khi bạn bấm, giữ mọi thứ trên máy bạn, và không gửi gì cho ai. OKRail không có máy chủ, không có tài khoản, không quảng cáo, không theo dõi.',
  passages: [
    {
      title: 'Đọc gì',
      says: [
        'Khi bạn bấm nút, phím tắt, mục menu của OKRail hay “Đọc lại số liệu”, trang trước mặt được đọc một lần:',
      ],
      list: [
        'địa chỉ, tiêu đề, tên trang web, tác giả, ngày đăng, ngôn ngữ và loại trang;',
        'các con số trang đang hiện, kèm dòng chữ ngay cạnh mỗi số;',
        'những chữ đầu trang, để biết trang viết bằng ngôn ngữ nào; không lưu lại;',
        'đoạn chữ bạn đang bôi đen, nếu có;',
        'một ảnh chụp nhỏ (rộng tối đa 320 điểm ảnh) của phần trang đang thấy.',
      ],
    },
    {
      title: 'Không đọc gì',
      says: [
        'Không đọc lịch sử duyệt web, cookie, mật khẩu, nội dung bạn gõ vào trang, hay các thẻ khác. Không có đoạn mã nào của OKRail nằm sẵn trong trang web. OKRail không chạy trong cửa sổ riêng tư.',
      ],
    },
    {
      title: 'Giữ gì, ở đâu',
      says: ['Tất cả nằm trong trình duyệt này, trên máy này:'],
      list: [
        'trong cơ sở dữ liệu riêng của tiện ích (IndexedDB): tên bạn nhập, chu kỳ, OKR, check-in và ghi chú, các trang đã gắn và số liệu đã đọc, con số bạn đã chỉ, báo cáo tuần, ảnh chụp nhỏ, lịch sử sửa, tệp tuần của đồng đội mà bạn mở, và chữ đang gõ dở;',
        'trong storage.local: mỗi ngày một bản sao của mọi thứ trừ ảnh, làm mới mỗi giờ (khi chưa có mục tiêu nào thì sau mỗi lần lưu), giữ bảy ngày, và một bản sau lần không lưu được, để cơ sở dữ liệu hỏng thì vẫn còn bản sao; loại của vài lỗi gần nhất, cho mục Báo lỗi; những gợi ý bạn đã xem; và, trong localStorage, ngôn ngữ dùng lần gần nhất;',
        'trong storage.session, đến khi bảng bên nhận xong: trang, liên kết hay đoạn chữ mà bạn vừa nhờ gắn bằng phím tắt hoặc menu.',
      ],
    },
    {
      title: 'Đồng bộ gì',
      says: [
        'OKRail ghi một phần dữ liệu vào vùng đồng bộ của chính trình duyệt (storage.sync, tối đa 100 kB). Nếu bạn đăng nhập trình duyệt và bật đồng bộ tiện ích, hãng trình duyệt (Google, Microsoft, Mozilla…) chuyển phần đó sang các trình duyệt khác của bạn, theo điều khoản của họ. Phần đó gồm:',
      ],
      list: [
        'tên bạn, lựa chọn cài đặt, chu kỳ, OKR, báo cáo tuần, check-in kèm ghi chú và nguyên văn con số trên trang;',
        'danh sách trang đã gắn: địa chỉ, tiêu đề, tác giả, ngày đăng, đoạn trích bạn chọn;',
        'con số bạn đã chỉ và loại trang bạn đã chọn cho từng trang web;',
        'tên trình duyệt (như “Chrome”) và lần cuối nó được thấy.',
      ],
    },
    {
      title: 'Không đồng bộ',
      says: [
        'Ảnh chụp, số liệu của từng lần đọc, lịch sử sửa, bản sao, chữ đang gõ dở và tệp của đồng đội không bao giờ rời máy này. Không muốn đồng bộ gì cả: tắt đồng bộ tiện ích trong cài đặt của trình duyệt.',
      ],
    },
    {
      title: 'Gửi gì',
      says: [
        'Không gì cả. Chính sách bảo mật ghi trong tiện ích cấm nó kết nối tới bất kỳ máy chủ nào, và mỗi lần kiểm thử trên trình duyệt thật đều soát rằng không có yêu cầu mạng nào. Báo cáo chỉ đi khi bạn tự sao chép, lưu tệp, in, hoặc bấm “Gửi qua email” (OKRail mở thư đã điền sẵn trong chương trình mail, bạn là người gửi).',
      ],
    },
    {
      title: 'Sửa, lấy ra, xóa',
      says: [
        'Trong Cài đặt bạn xuất được mọi thứ ra một tệp, bỏ ảnh cũ, hoặc xóa mọi thứ: cơ sở dữ liệu, bản sao và vùng đồng bộ. Gỡ tiện ích thì dữ liệu trên máy này mất theo, nên hãy xuất tệp trước.',
      ],
    },
  ] as readonly Passage[],
  permissionsTitle: 'Từng quyền, để làm gì',
  permissionsLead:
    'Khi cài đặt, trình duyệt không cảnh báo gì, vì OKRail không xin quyền trên trang web nào.',
  permission: {
    activeTab: 'đọc trang trước mặt, chỉ khi bạn bấm',
    scripting: 'chạy bộ đọc một lần trong trang đó, chỉ khi bạn bấm',
    storage: 'bản sao hằng ngày, đồng bộ, và chuyển việc giữa các phần của OKRail',
    unlimitedStorage: 'để trình duyệt không tự dọn mất OKR của bạn khi ổ đĩa đầy',
    alarms:
      'thỉnh thoảng xem có gì mới từ trình duyệt khác của bạn, lưu bản sao trong ngày, và nhắc bạn gửi báo cáo tuần',
    notifications:
      'hiện lời nhắc dưới dạng thông báo: chỉ xin khi bạn bật trong Cài đặt, và trả lại khi bạn tắt',
    contextMenus: 'mục “Gắn vào KR…” khi bấm chuột phải',
    declarativeContent:
      'đánh dấu nút OKRail trên trang đã gắn; trình duyệt tự so địa chỉ, OKRail không biết bạn đang ở đâu (Chrome, Edge, Brave)',
    sidePanel: 'bảng bên (Chrome, Edge, Brave; Firefox có sẵn thanh bên)',
  } as Readonly<Record<string, string>>,
  optionalSites: 'từng trang web (tùy chọn)',
  optionalSitesWhy: 'chỉ xin khi bạn bật tính năng cần đến; hiện chưa tính năng nào xin',
};
