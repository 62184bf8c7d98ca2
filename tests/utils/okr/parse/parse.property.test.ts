import * as fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { keyResult as keyResultShape } from '@/utils/okr/key-result';
import { languages, type Language } from '@/utils/okr/member';
import { parseKeyResult } from '@/utils/okr/parse/parse-key-result';
import { parsePaste } from '@/utils/okr/parse/paste/parse-paste';
import { importCsv } from '@/utils/okr/parse/table/import-csv';
import { today } from './reading-of';

// Large texts on a busy machine take their time; what is asserted is steps and results.
vi.setConfig({ testTimeout: 60_000 });

const pieces = [
  'KR1: ',
  'O: ',
  'Tăng ',
  'Giảm ',
  'from ',
  'to ',
  'từ ',
  'lên ',
  'xuống còn ',
  '20% ',
  '1.000 ',
  '1,5 triệu ',
  '$2M ',
  '3x ',
  'gấp đôi ',
  'bài ',
  'mỗi tuần ',
  'per month ',
  'trước ngày 31/2/2026 ',
  'Q3 2026 ',
  '31/7 ',
  'so với tháng trước ',
  'ít nhất ',
  'within ',
  '24 giờ ',
  '(',
  ')',
  '“',
  '"',
  '\n',
  '\r',
  '\t',
  '|',
  '- ',
  '**',
  '\u200b',
  '\u202e',
  ' - ',
  '–',
  '→',
  '.',
  ';',
  '9'.repeat(40),
  'İ',
  'Duy trì ',
  'every 2 weeks ',
  'một phần tư ',
  'two thirds of ',
  '9/10 khách ',
  'giữa 3 và 5 ',
  'không có lỗi nào ',
  'so với tháng 9/2026 ',
  'up 40% on ',
  'điểm ',
  '👉 ',
  'KQ2 ',
  '1️⃣ ',
  '#',
  ':',
  '≥',
  '-5 ',
  '1e999 ',
];
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join('')),
);
const language = fc.constantFrom(...languages);

describe('any text at all', () => {
  test('is a key result that the records accept', () => {
    fc.assert(
      fc.property(anyText, language, (text, language) => {
        const parsed = parseKeyResult(text, { language, today, objective: text });
        const record = keyResultShape.safeParse({ ...parsed, id: 'kr', objective: 'o' });
        expect(record.success).toBe(true);
        expect(parsed.kind !== 'growth' || parsed.target !== null || parsed.multiplier !== null).toBe(true);
        expect(parsed.kind !== 'milestone' || (parsed.target === null && parsed.direction === null)).toBe(
          true,
        );
        expect(parsed.questions.length).toBeLessThanOrEqual(2);
      }),
      { numRuns: 200 },
    );
  });

  test('can be pasted and imported, and nothing of it appears twice', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { objectives, leftOver } = parsePaste(text, { today });
        const kept = [
          ...objectives.flatMap(({ title, keyResults }) => [
            title,
            ...keyResults.map((keyResult) => keyResult.title),
          ]),
          ...leftOver,
        ].join('');
        expect(kept.length).toBeLessThanOrEqual(text.normalize('NFC').length * 4 + 4);
        const { problems } = importCsv(text, { today });
        for (const { row } of problems) expect(row).toBeGreaterThanOrEqual(1);
      }),
      { numRuns: 150 },
    );
  });

  test('a day, where one is read, exists', () => {
    const day = fc.tuple(
      fc.integer({ min: 0, max: 40 }),
      fc.integer({ min: 0, max: 12 }),
      fc.integer({ min: 2000, max: 2099 }),
    );
    fc.assert(
      fc.property(day, ([date, month, year]) => {
        const { dueOn } = parseKeyResult(`Xong trước ngày ${date}/${month}/${year}`, {
          language: 'vi',
          today,
        });
        const exists =
          new Date(Date.UTC(year, month - 1, date)).getUTCMonth() === month - 1 && date > 0 && month > 0;
        expect(dueOn).toBe(
          exists ? `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}` : null,
        );
      }),
    );
  });
});

