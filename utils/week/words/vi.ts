import type { PageKind } from '@/utils/evidence/evidence';
import type { Words } from './words';

const pages: Partial<Record<PageKind, string>> = {
  post: 'bài viết',
  video: 'video',
  'social-post': 'bài đăng',
  profile: 'trang mạng xã hội',
  campaign: 'chiến dịch',
  analytics: 'báo cáo số liệu',
  'email-report': 'báo cáo email',
  product: 'trang sản phẩm',
  form: 'biểu mẫu',
  thread: 'chủ đề thảo luận',
};

export const vi: Words = {
  amount: (value, unit) => `${value} ${unit}`,
  bare: (value) => value,
  points: (change) => `${change} điểm %`,
  times: () => 'lần',
  progress: {
    moved: (from, to, change) => `${from} → ${to} (${change})`,
    firstReading: (value) => `lần đầu ghi nhận ${value}`,
    ofTheWay: (share) => `${share} chặng đường`,
    reached: 'đã đạt mục tiêu',
    beyond: (share) => `vượt mục tiêu (${share})`,
    counted: (done, target, unit, period) => `${done}/${target} ${unit} ${period}`,
    kept: (value, band) => `giữ ở ${value} (mục tiêu: ${band})`,
    milestoneDone: 'đã hoàn thành',
    stepsDone: (steps) => `xong bước ${steps}`,
    stepCount: (done, all) => `được ${done}/${all} bước`,
    fromPages: (count, _, kind) => `từ ${count} ${(kind && pages[kind]) ?? 'trang'}`,
    planDone: (plan) => `${plan} – đã xong`,
  },
  problem: {
    baselineMissing: 'chưa có số gốc nên chưa tính được tiến độ',
    baselineMissingOf: {
      'prev-month': 'chưa có số của tháng trước để so sánh nên chưa tính được tiến độ',
      'prev-quarter': 'chưa có số của quý trước để so sánh nên chưa tính được tiến độ',
      'prev-year': 'chưa có số của năm trước để so sánh nên chưa tính được tiến độ',
    },
    outdated: (days, _, lastDay, value) =>
      value === ''
        ? `${days} ngày chưa cập nhật, lần gần nhất là ngày ${lastDay}`
        : `${days} ngày chưa cập nhật, số gần nhất là ${value} (ngày ${lastDay})`,
    fell: (from, to, change) => `tụt từ ${from} xuống ${to} (${change})`,
    rose: (from, to, change) => `tăng từ ${from} lên ${to} (${change}) trong khi cần giảm`,
    outOfBand: (value, band) => `đang ở ${value}, trong khi mục tiêu là ${band}`,
    shouldBe: (expected) => `đúng tiến độ thì nay phải ở mức ${expected}`,
    standsBelow: (value, expected) => `mới ${value}, đúng tiến độ thì nay phải được ${expected}`,
    standsAbove: (value, expected) => `vẫn ${value}, đúng tiến độ thì nay phải còn ${expected}`,
    shareBelow: (share, expected) =>
      `mới đi được ${share} chặng đường, đúng tiến độ thì nay phải được ${expected}`,
    shareOnly: (share) => `mới đi được ${share} chặng đường`,
    rhythmBelow: (share) => `từ đầu chu kỳ đến nay mới đạt ${share} số cần có`,
    rhythmNone: 'từ đầu chu kỳ đến nay chưa kỳ nào đạt',
    keptOnly: (share) => `mới ${share} số lần đo đạt mục tiêu`,
    pastDue: (day) => `quá hạn ${day} mà chưa xong`,
    lowConfidence: (confidence) => `mức tự tin chỉ ${confidence}`,
    because: (reason) => `Lý do: ${reason}`,
    planOverdue: (plan, week) => `Kế hoạch từ tuần ${week} đến nay vẫn chưa xong: ${plan}`,
  },
  plan: {
    finish: (day) => `hoàn thành chậm nhất ${day}`,
    finishBefore: (day) => `hoàn thành trước ${day}`,
    reach: (target, day) => `đạt ${target} chậm nhất ${day}`,
    reachBefore: (target, day) => `đạt ${target} trước ${day}`,
    daysLeft: (days) => `còn ${days} ngày`,
    today: 'hạn là hôm nay',
    now: (value) => `hiện có ${value}`,
    shareDone: (share) => `đã xong ${share}`,
    slots: (count, unit, period) => `làm đủ ${count} ${unit} ${period}`,
    slotsLeft: (count, target, unit, period, lastDay) =>
      `còn ${count}/${target} ${unit} ${period}, chậm nhất ${lastDay}`,
    nextStep: (step) => `làm bước tiếp theo, ${step}`,
    setBaseline: 'chốt số gốc để bắt đầu tính tiến độ',
    setTarget: 'chốt con số mục tiêu',
    checkInFirst: 'cập nhật số liệu lần đầu',
    firstStep: 'chốt việc đầu tiên và ngày làm xong',
    checkInAgain: 'cập nhật lại số liệu',
    catchUp: (amount, value, day) => `cần thêm ${amount} để kịp tiến độ (đạt ${value} vào ${day})`,
    bringDown: (amount, value, day) => `cần giảm thêm ${amount} để kịp tiến độ (còn ${value} vào ${day})`,
    agreeNext: 'chốt việc cần làm để kéo lại tiến độ',
  },
  band: {
    atLeast: (value) => `ít nhất ${value}`,
    atMost: (value) => `không quá ${value}`,
    above: (value) => `trên ${value}`,
    below: (value) => `dưới ${value}`,
    between: (low, high) => `từ ${low} đến ${high}`,
  },
  period: {
    thisWeek: 'trong tuần',
    nextWeek: (dates) => `trong tuần sau (${dates})`,
    month: (month) => `của tháng ${month}`,
    quarter: (quarter) => `của quý ${quarter}`,
  },
  document: {
    title: (week, year) => `Báo cáo tuần ${week}/${year}`,
    headings: { progress: 'Tiến độ', plan: 'Kế hoạch', problem: 'Vấn đề' },
    empty: {
      progress: 'Tuần này chưa có tiến độ nào để báo cáo.',
      plan: 'Chưa có kế hoạch cho tuần sau.',
      problem: 'Tuần này không có vấn đề gì.',
    },
    columns: ['Tuần', 'Thành viên', 'Phần', 'KR', 'Nội dung', 'Bằng chứng'],
  },
};
