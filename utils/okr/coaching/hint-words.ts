import type { Language } from '../member';
import type { HintId } from './hint-ids';

/** What a hint says, why, and who says so. */
export interface HintWords {
  readonly says: string;
  readonly why: string;
  readonly source: string;
}

const article = {
  vi: 'Bài viết về OKR và PPP cho marketing',
  en: 'The article on OKR and PPP for marketing',
};
const doerr = 'John Doerr, Measure What Matters';
const grove = 'Andy Grove, High Output Management';
const google = 'Google re:Work, Set goals with OKRs';

/** Every hint in both languages, with its reason and its source. */
export const hintWords: Readonly<Record<Language, Readonly<Record<HintId, HintWords>>>> = {
  vi: {
    'objective-has-target': {
      says: 'Mục tiêu đang mang một con số.',
      why: 'Con số là việc của KR: mục tiêu nói muốn đến đâu, KR nói làm sao biết đã đến.',
      source: doerr,
    },
    'commitment-mixed': {
      says: 'Lời văn và loại mục tiêu chưa khớp.',
      why: 'Cam kết thì chấm theo 1,0, mở rộng thì 0,7 đã tốt; lẫn hai thứ, không ai biết thế nào là đạt.',
      source: google,
    },
    'not-measurable': {
      says: 'KR này chưa có số hay ngày nào.',
      why: 'Không đo được thì cuối kỳ không nói được là xong hay chưa.',
      source: doerr,
    },
    'activity-only': {
      says: 'KR này đang nói việc làm, chưa nói kết quả.',
      why: 'Việc có thể làm mãi. Viết điều sẽ khác đi khi việc xong.',
      source: google,
    },
    'target-equals-start': {
      says: 'Đích bằng đúng giá trị bắt đầu.',
      why: 'Không có đoạn đường nào để đi thì không có tiến độ. Nếu muốn giữ mức này, chọn loại “Giữ mức”.',
      source: grove,
    },
    'outside-cycle': {
      says: 'Ngày nằm ngoài chu kỳ.',
      why: 'Chu kỳ chốt rồi mà KR này chưa đến hạn, hoặc hạn đã qua từ trước chu kỳ.',
      source: article.vi,
    },
    'unit-missing': {
      says: 'Con số chưa có đơn vị.',
      why: 'Người đọc báo cáo cần biết 1.000 là lượt đọc hay người theo dõi.',
      source: doerr,
    },
    'said-twice': {
      says: 'KR này trùng với một KR phía trên.',
      why: 'Một kết quả được tính hai lần thì điểm của mục tiêu bị lệch.',
      source: article.vi,
    },
    'too-few-key-results': {
      says: 'Mục tiêu có ít hơn 3 KR.',
      why: 'Phương pháp dùng 3–5 KR: ít quá thì khó nói mục tiêu đã trọn.',
      source: article.vi,
    },
    'too-many-key-results': {
      says: 'Mục tiêu có hơn 5 KR.',
      why: 'Phương pháp dùng 3–5 KR: nhiều quá thì không KR nào được chú ý đủ.',
      source: article.vi,
    },
    'all-of-one-kind': {
      says: 'Các KR đều đo cùng một kiểu.',
      why: 'Số lượng cần một KR chất lượng bên cạnh, kẻo đạt cái này bằng cách hy sinh cái kia.',
      source: grove,
    },
    'too-few-objectives': {
      says: 'Chu kỳ có ít hơn 3 mục tiêu.',
      why: 'Phương pháp dùng 3–5 mục tiêu một chu kỳ. Ít hơn cũng được nếu đó là tất cả điều quan trọng.',
      source: article.vi,
    },
    'too-many-objectives': {
      says: 'Chu kỳ có hơn 5 mục tiêu.',
      why: 'Mọi thứ đều ưu tiên thì không có gì được ưu tiên.',
      source: article.vi,
    },
  },
  en: {
    'objective-has-target': {
      says: 'The objective carries a number.',
      why: 'Numbers belong to key results: the objective says where to go, they say how you know you are there.',
      source: doerr,
    },
    'commitment-mixed': {
      says: 'The wording and the kind of objective do not agree.',
      why: 'Committed is judged at 1.0 and stretch at 0.7; mixed, nobody knows what success is.',
      source: google,
    },
    'not-measurable': {
      says: 'This key result has no number and no date.',
      why: 'What cannot be measured cannot be called done at the end of the cycle.',
      source: doerr,
    },
    'activity-only': {
      says: 'This key result names work, not a result.',
      why: 'Work can go on for ever. Write what will be different once it is done.',
      source: google,
    },
    'target-equals-start': {
      says: 'The target equals the start.',
      why: 'Without a way to go there is no progress. To hold this level, choose “A level to keep”.',
      source: grove,
    },
    'outside-cycle': {
      says: 'The dates lie outside the cycle.',
      why: 'When the cycle closes, this key result is not due yet, or was due before it began.',
      source: article.en,
    },
    'unit-missing': {
      says: 'The number has no unit.',
      why: 'Readers of the report need to know whether 1,000 are reads or followers.',
      source: doerr,
    },
    'said-twice': {
      says: 'This key result says the same as one above it.',
      why: 'A result that counts twice bends the score of its objective.',
      source: article.en,
    },
    'too-few-key-results': {
      says: 'The objective has fewer than 3 key results.',
      why: 'The method takes 3–5: with fewer it is hard to say that the objective is whole.',
      source: article.en,
    },
    'too-many-key-results': {
      says: 'The objective has more than 5 key results.',
      why: 'The method takes 3–5: with more, none gets the attention it needs.',
      source: article.en,
    },
    'all-of-one-kind': {
      says: 'All key results are measured in one way.',
      why: 'A quantity wants a quality beside it, or the one is bought with the other.',
      source: grove,
    },
    'too-few-objectives': {
      says: 'The cycle has fewer than 3 objectives.',
      why: 'The method takes 3–5 a cycle. Fewer is fine when they are all that matters.',
      source: article.en,
    },
    'too-many-objectives': {
      says: 'The cycle has more than 5 objectives.',
      why: 'When everything comes first, nothing does.',
      source: article.en,
    },
  },
};
