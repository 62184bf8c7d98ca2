/**
 * Dates, places in a list and what is only allowed or aimed at, blotted out of a text in small letters. `several` is
 * whether more than one number stands in it.
 */
export function maskedIn(folded: string, several: boolean): string {
  let masked = dated.test(folded) ? withoutDates(folded) : folded;
  if (several) masked = masked.replaceAll(spans, blot);
  if (several || worded.test(masked)) masked = masked.replaceAll(limits, blot);
  return quotes.test(masked) ? masked.replaceAll(quoted, blot) : masked;
}

/** Names of months are marked first: as a part of each way to write a date they take the browser a millisecond to learn. */
function withoutDates(folded: string): string {
  const marked = folded.replaceAll(months, (name) => month.repeat(name.length));
  const masked = marked.replaceAll(dates, blot);
  return marked === folded ? masked : masking(folded, masked);
}

const month = '\u0002';

/** No word that limits is shorter than this, and none stands behind its number. */
const worded = /^\D{3,}\d/;
const quotes = /[“«„"]/;

function blot(text: string): string {
  return '\u0001'.repeat(text.length);
}

export function masking(text: string, mask: string): string {
  let masked = '';
  for (let at = 0; at < text.length; at += 1) masked += mask[at] === '\u0001' ? '\u0001' : text[at];
  return masked;
}

/** "1 to 10 of 46", "1-10 trong số 1.000", "page 2 of 5": places in a list. */
const spans =
  /\d[\d.,]*\s*(?:-|–|to|đến|tới|bis|à|al?)\s*\d[\d.,]*(?:\s*(?:of|trong số|trong|của|trên|von|sur|de|di|из)\s*(?:about |khoảng )?\d[\d.,]*)?(?![\d%]|\s*[^\s\d.,;%]*\s*%)|(?:trang|page|showing|hiển thị)\s+\d[\d.,]*\s*(?:\/|of|trên)\s*\d[\d.,]*/g;

/** What is quoted is somebody's words. */
const quoted = /[“«„"][^“”«»„"]{12,}[”»"]/g;

/** What is allowed, promised or aimed at is not there yet. */
const limits =
  /(?:up to|at most|maximum(?: of)?|max\.?|limit(?:ed to)?|target|goal|tối đa|không quá|lên (?:đến|tới)|giới hạn|mục tiêu|bis zu|höchstens|jusqu['’]à|hasta|até|fino a)\s*:?\s*(?:[$€₫]\s?)?\d[\d.,]*/g;

/** What every date has: parts of digits, or a word of its own. */
const dated =
  /\d[-./:h]\d|\d[ -]?(?:ngày|tuần|day|week|month)|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mär|mai|okt|dez|ene|abr|ago|dic|fév|avr|juin|juil|août|déc|tháng|thg|năm|copyright|©|\(c\)|since|joined|tham gia|\d ?[年月日天周週秒个個ヶか小時分년월일분초개주시]|янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек/;
const months =
  /(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mär|mai|okt|dez|ene|abr|ago|dic|fév|avr|juin|juil|août|déc|янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек)[a-zéа-я]*\.?/g;
/**
 * Days, clock times and years of a text in small letters, so that their digits are nobody's count: a line for each way to
 * write them. How long is no figure either, wherever it stands: "Clicks (7 days)".
 */
const dates = new RegExp(
  String.raw`\d{4}[-./]\d{1,2}[-./]\d{1,2}(?:t[\d:.+z-]+)?
\d{1,2}([-./])\d{1,2}\1\d{2,4}
\d{1,2}[:h]\d{2}(?::\d{2})?\s?(?:[ap]\.?m\.?)?(?!\d)
${month}+\s+(?:(?:19|20)\d{2}|\d{1,2}(?:st|nd|rd|th)?(?:,?\s+\d{4})?)(?!\w)
\d{1,2}(?:st|nd|rd|th)?\.?\s+(?:de\s+)?${month}+(?:,?\s+(?:de\s+)?\d{4})?
(?:ngày\s+)?\d{1,2}\s+(?:tháng|thg\.?)\s*\d{1,2}(?:,?\s+(?:năm\s+)?\d{4})?
tháng\s+\d{1,2}(?:[,/]?\s*(?:năm\s+)?\d{4})?
(?:năm|copyright|©|\(c\)|since|joined|tham gia)\s*(?:từ\s+)?\d{4}
(?<![\d.,])\d{1,3}[ -]?(?:ngày|tuần|tháng|days?|weeks?|months?)(?: qua| gần (?:đây|nhất))?
(?<![\d.,])\d{1,4} ?(?:[年月日天周週秒년월일분초]|[个個ヶか]月|小时|小時|時間|分[钟鐘秒]|개월|주(?!문)|시간)`.replaceAll(
    '\n',
    '|',
  ),
  'g',
);