describe('the work is bounded by the length of the text', () => {
  const matches = (run: () => void) => {
    const exec = vi.spyOn(RegExp.prototype, 'exec');
    run();
    const { length } = exec.mock.calls;
    exec.mockRestore();
    return length;
  };

  test.each([
    '1 ',
    '1.',
    'a ',
    'from 1 to ',
    'tháng 8 ',
    'Q3 2026 ',
    '5% ',
    '(',
    '"',
    'lên ',
    'at least ',
    '3 - ',
    'KR1: x ',
    '1/1/',
    'by ',
    '**',
    'mỗi tuần ',
    'một phần ',
    '1/2 a ',
    'no a ',
    'giữa 3 và ',
    'gấp 3 lần 2025 ',
    'giảm 3 và đạt 5 Java 6 ',
  ])('a sentence of %j, however long', (unit) => {
    const short = matches(() => parseKeyResult(unit.repeat(200), { today }));
    const long = matches(() => parseKeyResult(unit.repeat(20_000), { today }));
    expect(long).toBeLessThan(short * 12 + 5_000);
  });

  test.each([
    '1 ',
    'a\t',
    '|a',
    '- a\n',
    'O: a\n',
    '"\n',
    ' ',
    '\ta\n',
    '1. a\nKR: b\n',
    'x|y\n',
    '👉 a\n',
    '🚀 a\n✅ b\n',
    'O\ta\n',
    'graph TD\nA[a] --> B[KR: b]\n',
    'graph TD\nA(a(',
    'A -- x --> B[O: b] & C{c}\n',
  ])('a paste of %j, twice as long, takes no more than twice the steps', (unit) => {
    const once = matches(() => parsePaste(unit.repeat(200), { today }));
    const twice = matches(() => parsePaste(unit.repeat(400), { today }));
    expect(twice).toBeLessThan(once * 2.2 + 1_000);
  });
});

describe('the wording of the product itself comes back as it was', () => {
  const count = fc.integer({ min: 1, max: 9_999_999 });
  const write = (language: Language, number: number) => new Intl.NumberFormat(language).format(number);
  const check = (
    build: (language: Language, n: string) => string,
    wanted: (n: number) => object,
    numbers = count,
  ) =>
    fc.assert(
      fc.property(numbers, language, (number, language) => {
        expect(parseKeyResult(build(language, write(language, number)), { language, today })).toMatchObject({
          ...wanted(number),
          questions: [],
        });
      }),
      { numRuns: 100 },
    );

  test('a metric from its start to its target', () => {
    check(
      (language, n) =>
        language === 'vi' ? `Tăng số người theo dõi từ 0 lên ${n}` : `Grow followers from 0 to ${n}`,
      (target) => ({ kind: 'metric', baseline: 0, target, direction: 'increase' }),
    );
  });

  test('a count', () => {
    check(
      (language, n) => (language === 'vi' ? `Đạt ít nhất ${n} lượt đăng ký` : `Reach at least ${n} signups`),
      (target) => ({ kind: 'metric', target, comparator: '>=' }),
    );
  });

  test('a cadence', () => {
    check(
      (language, n) => (language === 'vi' ? `Đăng ${n} bài mỗi tuần` : `Publish ${n} posts per week`),
      (target) => ({ kind: 'cadence', target, period: 'week' }),
    );
  });

  test('growth against the quarter before', () => {
    check(
      (language, n) =>
        language === 'vi'
          ? `Tăng ${n}% lượt truy cập so với quý trước`
          : `Grow visits by ${n}% vs last quarter`,
      (target) => ({ kind: 'growth', target, percent: true, relativeTo: 'prev-quarter' }),
      fc.integer({ min: 1, max: 99_999 }).map((tenths) => tenths / 10),
    );
  });

  test('a level kept', () => {
    check(
      (language, n) =>
        language === 'vi' ? `Duy trì tỷ lệ hài lòng ít nhất ${n}%` : `Keep satisfaction rate at least ${n}%`,
      (target) => ({ kind: 'keep', target, percent: true, comparator: '>=' }),
      fc.integer({ min: 1, max: 100 }),
    );
  });

  test('a milestone with its day', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2020-01-01'), max: new Date('2039-12-31'), noInvalidDate: true }),
        language,
        (date, language) => {
          const dueOn = date.toISOString().slice(0, 10);
          const [year = '', month = '', day = ''] = dueOn.split('-');
          const text =
            language === 'vi'
              ? `Ra mắt trang mới đến hết ngày ${Number(day)}/${Number(month)}/${year}`
              : `Launch the new site by ${dueOn}`;
          expect(parseKeyResult(text, { language, today })).toMatchObject({
            kind: 'milestone',
            dueOn,
            dueExclusive: false,
            dueYearAssumed: false,
            questions: [],
          });
        },
      ),
    );
  });
});
