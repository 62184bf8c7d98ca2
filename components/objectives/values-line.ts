import type { Formats } from '@/utils/i18n/formats';
import type { FirstWords } from '@/utils/i18n/load';
import { countsChange } from '@/utils/okr/kinds/change';
import { stepsOf } from '@/utils/okr/steps';
import type { KeyResult } from '@/utils/okr/key-result';
import type { KeyResultRow } from '@/utils/stores/board';
import { limitSign } from './limit';
import { unitInLine } from './unit-in-line';

/** A value as the user writes it: `12,5%`, `1.560`; a change with its sign: `+800`. */
export function withUnit(value: number, keyResult: KeyResult, formats: Formats): string {
  const number = countsChange(keyResult) ? formats.change(value) : formats.number(value);
  if (keyResult.kind === 'growth') return number;
  return keyResult.percent ? `${number}%` : number;
}

/** From → now / target, or what stands in the way of saying it. */
export function valuesLine({ keyResult, standing }: KeyResultRow, t: FirstWords, formats: Formats): string {
  const { at, behind } = unitInLine(keyResult.percent ? '' : keyResult.unit, formats);
  const unit = behind && ` ${behind}`;
  const number = (value: number) => at(withUnit(value, keyResult, formats));
  if (keyResult.kind === 'milestone') {
    const steps = stepsOf(keyResult);
    const due = keyResult.dueOn ? t.dueBy(formats.day(keyResult.dueOn), keyResult.dueExclusive) : '';
    const done = steps.filter((step) => step.doneAt !== null).length;
    const state = standing.complete ? t.done : steps.length > 0 ? t.stepsDone(done, steps.length) : t.notDone;
    return [state, due].filter(Boolean).join(' · ');
  }
  const asked = standing.to === null ? '' : ` / ${number(standing.to)}`;
  if (standing.missing === 'baseline') {
    const told = standing.value === null ? '' : `${number(standing.value)}${asked}${unit} · `;
    return told + t.baselineMissing(keyResult.relativeTo);
  }
  const per = t.per[keyResult.period ?? 'week'];
  const { running = null } = standing;
  if (keyResult.kind === 'cadence') {
    const rhythm = t.cadenceLine(formats.number(keyResult.target ?? 0), keyResult.unit, t.everyPeriod(per));
    return running === null ? rhythm : `${t.thisPeriod(per)} ${formats.number(running)} / ${rhythm}`;
  }
  if (keyResult.kind === 'keep') {
    const [low, high] = [keyResult.target ?? 0, keyResult.targetHigh ?? 0];
    const band =
      keyResult.comparator === 'between'
        ? `${number(low)}–${number(high)}`
        : `${limitSign(keyResult)} ${number(low)}`;
    return `${standing.value === null ? '' : `${number(standing.value)} / `}${band}${unit}`;
  }
  const rate = keyResult.kind === 'metric' && keyResult.period ? ` ${t.everyPeriod(per)}` : '';
  const to = standing.to === null ? '–' : number(standing.to);
  if (standing.value === null && running !== null)
    return `${t.thisPeriod(per)} ${number(running)} / ${to}${unit}${rate}`;
  const now =
    standing.value === null ? (standing.from === null ? '–' : number(standing.from)) : number(standing.value);
  const from =
    standing.from === null || standing.value === null || countsChange(keyResult)
      ? ''
      : `${number(standing.from)} → `;
  return `${from}${now} / ${to}${unit}${rate}`;
}
