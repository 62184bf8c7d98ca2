import { alternatives, wordSigns } from './says';
import { ageWords, nameWords } from './words';

/**
 * Whether a sentence carries a number that asks for something: "20%", "5,000 lượt".
 * Years, dates, quarters, ages and numbers in names ("Windows 11", "top 5", “50 thương hiệu”) ask for nothing.
 */
export function hasTargetNumber(text: string): boolean {
  const plain = text.normalize('NFC').replace(quoted, ' ').replace(dates, ' ');
  return [...plain.matchAll(numbers)].some((match) => {
    const before = plain.slice(0, match.index);
    const after = plain.slice(match.index + match[0].length);
    if (percentAhead.test(after)) return true;
    return (
      !namesBefore.test(before) && !properName.test(before) && !agesAfter.test(after) && !isYear(match[0])
    );
  });
}

/** Whether a sentence shows any digit at all, a date included. */
export function hasNumber(text: string): boolean {
  return /\d/.test(text);
}

const quoted = /[“"«][^”"»]*[”"»]/gu;
// 31/7/2020, 31-7, 8/2020, 2020-07-31, quý III-2020, Q3 2020, Q3/2020
const dates = new RegExp(
  String.raw`\d{4}-\d{2}-\d{2}|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{1,2}\/\d{1,4}|(?:quý|q)\s?(?:[1-4]|iv|i{1,3})(?:\s?[-/ ]\s?\d{4})?(?![${wordSigns}])`,
  'giu',
);
// A range counts once. Digits grown together with letters (B2B, 4G, D30) are names; 10k, 5tr and 3x are not.
const numbers = new RegExp(
  String.raw`(?<![${wordSigns}.,])\d[\d.,]*(?:\s?(?:[-–]|đến|tới|to|and)\s?\d[\d.,]*)?(?:(?:k|m|x|tr|tỷ|triệu|nghìn)(?![${wordSigns}])|(?![${wordSigns}]))`,
  'giu',
);
const percentAhead = /^\s?(?:%|phần trăm|percent)/iu;
const namesBefore = new RegExp(`(?<![${wordSigns}])(?:${alternatives(nameWords)})\\s*$`, 'iu');
// A capital inside the sentence: Windows 11, Hội nghị Nhân sự Việt Nam 2020.
const properName = /\S\s+\p{Lu}[\p{L}]*\s$/u;
const agesAfter = new RegExp(`^\\s?-?(?:${alternatives(ageWords)})(?![${wordSigns}])`, 'iu');

function isYear(number: string): boolean {
  return /^(?:19|20)\d{2}(?:\s?[-–]\s?(?:19|20)\d{2})?[.,]?$/.test(number);
}
