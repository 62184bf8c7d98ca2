import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthOf, quarterOf, spanOf } from '@/utils/okr/cycles';
import { addDaysTo, isDay } from '@/utils/okr/day';
import { keyResult } from '@/utils/okr/key-result';
import { languages } from '@/utils/okr/member';
import { templateFor, templates, type TemplateDraft } from '@/utils/okr/templates';
import { windowOf } from '@/utils/okr/window';
import { at, autumn, keyResultOf } from '../support';
import { source } from './source';

const summer2020 = quarterOf(at('2020-08-01'));
const [brand, research, traffic, social, promotion] = templates;
const draft = (template = brand, cycle = autumn, language: 'vi' | 'en' = 'vi') =>
  templateFor(template!, cycle, language);

describe('the five templates', () => {
  it('read as the source in its own quarter, letter for letter', () => {
    const told = templates.map((template) => {
      const { title, keyResults } = templateFor(template, summer2020, 'vi');
      return { title, keyResults: keyResults.map((each) => each.title) };
    });
    expect(told).toEqual(source);
    expect(told.flatMap((each) => each.keyResults)).toHaveLength(16);
  });

  it('are structured as the source means them', () => {
    const facts = templates.flatMap((template) =>
      templateFor(template, summer2020, 'vi').keyResults.map((each) => [
        each.kind,
        each.multiplier === null ? each.target : `×${each.multiplier}`,
        each.unit,
        each.startsOn,
        each.dueOn,
        each.dueExclusive,
      ]),
    );
    expect(facts).toEqual([
      ['milestone', null, '', null, '2020-08-31', false],
      ['milestone', null, '', null, '2020-07-31', true],
      ['milestone', null, '', null, '2020-09-15', false],
      ['milestone', null, '', null, '2020-08-15', true],
      ['metric', 1000, 'phản hồi', null, '2020-08-30', false],
      ['metric', 10, 'gian hàng', '2020-07-01', '2020-09-30', false],
      ['metric', 5, 'nhóm thể thao', '2020-08-01', '2020-08-31', false],
      ['metric', 2, 'nhân viên', null, '2020-07-31', true],
      ['cadence', 5, 'bài', null, null, false],
      ['metric', 5000, 'lượt truy cập', null, null, false],
      ['growth', 20, 'lượt đọc blog', null, null, false],
      ['growth', '×2', 'phản hồi khảo sát', null, null, false],
      ['growth', 35, 'người theo dõi', null, null, false],
      ['growth', 25, 'lượng tiếp cận', null, null, false],
      ['growth', 20, 'yêu cầu demo', null, null, false],
      ['milestone', null, '', '2020-07-31', null, false],
    ]);
  });

  it('compare with the month before only where the source does', () => {
    expect(draft(social).keyResults.map(({ relativeTo }) => relativeTo)).toEqual([
      null,
      'prev-month',
      'prev-month',
    ]);
    expect(draft(promotion).keyResults.map(({ relativeTo }) => relativeTo)).toEqual([
      'prev-month',
      'prev-month',
      null,
    ]);
  });

  it('suggest how pages drive a key result, where it is plain', () => {
    const bindings = [traffic, social, promotion].flatMap((template) =>
      draft(template).keyResults.map(({ binding }) =>
        binding ? `${binding.rollUp} ${binding.figure}` : null,
      ),
    );
    expect(bindings).toEqual([
      null,
      'count null',
      'sum clicks',
      'sum views',
      'sum comments',
      'latest followers',
      'latest reach',
      null,
      null,
    ]);
  });

  it('have names of their own', () => {
    expect(new Set(templates.map(({ id }) => id)).size).toBe(5);
  });
});

