/** Every key that OKRail answers to, by where it works. */
export const keys = {
  title: 'Phím tắt',
  everywhere: 'Ở bất kỳ trang nào',
  everywhereHint: 'Đây là phím trình duyệt đang gán thật; chỗ đổi phím là trang quản lý phím tắt tiện ích.',
  changeAt: (address: string) => `Đổi ở ${address}`,
  omnibox: 'okr rồi Tab, trong thanh địa chỉ',
  omniboxDoes: 'ghi nhanh một KR: “blog 1250”',
  places: [
    {
      title: 'Trong bảng bên',
      keys: [
        ['F6', 'chuyển giữa trang web và bảng bên'],
        ['Tab · Shift+Tab', 'tới mục sau, về mục trước'],
        ['Enter', 'mở KR, lưu số đang gõ, gắn vào KR đang chọn'],
        ['Alt+↑ · Alt+↓', 'đổi chỗ mục tiêu hay KR (khi xếp “Theo thứ tự”)'],
        ['↑ · ↓ · 0–9', 'chỉnh mức tự tin (0 là 10)'],
        ['Esc', 'đóng hộp thoại, bỏ gõ dở một dòng'],
      ],
    },
    {
      title: 'Check-in lần lượt',
      keys: [
        ['Enter', 'lưu và sang KR sau'],
        ['Alt+↓ · Alt+↑', 'bỏ qua, quay lại'],
        ['Esc', 'dừng'],
      ],
    },
    {
      title: 'Báo cáo tuần',
      keys: [
        ['Enter', 'thêm một dòng bên dưới'],
        ['Shift+Enter', 'xuống dòng trong cùng một mục'],
        ['#', 'gắn một KR'],
        ['@', 'gắn một bằng chứng'],
        ['Alt+↑ · Alt+↓', 'đổi chỗ dòng, sang cả phần khác'],
        ['Tab · Shift+Tab', 'đưa dòng vào KR ở dòng trên, lấy ra'],
        ['Backspace', 'bỏ dòng đang trống'],
        ['Ctrl+Z · Ctrl+Shift+Z', 'hoàn tác, làm lại'],
        ['Esc', 'trả dòng về như cũ'],
      ],
    },
    {
      title: 'Chỉ vào con số trên trang',
      keys: [
        ['← · → · Tab', 'số trước, số sau'],
        ['Enter', 'chọn số này'],
        ['Esc', 'thôi'],
      ],
    },
    {
      title: 'Bản đồ liên kết',
      keys: [
        ['Mũi tên', 'tới mục bên cạnh'],
        ['+ · −', 'phóng to, thu nhỏ'],
        ['0', 'vừa khung'],
      ],
    },
  ] as readonly { readonly title: string; readonly keys: readonly (readonly [string, string])[] }[],
};
