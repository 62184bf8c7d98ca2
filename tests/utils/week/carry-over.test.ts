import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  carriedPlans,
  checklist,
  keyOfCarried,
  parkedPlans,
  plansDone,
  sentStreak,
} from '@/utils/week/carry-over';
import { draftReport } from '@/utils/week/draft';
import { redraft } from '@/utils/week/redraft';
import type { Item } from '@/utils/week/report';
import { reportId } from '@/utils/week/report-id';
import { nextWeek } from '@/utils/week/week';
import { anItem, draftOf } from './a-week';

const done = new Date(2026, 10, 24).getTime();

/** The lines that drafting this week's report from last week's makes. */
function linesOf(week: string, lastWeek: readonly Item[]): readonly Item[] {
  return redraft([], draftReport(draftOf({ week, lastWeek })), reportId('lan', week)).create;
}
const said = (lines: readonly Item[]) => lines.map(({ section, text }) => `${section}: ${text}`);

describe('last week’s plans', () => {
  test('are this week’s checklist, without notes that were dismissed and other sections', () => {
    const plans = checklist(
      [
        anItem({ id: 'a', doneAt: done }),
        anItem({ id: 'b' }),
        anItem({ id: 'c', dismissed: true }),
        anItem({ id: 'd', section: 'problem' }),
      ],
      '2026-W48',
    );
    expect(plans.map(({ item, state, plannedIn }) => [item.id, state, plannedIn])).toEqual([
      ['a', 'done', '2026-W47'],
      ['b', 'open', '2026-W47'],
    ]);
    expect(plansDone(plans)).toEqual({ done: 1, promised: 2, rate: 0.5 });
  });

  test('have no rate when nothing was promised', () => {
    expect(plansDone([])).toEqual({ done: 0, promised: 0, rate: null });
  });

  test('that are done become progress, and the others go on', () => {
    const lines = linesOf('2026-W48', [anItem({ id: 'Gửi brief', doneAt: done }), anItem({ id: 'Gọi báo' })]);
    expect(said(lines)).toEqual(['progress: Gửi brief – đã xong', 'plan: Gọi báo']);
  });

  test('are overdue once they are a week late, and say since when', () => {
    const first = linesOf('2026-W48', [anItem({ id: 'Gọi báo' })]);
    const second = linesOf('2026-W49', first);
    const third = linesOf('2026-W50', second);
    expect(said(second)).toEqual([
      'plan: Gọi báo',
      'problem: Kế hoạch từ tuần 47 đến nay vẫn chưa xong: Gọi báo',
    ]);
    expect(said(third)).toEqual(said(second));
    expect(checklist(third, '2026-W51').map(({ weeksLate }) => weeksLate)).toEqual([3]);
  });

  test('keep one key through all weeks, across a new year too', () => {
    let lines: readonly Item[] = [anItem({ id: 'Gọi báo' })];
    for (let week = '2026-W48'; week !== '2027-W05'; week = nextWeek(week)) {
      lines = linesOf(week, lines);
      expect(lines.find(({ section }) => section === 'plan')?.key).toBe('carried:2026-W47:Gọi báo');
    }
  });

  test('are parked by dismissing the carried line, and then come back no more', () => {
    const [carried] = linesOf('2026-W48', [anItem({ id: 'Gọi báo' })]);
    const parked = [{ ...carried, dismissed: true } as Item];
    expect(linesOf('2026-W49', parked)).toEqual([]);
    expect(parkedPlans(parked)).toEqual(parked);
  });

  test('that were only drafted are not carried: their facts speak again', () => {
    const plans = checklist([anItem({ id: 'a', key: 'due:kr', touched: false })], '2026-W48');
    expect(carriedPlans(plans)).toEqual([]);
  });

  test('stay notes to self', () => {
    const lines = linesOf('2026-W49', [
      anItem({ id: 'a', private: true, key: 'carried:2026-W40:x' }),
      anItem({ id: 'b', private: true, doneAt: done }),
    ]);
    expect(lines.map(({ private: isPrivate }) => isPrivate)).toEqual([true, true, true]);
  });

  test('with any key at all do not throw', () => {
    const key = fc.oneof(
      fc.string(),
      fc.constantFrom('carried:2026-W99:x', 'carried:2030-W01:x', 'carried::'),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(key, fc.string(), fc.boolean())), (plans) => {
        const items = plans.map(([k, text, touched], i) => anItem({ id: `i${i}`, key: k, text, touched }));
        const keys = carriedPlans(checklist(items, '2026-W48')).map(keyOfCarried);
        expect(keys.every((k) => k.startsWith('carried:'))).toBe(true);
      }),
    );
  });
});

describe('the streak', () => {
  const sent = (week: string) => ({ week, sentAt: 1 });

  test('counts weeks in a row with a sent report, across a new year', () => {
    expect(sentStreak([sent('2026-W52'), sent('2026-W53'), sent('2027-W01')], '2027-W01')).toBe(3);
  });

  test('is not broken by this week’s report that is still being written', () => {
    expect(
      sentStreak([sent('2026-W46'), sent('2026-W47'), { week: '2026-W48', sentAt: null }], '2026-W48'),
    ).toBe(2);
  });

  test('is broken by a week without a report', () => {
    expect(sentStreak([sent('2026-W45'), sent('2026-W46')], '2026-W48')).toBe(0);
  });
});