describe('a template in another quarter', () => {
  it('moves each date to the same day of the same month of the quarter', () => {
    const { keyResults } = draft(brand);
    expect(keyResults.map(({ dueOn }) => dueOn)).toEqual([
      '2026-11-30',
      '2026-10-31',
      '2026-12-15',
      '2026-11-15',
    ]);
    expect(keyResults[0]?.title).toContain(
      'Hội nghị Nhân sự Việt Nam 2026 tổ chức tại Hà Nội vào cuối tháng 11/2026',
    );
    expect(keyResults[1]?.title).toContain('trước ngày 31/10/2026');
    expect(keyResults[3]?.title).toContain('chương trình 50 thương hiệu');
  });

  it('holds a date to the end of its month', () => {
    const spring = quarterOf(at('2027-04-01'));
    expect(draft(brand, spring).keyResults[1]).toMatchObject({ dueOn: '2027-04-30', dueExclusive: true });
    expect(draft(brand, spring).keyResults[1]?.title).toContain('trước ngày 30/4/2027');
    const winter = quarterOf(at('2027-01-01'));
    expect(draft(research, winter).keyResults[0]?.dueOn).toBe('2027-02-28');
    expect(draft(research, quarterOf(at('2028-01-01'))).keyResults[0]?.dueOn).toBe('2028-02-29');
    expect(draft(brand, winter).keyResults[0]?.title).toContain('cuối tháng 2/2027');
  });

  it('names the chosen quarter', () => {
    expect(draft(traffic).title).toBe('Gia tăng lượng truy cập website công ty trong quý IV-2026');
    expect(draft(traffic, autumn, 'en').title).toBe('Increase visits to the company website in Q4 2026');
    expect(draft(research).keyResults[1]).toMatchObject({
      startsOn: '2026-10-01',
      dueOn: '2026-12-31',
      duePrecision: 'quarter',
    });
  });

  it('writes English dates in English', () => {
    const english = draft(brand, autumn, 'en').keyResults.map(({ title }) => title);
    expect(english[0]).toContain('Vietnam HR Conference 2026, held in Hanoi at the end of November 2026');
    expect(english[1]).toContain('before 31 October 2026');
    expect(draft(promotion, autumn, 'en').keyResults[2]?.title).toContain('from 31 October in');
    expect(draft(promotion, autumn, 'vi').keyResults[2]?.title).toContain('từ 31/10 tại');
  });
});

describe('a template in a cycle that is no quarter', () => {
  it('keeps each date’s share of the way', () => {
    const november = monthOf(at('2026-11-01'));
    expect(draft(brand, november).keyResults.map(({ dueOn }) => dueOn)).toEqual([
      '2026-11-30',
      '2026-11-11',
      '2026-11-25',
      '2026-11-15',
    ]);
    expect(draft(traffic, november).title).toContain('trong tháng 11/2026');
    expect(draft(traffic, november, 'en').title).toContain('in November 2026');
    expect(draft(research, november).keyResults[2]).toMatchObject({
      startsOn: '2026-11-01',
      dueOn: '2026-11-30',
    });
    expect(draft(research, november).keyResults[1]?.duePrecision).toBe('month');
  });

  it('names its days', () => {
    const span = spanOf('2026-02-02', '2026-03-15');
    expect(draft(traffic, span).title).toContain('trong giai đoạn 2/2/2026 – 15/3/2026');
    expect(draft(traffic, span, 'en').title).toContain('in the period 2 February 2026 – 15 March 2026');
    expect(draft(research, span).keyResults[1]?.duePrecision).toBe('day');
  });
});

describe('in any cycle', () => {
  const anyCycle = fc.oneof(
    fc.date({ min: new Date(2000, 0, 2), max: new Date(2100, 0, 1), noInvalidDate: true }).map(quarterOf),
    fc.date({ min: new Date(2000, 0, 2), max: new Date(2100, 0, 1), noInvalidDate: true }).map(monthOf),
    fc.tuple(fc.nat(4000), fc.nat(400)).map(([offset, length]) => {
      const starts = addDaysTo('2020-01-01', offset);
      return spanOf(starts, addDaysTo(starts, length));
    }),
  );

  it('every date exists, lies in the cycle, and comes in order', () => {
    fc.assert(
      fc.property(
        anyCycle,
        fc.constantFrom(...templates),
        fc.constantFrom(...languages),
        (cycle, template, language) => {
          for (const each of templateFor(template, cycle, language).keyResults) {
            for (const day of [each.startsOn, each.dueOn]) {
              if (day === null) continue;
              expect(isDay(day)).toBe(true);
              expect(day >= cycle.starts && day <= cycle.ends).toBe(true);
            }
            if (each.startsOn && each.dueOn) expect(each.startsOn <= each.dueOn).toBe(true);
            expect(windowOf(keyResultOf(each), cycle).ends <= cycle.ends).toBe(true);
            expect(each.title).not.toMatch(/undefined|NaN/);
          }
        },
      ),
    );
  });

  it('a draft is what the store takes and gives back', () => {
    fc.assert(
      fc.property(anyCycle, fc.constantFrom(...templates), (cycle, template) => {
        for (const each of templateFor(template, cycle, 'vi').keyResults) {
          const stored = keyResult.parse({ id: 'k', objective: 'o', order: 'a0', ...each });
          for (const field of Object.keys(each) as (keyof TemplateDraft)[])
            expect(stored[field]).toEqual(each[field]);
        }
      }),
    );
  });
});
