import { describe, expect, test, vi } from 'vitest';
import { answer } from '@/utils/okr/parse/answer';
import { parseKeyResult } from '@/utils/okr/parse/parse-key-result';
import type { Question } from '@/utils/okr/parse/parsed-key-result';
import { today } from './reading-of';
import { sentences as english } from './sentences-en';
import { sentences as vietnamese } from './sentences-vi';

// Hundreds of sentences on a busy machine take their time; what is asserted is fields.
vi.setConfig({ testTimeout: 60_000 });

const parse = (text: string) => parseKeyResult(text, { today });

const kindQuestion: Question = { field: 'kind', ask: { vi: '', en: '' }, options: [], default: 'metric' };

describe('an answered question', () => {
  test('leaves the list and fills its field', () => {
    const parsed = parse('Tăng 25% lượng tiếp cận so với tháng trước');
    expect(answer(parsed, parsed.questions[0]!, 'every-period')).toMatchObject({
      growthSpan: 'every-period',
      questions: [],
    });
  });

  test('that makes a milestone of a count empties what only a count has', () => {
    const parsed = parse('Bố trí 10 gian hàng và ghi nhận phản hồi của khách');
    expect(answer(parsed, parsed.questions[0]!, 'milestone')).toMatchObject({
      kind: 'milestone',
      target: null,
      direction: null,
      unit: '',
    });
  });

  test('that makes a milestone of an amount of change takes its binding along', () => {
    const parsed = parse('Tăng thêm 200 thành viên và tổ chức lễ ra mắt');
    expect(parsed.binding).toEqual({ rollUp: 'change', figure: null });
    expect(answer({ ...parsed, questions: [] }, kindQuestion, 'milestone').binding).toBeNull();
  });

  test('whether an amount is a change or a level settles how figures count', () => {
    const parsed = parse('Giảm phí mỗi lượt nhấp 500đ');
    const [question] = parsed.questions;
    expect(question).toMatchObject({ field: 'binding', default: 'change' });
    expect(answer(parsed, question!, 'change').binding).toEqual({ rollUp: 'change', figure: null });
    expect(answer(parsed, question!, null)).toMatchObject({
      binding: null,
      target: 500,
      direction: 'decrease',
    });
  });

  test('about the day dates the key result', () => {
    const parsed = parse('Xong trước ngày 31/2/2027');
    expect(answer(parsed, parsed.questions[0]!, '2027-02-28')).toMatchObject({
      dueOn: '2027-02-28',
      questions: [],
    });
  });

  test('with the default changes no field but one that was open', () => {
    for (const [text] of [...english, ...vietnamese]) {
      const parsed = parse(text);
      for (const question of parsed.questions) {
        const { questions: _questions, relativeTo: _relativeTo, targetHigh: _high, ...fields } = parsed;
        expect(answer(parsed, question, question.default)).toMatchObject(fields);
      }
    }
  });
});
