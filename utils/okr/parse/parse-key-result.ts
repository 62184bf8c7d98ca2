import { spanOfDates } from './due';
import { amountOfChange } from './interpret/amount';
import type { Facts } from './interpret/facts';
import { interpret } from './interpret/interpret';
import type { ParsedKeyResult } from './parsed-key-result';
import { questionsOf } from './questions/questions';
import { readSentence, type ParseOptions } from './read-sentence';
import type { Reading } from './reading';
import { inRunningText, isPrice, phraseAt } from './unit';

/**
 * Reads one key result. Never throws, whatever the text; what the text leaves open is asked, with a default in place.
 * A sentence without number, direction or rhythm is a milestone.
 */
export function parseKeyResult(text: string, options: ParseOptions): ParsedKeyResult {
  const { objective = '' } = options;
  const reading = readSentence(text, options);
  const said = interpret(reading);
  const facts = { ...said, unit: inRunningText(counted(said, reading), reading.text) };
  const span = spanOfDates(reading, objective.slice(0, 500));
  const result = {
    title: reading.text.slice(0, 500),
    ...pick(facts),
    ...comparison(reading, facts),
    binding: amountOfChange(facts, reading.open) ? { rollUp: 'change' as const, figure: null } : null,
    startsOn: span.startsOn,
    dueOn: span.dueOn,
    dueExclusive: span.dueExclusive,
    duePrecision: span.duePrecision,
    dueYearAssumed: span.dueYearAssumed,
    startYearAssumed: span.startYearAssumed,
  };
  return { ...result, questions: questionsOf({ reading, facts, span, result }) };
}

/** A price that names its number from afar is no unit; "save 10 million of costs" says so itself. */
function counted({ kind, unit, quantity }: Facts, { open }: Reading): string {
  const isBehind = quantity !== null && phraseAt(open.slice(quantity.end)) === unit;
  return kind !== 'growth' && !isBehind && isPrice(unit) ? '' : unit;
}

/** "15 % mỗi tháng" and "monthly growth of 15 %" compare every month with the one before. */
function comparison(reading: Reading, facts: Facts): Pick<ParsedKeyResult, 'relativeTo' | 'growthSpan'> {
  if (facts.kind !== 'growth') return { relativeTo: null, growthSpan: 'by-end' };
  if (facts.rhythm === null || !isOfGrowth(reading, facts))
    return { relativeTo: reading.relativeTo, growthSpan: 'by-end' };
  const before =
    facts.rhythm.period === 'month'
      ? 'prev-month'
      : facts.rhythm.period === 'quarter'
        ? 'prev-quarter'
        : null;
  return { relativeTo: reading.relativeTo ?? before, growthSpan: 'every-period' };
}

const growthNoun = /(?<![\p{L}])(?:growth|tăng trưởng|tăng)(?![\p{L}])/iu;
const isOfGrowth = ({ open }: Reading, { rhythm, quantity }: Facts): boolean =>
  rhythm?.form === 'rate' ||
  (rhythm !== null && quantity !== null && growthNoun.test(open.slice(rhythm.end, quantity.start)));

function pick({
  kind,
  comparator,
  direction,
  baseline,
  target,
  targetHigh,
  unit,
  percent,
  multiplier,
  period,
}: Facts) {
  return { kind, comparator, direction, baseline, target, targetHigh, unit, percent, multiplier, period };
}
