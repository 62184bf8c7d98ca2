import type { Words } from '@/utils/i18n';
import type { Formats } from '@/utils/i18n/formats';
import { changeAsked, countsChange } from '@/utils/okr/kinds/change';
import { inPoints } from '@/utils/okr/kinds/growth';
import type { ParsedKeyResult } from '@/utils/okr/parse/parsed-key-result';
import { limitSign } from '../../objectives/limit';

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
  const { kind, baseline, target, targetHigh, multiplier, percent, unit, comparator, direction } = parsed;
  const points = inPoints(parsed);
  const number = (value: number) => `${formats.number(value)}${percent && !points ? '%' : ''}`;
  // The sign of a percentage says its unit already.
  const of = percent && unit === '%' ? '' : unit;
  if (multiplier !== null) return [`× ${formats.number(multiplier)}`, of].filter(Boolean).join(' ');
  if (target === null) return of;
  if (kind === 'growth')
    return [`${direction === 'decrease' ? '−' : '+'}${number(target)}`, of].filter(Boolean).join(' ');
  if (countsChange(parsed)) return [formats.change(changeAsked(parsed) ?? 0), of].filter(Boolean).join(' ');
  const sign = kind === 'keep' || comparator !== null ? limitSign(parsed) : '';
  const to = [sign, targetHigh === null ? number(target) : `${formats.number(target)}–${number(targetHigh)}`]
    .filter(Boolean)
    .join(' ');
  return [baseline === null ? to : `${number(baseline)} → ${to}`, of].filter(Boolean).join(' ');
}
