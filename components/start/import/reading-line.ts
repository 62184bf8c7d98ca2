import type { Words } from '@/utils/i18n';
import type { Formats } from '@/utils/i18n/formats';
import { changeAsked, countsChange } from '@/utils/okr/kinds/change';
import { inPoints } from '@/utils/okr/kinds/growth';
import type { ParsedKeyResult } from '@/utils/okr/parse/parsed-key-result';
import { limitSign } from '../../objectives/limit';
import { unitInLine } from '../../objectives/unit-in-line';

/** How a sentence was understood, in one line: `Duy trì mức · 4,2–4,8 điểm`, `Số đo · 65% → < 50% · hạn 31/12`. */
export function readingLine(parsed: ParsedKeyResult, t: Words, formats: Formats): string {
  const { kind, period, relativeTo, dueOn, dueExclusive } = parsed;
  return [
    t.keyResultKind[kind].split(':')[0],
    [amountOf(parsed, formats), period && `/ ${t.per[period]}`].filter(Boolean).join(' '),
    relativeTo && `${t.editedField('relativeTo')} ${t.reference[relativeTo]}`,
    dueOn && t.dueBy(formats.day(dueOn), dueExclusive),
  ]
    .filter(Boolean)
    .join(' · ');
}

function amountOf(parsed: ParsedKeyResult, formats: Formats): string {
  const { percent, unit, multiplier, target } = parsed;
  // The sign of a percentage says its unit already.
  const { at, behind } = unitInLine(percent && unit === '%' ? '' : unit, formats);
  const numbers =
    multiplier !== null
      ? `× ${formats.number(multiplier)}`
      : target !== null && numbersOf({ ...parsed, target }, at, formats);
  return [numbers, behind].filter(Boolean).join(' ');
}

function numbersOf(
  parsed: ParsedKeyResult & { readonly target: number },
  at: (written: string) => string,
  formats: Formats,
): string {
  const { kind, baseline, target, targetHigh, percent, comparator, direction } = parsed;
  const sign = percent && !inPoints(parsed) ? '%' : '';
  const number = (value: number) => at(`${formats.number(value)}${sign}`);
  if (kind === 'growth') return at(`${direction === 'decrease' ? '−' : '+'}${formats.number(target)}${sign}`);
  if (countsChange(parsed)) return at(formats.change(changeAsked(parsed) ?? 0));
  const limit = kind === 'keep' || comparator !== null ? limitSign(parsed) : '';
  const end = targetHigh === null ? number(target) : `${at(formats.number(target))}–${number(targetHigh)}`;
  const to = [limit, end].filter(Boolean).join(' ');
  return baseline === null ? to : `${number(baseline)} → ${to}`;
}
