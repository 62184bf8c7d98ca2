import { currencyCodes } from './currencies';

// Numbers that belong to a name, a rank, an age or a proportion, and are nobody's target.
const numeral = '(?:\\d+(?:[.,]\\d+)*|one|two|three|four|five|six|seven|một|hai|ba|bốn|sáu|bảy|I{1,3}|IV|V)';

/** Words that turn the number behind them into a name. */
const heads = [
  'tier',
  'top',
  'level',
  'phase',
  'version',
  'series',
  'step',
  'stage',
  'chapter',
  'part',
  'round',
  'batch',
  'wave',
  'sprint',
  'gen',
  'generation',
  'web',
  'industry',
  'iso',
  'tcvn',
  'rank',
  'position',
  'page',
  'number',
  'no\\.?',
  'soc',
  'covid',
  'gpt',
  'fortune',
  'forbes',
  'inc\\.?',
  'global',
  'windows',
  'iphone',
  'ielts',
  'toeic',
  'hsk',
  'jlpt',
  'day',
  'week',
  'year',
  'option',
  'kr',
  'okr',
  'priority',
  'cấp',
  'cấp độ',
  'hạng',
  'giai đoạn',
  'phiên bản',
  'đợt',
  '(?<!trong )vòng',
  'lớp',
  'khóa',
  'khoá',
  'bước',
  'chương',
  'mục',
  'thế hệ',
  'công nghiệp',
  'công nghệ',
  'thứ',
  'lần thứ',
  'vị trí',
  'trang',
  'nhóm nợ',
  'loại',
  'mức độ',
  'tập',
  'kỳ',
  'tuần',
  'ngày thứ',
  'tháng thứ',
  'bậc',
];
/** Programmes, lists and prizes are called by a number: "chương trình 50 thương hiệu". */
const listHeads = [
  'chương trình',
  'danh sách',
  'bảng xếp hạng',
  'giải thưởng',
  'giải',
  'hội nghị',
  'đề án',
  'bộ luật',
  'nghị định',
  'thông tư',
  'the list of',
];

const ages = [
  '(?:độ tuổi|nhóm tuổi|tuổi|aged?|ages)(?: từ| between| from)? ?\\d{1,2}(?: ?(?:[-–—]|đến|tới|to|and) ?\\d{1,2})?\\+?(?: tuổi)?',
  '\\d{1,2} ?(?:[-–—]|đến|tới|to) ?\\d{1,2} ?(?:tuổi|year-olds?|years? old)',
  '(?:trên|dưới|over|under|từ) \\d{1,2} tuổi',
  '\\d{1,2}\\+? (?:năm kinh nghiệm|years?(?: of)? experience)',
];
const discounts = [
  '(?:giảm giá|khuyến mãi|khuyến mại|ưu đãi|chiết khấu|voucher|discounts? of) \\d{1,2} ?%',
  '\\d{1,2} ?% (?:off|discounts?)',
];
const proportions = [
  '24 ?/ ?7',
  '80/20',
  '360[- ]?(?:độ|°|degrees?)',
  '(?:lương )?tháng 1[34]',
  '1 ?: ?\\d(?:s(?!\\p{L}))?',
  '1-1',
  '1on1',
  '4\\.0',
  '5\\.0',
  '30-60-90',
  '50/50',
  'one-stop',
  'one place',
  'one another',
  'one of',
];

/** Whole words, any case. Each is blanked out with its number. */
export const namePatterns: readonly string[] = [
  ...ages,
  ...discounts,
  // "trước 17h thứ sáu hàng tuần": the weekday is a rhythm, and blank by now.
  '(?:at|before|by|until|trước|lúc|vào lúc|vào|đến) \\d{1,2}(?::\\d{2}|h\\d{2}|h(?= \\u25a0)| ?[ap]\\.?m)',
  // "the 90-day baseline", "một cách hiệu quả".
  '\\d+-(?:day|week|month|quarter|year|hour|minute)(?= \\p{L})',
  '1 cách',
  ...proportions,
  `(?:${heads.join('|')})[ -]?#?${numeral}(?! ?(?:%|phần trăm|percent))`,
  `(?:${listHeads.join('|')}) \\d+(?= \\p{L})`,
  '(?<!doanh |tổng |chỉ |tỷ |tỉ |dân |ngân )số \\d+(?! ?%)',
  '#\\d+',
  // "ngày 5 hàng tháng": the rhythm behind it is blank by now.
  '(?:vào )?ngày (?:mùng )?\\d{1,2}(?= \\u25a0)',
];
const codes = currencyCodes.map((code) => code.toUpperCase()).join('|');

/** Case matters: a letter glued to a number is a name (V1, D30, B2B, 5G) unless it is a scale or a unit. */
export const gluedName = new RegExp(
  `(?<![\\p{L}\\p{N}.,$€£])(?:(?!(?:x|${codes}|US)\\d)\\p{L}[\\p{L}&]*-?\\d[\\p{L}\\p{N}.-]*\\p{L}|(?!(?:x|X|${codes}|US)\\d)\\p{L}[\\p{L}&]*-?\\d+(?:\\.\\d+)?|\\d+(?:G|D|P|FA|st|nd|rd|th)(?![\\p{L}\\p{N}]))`,
  'gu',
);
