import type { Language } from '../../member';
import { readTypedNumber } from '../../typed-number';
import type { Columns } from './columns';
import type { Row } from './delimited';

/** "Start" and "End" name days or values: where only numbers stand below them they are the value before and the one asked for. */
export function byContent(columns: Columns, rows: readonly Row[], language: Language = 'vi'): Columns {
  const { start, due, ...others } = columns;
  return {
    ...others,
    ...ofValues(start, others.baseline === undefined, 'start', 'baseline'),
    ...ofValues(due, others.target === undefined, 'due', 'target'),
  };

  function ofValues(at: number | undefined, isFree: boolean, asDay: keyof Columns, asValue: keyof Columns) {
    if (at === undefined) return {};
    const cells = rows.map(({ cells: all }) => all[at]?.trim() ?? '').filter(Boolean);
    const areNumbers = cells.length > 0 && cells.every((cell) => readTypedNumber(cell, language) !== null);
    return { [isFree && areNumbers ? asValue : asDay]: at };
  }
}
