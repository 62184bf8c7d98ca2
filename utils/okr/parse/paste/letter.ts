const people =
  'all|team|everyone|everybody|there|guys|folks|both|boss|sir|madam|cả nhà|mọi người|anh|chị|em|ac|ace|sếp|thầy|cô|chú|bác|quý|các (?:bạn|anh|chị|em|sếp|cậu)|bạn';
const behind = '(?![\\p{L}\\p{N}])';

// "Chào đón 500 khách" and "Gửi 4 email" greet nobody.
const greetings = [
  `(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)) (?:${people})${behind}`,
  "(?:hi|hello|hey|dear|good (?:morning|afternoon|evening))(?: \\p{L}[\\p{L}.’'-]*){0,4} ?[,!]",
  `(?:(?:dạ|em|anh|chị|mình|tôi|xin|kính) ?){0,3} ?chào (?:${people})${behind}`,
  `(?:kính gửi|kính thưa|thân gửi|thưa|gửi) (?:${people})${behind}`,
].map((source) => new RegExp(`^${source}`, 'iu'));

const announcing =
  /^(?:here(?:['’]s| is| are)|below (?:is|are)|these are|this is|(?:dưới|sau) đây là|đây là|(?:em|anh|chị|mình|tôi) (?:xin )?gửi)(?![\p{L}]).*(?<![\p{L}])(?:okrs?|krs?|key results?|goals|mục tiêu|kết quả then chốt)(?![\p{L}])/iu;

/** "Hi team, …", "Em chào chị, …": a line that speaks to somebody. */
export function isGreeting(text: string): boolean {
  return greetings.some((greeting) => greeting.test(text));
}

/** "Here are my OKRs for Q4:", "Dưới đây là KR của team:" name what follows and are none of it. */
export function announcesList(text: string): boolean {
  return announcing.test(text);
}
