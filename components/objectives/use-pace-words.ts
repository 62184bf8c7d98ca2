import { whyPace } from '@/utils/okr/why-pace';
import type { KeyResultRow } from '@/utils/stores/board';
import { useApp, useFormats, useFirstWords } from '../app';
import { withUnit } from './values-line';

/** One sentence on where a key result should be and is. */
export function usePaceWords({ keyResult, standing }: KeyResultRow): string {
  const { workspace } = useApp();
  const t = useFirstWords();
  const formats = useFormats();
  // Rows are made anew when the cycle or time changes them; one that watched these would draw the whole board.
  const cycle = workspace.cycle.peek();
  if (!cycle) return '';
  const now = workspace.now.peek();
  const why = whyPace(keyResult, standing, cycle, new Date(now));
  const heard =
    standing.stale && standing.lastAt !== null ? ` ${t.lastHeard(formats.ago(standing.lastAt, now))}` : '';
  const number = (value: number) => withUnit(value, keyResult, formats);
  switch (why.by) {
    case 'line':
      return (
        t.paceWhy({
          by: 'line',
          expected: number(why.expected),
          now: why.value === null ? null : number(why.value),
        }) + heard
      );
    case 'running':
      return t.paceWhy({ by: 'running', per: t.per[why.period], now: number(why.value) }) + heard;
    case 'periods':
    case 'check-ins':
      return t.paceWhy({ by: why.by, share: why.share === null ? null : formats.percent(why.share) }) + heard;
    case 'date':
      return t.paceWhy({ ...why, last: formats.day(why.last) }) + heard;
    default:
      return t.paceWhy(why);
  }
}
