/** The words that the popup says before anything is asked of it. The panel says them too. */
export const popup = {
  close: 'Đóng',
  undo: 'Hoàn tác',
  showAll: (count: number) => `Xem tất cả ${count}`,
  openPanel: 'Mở bảng bên',
  welcome: 'OKR ngay bên trang bạn đang xem',
  startInPanel: 'Mở bảng bên để bắt đầu: chưa đến một phút.',
  notANumber: 'Chưa phải con số',
  health: {
    complete: 'hoàn thành',
    'on-track': 'đúng tiến độ',
    behind: 'chậm tiến độ',
    'at-risk': 'có rủi ro',
    outdated: 'lâu chưa cập nhật',
    pending: 'chưa check-in',
  },
  markDone: 'Đã xong',
  confidence: 'Mức tự tin',
  confidenceUnsaid: 'Chưa chọn mức tự tin, từ 1 đến 10',
  confidenceOf: (value: number, band: string) =>
    `Tự tin ${value}/10: ${band === 'low' ? 'khó đạt' : band === 'middle' ? 'còn vướng' : 'sẽ đạt'}`,
  lessConfident: 'Bớt tự tin',
  moreConfident: 'Thêm tự tin',
  newValue: 'Giá trị mới',
  oneMore: '+1',
  howManyMore: (what: string) => `Thêm mấy lần: ${what}`,
  newValueOf: (what: string) => `Giá trị mới của: ${what}`,
  changeSoFar: (falls: boolean): string => (falls ? 'mức giảm đến nay' : 'mức tăng đến nay'),
  saveCheckIn: (label: string) => `Lưu check-in KR ${label}`,
  checkedIn: (label: string) => `Đã check-in KR ${label}.`,
  quickUpdate: 'Cập nhật nhanh',
  thisPage: 'Trang này',
  tryAgain: 'Thử lại',
  partMissing: 'Một phần của OKRail không tải được.',
  partMissingNext: 'Mở lại bảng để thử lần nữa.',
};

export type PopupWords = typeof popup;
