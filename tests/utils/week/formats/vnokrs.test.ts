import { describe, expect, test } from 'vitest';
import { draftReport } from '@/utils/week/draft';
import { reportDocument } from '@/utils/week/formats/document';
import { vnokrsForm, vnokrsText } from '@/utils/week/formats/vnokrs';
import { keyResultLabels } from '@/utils/week/labels';
import { redraft } from '@/utils/week/redraft';
import { anItem } from '../a-week';
import { busyWeek } from '../golden/weeks';

const input = busyWeek('vi');
const labels = keyResultLabels(input.objectives, input.keyResults);
const drafted = redraft([], draftReport(input), 'ppp:lan:2026-W48').create;
const own = anItem({ id: 'own', section: 'problem', text: 'Máy chiếu hỏng', order: 'a9' });
const document = reportDocument({
  week: input.week,
  language: 'vi',
  member: 'Lan',
  items: [...drafted, own],
  labels,
  evidence: new Map(input.evidence.map((page) => [page.id, page])),
});
const checked = input.keyResults.map((keyResult) => {
  const last = input.checkIns.findLast((checkIn) => checkIn.keyResult === keyResult.id);
  return {
    keyResult,
    label: labels.get(keyResult.id) ?? '',
    value: last?.value ?? null,
    confidence: last?.confidence ?? null,
  };
});

describe('VNOKRs’ form', () => {
  test('puts progress, delays, obstacles and plans under its four questions', () => {
    const cost = vnokrsForm(document, checked).find(({ about }) => about.startsWith('KR 2.2'));
    expect(cost).toMatchObject({ achieved: '112 nghìn đồng', confidence: 'Không ổn lắm' });
    expect(cost?.answers.map(({ question, lines }) => [question, lines.length])).toEqual([
      ['Tiến độ, kết quả công việc?', 0],
      ['Công việc nào đang & sẽ chậm tiến độ?', 1],
      ['Trở ngại, khó khăn là gì?', 0],
      ['Cần làm gì để vượt qua trở ngại?', 1],
    ]);
    const replies = vnokrsForm(document, checked).find(({ about }) => about.startsWith('KR 2.3'));
    expect(replies?.answers.map(({ lines }) => lines.length)).toEqual([0, 0, 1, 0]);
  });

  test('loses no line of the report', () => {
    const lines = vnokrsForm(document, checked).flatMap(({ answers }) =>
      answers.flatMap((answer) => answer.lines),
    );
    expect(lines).toHaveLength(document.sections.flatMap((section) => section.lines).length);
  });

  test('ends with what is tied to no key result', () => {
    const last = vnokrsForm(document, checked).at(-1);
    expect(last?.about).toBe('Việc chung, không gắn với KR nào');
    expect(last?.answers[2]?.lines).toEqual(['Máy chiếu hỏng']);
  });

  test('reads as text, field by field', () => {
    const text = vnokrsText(document, checked);
    expect(text).toContain(`KR 3.2 Người theo dõi fanpage
Số đạt được: 8.400
Tiến độ, kết quả công việc?
-
Công việc nào đang & sẽ chậm tiến độ?
- Người theo dõi fanpage: 17 ngày chưa cập nhật, số gần nhất là 8.400 (ngày 10/11) (https://blog.vn/fanpage)
- Kế hoạch từ tuần 46 đến nay vẫn chưa xong: Lên lịch minigame tháng 12 trên fanpage
Trở ngại, khó khăn là gì?
-
Cần làm gì để vượt qua trở ngại?
- Lên lịch minigame tháng 12 trên fanpage
`);
    expect(text).not.toContain('KR 1.3');
  });
});
