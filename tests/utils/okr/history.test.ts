import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { historyOf } from '@/utils/okr/history';
import { checkInOf } from './support';

const values = (checkIns: Parameters<typeof historyOf>[0]) => historyOf(checkIns).map(({ value }) => value);

describe('the history of a key result', () => {
  it('is told oldest first, in whatever order it arrives', () => {
    const [a, b, c] = [
      checkInOf('2026-10-01', 1),
      checkInOf('2026-10-08', 2),
      checkInOf('2026-10-15', 3),
    ] as const;
    expect(values([c, a, b])).toEqual([1, 2, 3]);
  });

  it('shows a correction in the place of what it corrects', () => {
    const wrong = checkInOf('2026-10-01', 10, { id: 'wrong' });
    const later = checkInOf('2026-10-08', 20);
    const right = checkInOf('2026-10-09', 12, { replaces: 'wrong' });
    const history = historyOf([wrong, later, right]);
    expect(history.map(({ value }) => value)).toEqual([12, 20]);
    expect(history[0]?.at).toBe(wrong.at);
  });

  it('follows a correction of a correction, whatever their ids', () => {
    const first = checkInOf('2026-10-01', 1, { id: 'z' });
    const second = checkInOf('2026-10-01', 2, { id: 'y', replaces: 'z' });
    const third = checkInOf('2026-10-01', 3, { id: 'a', replaces: 'y' });
    expect(values([third, first, second])).toEqual([3]);
  });

  it('lets the later of two corrections stand', () => {
    const first = checkInOf('2026-10-01', 1, { id: 'first' });
    const sooner = checkInOf('2026-10-02', 2, { replaces: 'first' });
    const later = checkInOf('2026-10-03', 3, { replaces: 'first' });
    expect(values([later, first, sooner])).toEqual([3]);
  });

  it('keeps a correction whose original is gone', () => {
    expect(values([checkInOf('2026-10-01', 5, { replaces: 'gone' })])).toEqual([5]);
  });

  it('does not hang on records that name themselves or one another', () => {
    expect(values([checkInOf('2026-10-01', 5, { id: 'self', replaces: 'self' })])).toEqual([5]);
    const a = checkInOf('2026-10-01', 1, { id: 'a', replaces: 'b' });
    const b = checkInOf('2026-10-02', 2, { id: 'b', replaces: 'a' });
    expect(values([a, b, checkInOf('2026-10-03', 3)])).toEqual([3]);
  });

  it('is the same whatever the order of arrival', () => {
    const checkIns = [
      checkInOf('2026-10-01', 1, { id: 'a' }),
      checkInOf('2026-10-01', 2, { id: 'b', replaces: 'a' }),
      checkInOf('2026-10-01', 3, { id: 'c', replaces: 'a' }),
      checkInOf('2026-10-05', 4, { id: 'd' }),
      checkInOf('2026-10-05', 5, { id: 'e', replaces: 'd' }),
      checkInOf('2026-10-05', 6, { id: 'f' }),
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(checkIns, { minLength: checkIns.length }), (shuffled) => {
        expect(values(shuffled)).toEqual([3, 5, 6]);
      }),
    );
  });
});
