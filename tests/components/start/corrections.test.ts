import { describe, expect, test } from 'vitest';
import {
  corrected,
  draftOf,
  openQuestions,
  placed,
  placeOf,
  type Correction,
  type CorrectedKeyResult,
} from '@/components/start/import/corrections';
import { formatsFor } from '@/utils/i18n/formats';
import { parsePaste } from '@/utils/okr/parse/paste/parse-paste';
import { isProblem } from '@/utils/problem/problem';

const typing = {
  cycle: { starts: '2026-10-01', ends: '2026-12-31' },
  language: 'vi',
  formats: formatsFor('vi'),
} as const;

function pasted(text: string) {
  const [objective] = parsePaste(text, { language: 'vi', today: '2026-11-26' }).objectives;
  return { objective: objective!, keyResult: objective!.keyResults[0]! };
}
function now(text: string, correction: Correction): CorrectedKeyResult {
  const read = corrected(pasted(text).keyResult, correction, typing);
  if (isProblem(read)) throw new Error(JSON.stringify(read));
  return read;
}

test('a key result that nobody touched is saved as it was read', () => {
  const { keyResult } = pasted('KR: Đạt 5.000 lượt truy cập website trước 15/12/2026');
  expect(corrected(keyResult, {}, typing)).toEqual(keyResult);
});

test('each field can be typed over, and the others stay as they were read', () => {
  const text = 'KR: Đạt 5.000 lượt truy cập website trước 15/12/2026';
  expect(now(text, { typed: { baseline: '1.200', owner: 'Minh' } })).toMatchObject({
    kind: 'metric',
    baseline: 1200,
    target: 5000,
    dueOn: '2026-12-15',
    dueExclusive: true,
    owner: 'Minh',
  });
  expect(now(text, { typed: { kind: 'cadence', period: 'month', target: '4', unit: 'bài' } })).toMatchObject({
    kind: 'cadence',
    period: 'month',
    target: 4,
    unit: 'bài',
  });
  expect(
    now(text, { typed: { comparator: '<=', startsOn: '1/11', dueOn: '20/12', title: 'Ít hơn 5.000' } }),
  ).toMatchObject({
    title: 'Ít hơn 5.000',
    comparator: '<=',
    direction: 'decrease',
    startsOn: '2026-11-01',
    dueOn: '2026-12-20',
  });
  expect(
    now(text, { typed: { kind: 'milestone', steps: [{ title: 'Chọn chỗ đặt máy', weight: '2' }] } }),
  ).toMatchObject({ kind: 'milestone', target: null, steps: [{ title: 'Chọn chỗ đặt máy', weight: 2 }] });
});

test('a field that says nothing is named, not guessed', () => {
  const { keyResult } = pasted('KR: Đạt 5.000 lượt truy cập website');
  expect(corrected(keyResult, { typed: { target: 'nhiều' } }, typing)).toMatchObject({
    kind: 'not-a-number',
    text: 'nhiều',
  });
});

test('what was typed over is no longer asked, and an answer stands where nothing was typed', () => {
  const { keyResult } = pasted('KR: Tăng 20% số lượt đọc blog thông qua mạng xã hội');
  const [first] = keyResult.questions;
  expect(first).toBeDefined();

  expect(openQuestions(keyResult, {})).toContain(first);
  expect(openQuestions(keyResult, { typed: { [first!.field]: '' } })).not.toContain(first);

  const other = first!.options.find(({ value }) => value !== first!.default)!;
  const said = corrected(
    keyResult,
    { answers: { [first!.field]: other.value }, typed: { owner: 'Minh' } },
    typing,
  );
  expect(said).toMatchObject({ [first!.field]: other.value, owner: 'Minh' });
});

test('“no day” is an answer too, and not the same as none', () => {
  const { keyResult } = pasted('KR: Đạt 5.000 lượt xem');
  const question = {
    field: 'dueOn',
    ask: { vi: 'Hạn?', en: 'Due?' },
    options: [],
    default: '2026-12-31',
  } as const;
  const asked = { ...keyResult, questions: [question] };

  expect(corrected(asked, {}, typing)).toMatchObject({ dueOn: '2026-12-31' });
  expect(corrected(asked, { answers: { dueOn: null } }, typing)).toMatchObject({ dueOn: null });
});

describe('a sentence that names several', () => {
  const titles = (text: string, correction: Correction) =>
    placed(pasted(text).keyResult, correction, 0, 0).map(({ keyResult }) => keyResult.title);
  const sure = 'O: Blog\nKR: Blog: 20 bài viết và 300 lead';
  const unsure = 'KR: Viết 8 bài và thu hút 4.000 lượt đọc';

  test('is as many where nobody would read it as one, until the user keeps it as one', () => {
    expect(titles(sure, {})).toEqual(['20 bài viết', '300 lead']);
    expect(titles(sure, { apart: false })).toEqual(['Blog: 20 bài viết và 300 lead']);
  });

  test('is one where that is not sure, until the user takes it apart', () => {
    expect(titles(unsure, {})).toEqual(['Viết 8 bài và thu hút 4.000 lượt đọc']);
    expect(titles(unsure, { apart: true })).toEqual(['Viết 8 bài', 'Thu hút 4.000 lượt đọc']);
  });

  test('has a place for each, none of them its own', () => {
    const places = placed(pasted(sure).keyResult, {}, 0, 0).map(({ place }) => place);
    expect(new Set([...places, placeOf(pasted(sure).keyResult, 0, 0)]).size).toBe(3);
  });
});

test('a correction is of one sentence: another at its place is read afresh', () => {
  const before = pasted('KR: Đạt 5.000 lượt xem').keyResult;
  const after = pasted('KR: Đạt 6.000 lượt xem').keyResult;
  expect(placeOf(before, 0, 0)).not.toBe(placeOf(after, 0, 0));
  expect(placeOf(before, 0, 0)).not.toBe(placeOf(before, 0, 1));
});

test('the title and the owner of an objective can be typed over; without any title it says so', () => {
  const { objective } = pasted('O: Tăng phạm vi\nKR: Đạt 5.000 lượt xem');
  expect(draftOf(objective, [], { title: ' Mở rộng ', owner: ' Minh ' }, 'Chưa đặt tên')).toMatchObject({
    title: 'Mở rộng',
    ownerName: 'Minh',
  });
  expect(draftOf(objective, [], { title: '' }, 'Chưa đặt tên').title).toBe('Chưa đặt tên');
});
