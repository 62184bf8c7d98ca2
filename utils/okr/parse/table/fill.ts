import { changeAsked, changedTo, countsChange } from '../../kinds/change';
import { readTypedNumber } from '../../typed-number';
import { isBurden } from '../change';
import { findDates, likelyYear, rangeOf } from '../dates';
import { parseKeyResult } from '../parse-key-result';
import type { ParseOptions } from '../read-sentence';
import type { ParsedKeyResult } from '../parsed-key-result';
import { plainText } from '../plain-text';
import { findQuantities } from '../quantity';
import { inRunningText, isPrice, phraseAt, unitOf } from '../unit';
import { languageOf } from '../language';

/** What the cells beside a key result's sentence say about it; empty when the table has no such column. */
export interface Beside {
  readonly baseline: string;
  readonly target: string;
  readonly unit: string;
  readonly start: string;
  readonly due: string;
}

export interface Filled {
  readonly keyResult: ParsedKeyResult;
  /** Cells that could not be read; the sentence's own reading stands in their place. */
  readonly unread: readonly { readonly kind: 'not-a-number' | 'no-such-day'; readonly text: string }[];
}

/** A sentence and the cells beside it, as one key result. A cell says more clearly what the sentence says too. */
export function keyResultOf(sentence: string, beside: Beside, options: ParseOptions): Filled {
  const parsed = parseKeyResult(sentence, options);
  const unread: Filled['unread'][number][] = [];
  const language = options.language ?? languageOf(sentence);
  let keyResult = parsed;

  const target = cellValue(beside.target, language);
  if (target === 'words') {
    const said = parseKeyResult(beside.target, options);
    if (said.target === null && said.multiplier === null)
      unread.push({ kind: 'not-a-number', text: beside.target });
    else
      keyResult = {
        ...said,
        title: parsed.title,
        unit: said.unit || parsed.unit,
        dueOn: said.dueOn ?? parsed.dueOn,
        startsOn: said.startsOn ?? parsed.startsOn,
      };
  } else if (target !== null) keyResult = withTarget(keyResult, target);

  const baseline = cellValue(beside.baseline, language);
  if (baseline === 'words') unread.push({ kind: 'not-a-number', text: beside.baseline });
  else if (baseline !== null) keyResult = withBaseline(keyResult, baseline.value);

  if (beside.unit.trim() !== '') {
    const unit = plainText(beside.unit).trim().slice(0, 60);
    keyResult = { ...keyResult, unit, percent: keyResult.percent || unit === '%' };
  }
  for (const [field, cell] of [
    ['startsOn', beside.start],
    ['dueOn', beside.due],
  ] as const) {
    if (cell.trim() === '') continue;
    const day = cellDay(cell, options);
    if (day === null) unread.push({ kind: 'no-such-day', text: cell });
    else if (field === 'startsOn')
      keyResult = { ...keyResult, startsOn: day.from, startYearAssumed: day.assumed };
    else
      keyResult = {
        ...keyResult,
        dueOn: day.to,
        dueExclusive: false,
        duePrecision: day.precision,
        dueYearAssumed: day.assumed,
      };
  }
  const answered =
    keyResult === parsed
      ? parsed.questions
      : parsed.questions.filter(({ field }) => keyResult[field] === parsed[field]);
  return { keyResult: { ...keyResult, questions: answered }, unread };
}

interface Cell {
  readonly value: number;
  readonly percent: boolean;
  /** "%" or the currency; empty for a bare number. */
  readonly unit: string;
}

function cellValue(cell: string, language: 'vi' | 'en'): Cell | 'words' | null {
  const text = cell.trim();
  if (text === '' || /^[-–—]$/u.test(text)) return null;
  const typed = readTypedNumber(text, language);
  if (typed === null) return 'words';
  const amount = findQuantities(text, language).find(({ currency }) => currency !== '');
  return { ...typed, unit: typed.percent ? '%' : amount ? unitOf(amount, text) : '' };
}

function withTarget(keyResult: ParsedKeyResult, { value: target, percent, unit }: Cell): ParsedKeyResult {
  if (keyResult.kind === 'growth' && keyResult.target === null && keyResult.multiplier !== null && !percent)
    return { ...keyResult, multiplier: target };
  if (keyResult.kind === 'growth' && (percent || keyResult.target === target))
    return { ...keyResult, target, percent: true };
  const kind = keyResult.kind === 'milestone' || keyResult.kind === 'growth' ? 'metric' : keyResult.kind;
  return {
    ...keyResult,
    kind,
    target,
    binding: null,
    targetHigh: null,
    multiplier: null,
    relativeTo: null,
    percent: percent || (keyResult.percent && keyResult.target === target),
    direction: keyResult.direction ?? (isBurden(keyResult.title) ? 'decrease' : 'increase'),
    unit: unit || keyResult.unit || unitNamedBy(keyResult.title),
  };
}

/** A title names what its number counts, unless that is a price. */
function unitNamedBy(title: string): string {
  const phrase = phraseAt(title, 6);
  return isPrice(phrase) ? '' : inRunningText(phrase, title);
}

function withBaseline(keyResult: ParsedKeyResult, baseline: number): ParsedKeyResult {
  if (keyResult.target === null || keyResult.kind !== 'metric') return { ...keyResult, baseline };
  // From a value that is known, a change leads to another.
  if (countsChange(keyResult))
    return {
      ...keyResult,
      baseline,
      target: changedTo(baseline, changeAsked(keyResult) ?? 0),
      binding: null,
    };
  return {
    ...keyResult,
    baseline,
    binding: null,
    direction: baseline > keyResult.target ? 'decrease' : 'increase',
  };
}

function cellDay(cell: string, { language, today }: ParseOptions) {
  const dates = findDates(`by ${plainText(cell).trim().slice(0, 60)}`, language !== 'en');
  const parts = dates.at(-1)?.parts;
  if (parts === undefined) return null;
  const range = rangeOf(parts, parts.year ?? likelyYear(parts, today), today);
  return range && { ...range, assumed: parts.year === null };
}
