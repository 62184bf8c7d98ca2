import type { Language } from '@/utils/okr/member';
import { parseKeyResult } from '@/utils/okr/parse/parse-key-result';
import type { Field, ParsedKeyResult } from '@/utils/okr/parse/parsed-key-result';

export const today = '2026-11-24';
const weighty: readonly Field[] = ['kind', 'direction', 'target', 'percent', 'multiplier', 'period', 'dueOn'];

/** The reading of a sentence in one line, as the tables of sentences write it. */
export function readingOf(text: string, language: Language): string {
  return inOneLine(parseKeyResult(text, { language, today }));
}

export function inOneLine(parsed: ParsedKeyResult): string {
  const { kind, direction, target, percent, multiplier, period, dueOn, dueYearAssumed, questions } = parsed;
  const asked = questions
    .filter(({ field }) => weighty.includes(field))
    .map(({ field }) => ` q=${field === 'dueOn' ? 'due' : field}`);
  return (
    [
      kind === 'keep' ? 'metric' : kind,
      direction?.slice(0, 3) ?? '-',
      target === null ? '-' : `${target}${percent ? '%' : ''}`,
      multiplier ?? '-',
      period ?? '-',
      dueYearAssumed ? '-' : (dueOn ?? '-'),
    ].join(' ') + asked.join('')
  );
}

/** What a sentence says beside its weighty fields, as `name=value` for each name asked about. */
export function besides(parsed: ParsedKeyResult, names: readonly string[]): string {
  const { baseline, comparator, targetHigh, relativeTo, startsOn, unit } = parsed;
  const said: Readonly<Record<string, string | number | null>> = {
    base: baseline,
    cmp: comparator,
    high: targetHigh,
    rel: relativeTo,
    start: startsOn,
    unit,
  };
  return names.map((name) => `${name}=${said[name] ?? '-'}`).join(' ');
}
