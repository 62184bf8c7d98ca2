import { findDates } from '../dates';
import { referenceOf } from '../reference';
import { spanOf, wholeWords } from '../pattern';
import type { Reading } from '../reading';
import { referencePatterns } from '../vocabulary/references';
import { setAside } from './set-aside';

const references = referencePatterns.map(
  ([reference, source]) => [reference, wholeWords(`(?:${source})(?! ?(?:ngày )?\\d)`)] as const,
);
const comparisons = wholeWords('so với|compared (?:to|with)|versus|vs\\.?|relative to', 'iu');

/** "so với tháng trước", "YoY". */
export function readReferences(reading: Reading): Reading {
  let next = reading;
  for (const [reference, pattern] of references) {
    const spans = [...next.open.matchAll(pattern)].map(spanOf);
    if (spans.length > 0)
      next = { ...setAside(next, spans), relativeTo: next.relativeTo ?? reference, compared: true };
  }
  return comparisons.test(next.open) ? { ...next, compared: true } : next;
}

/** Days, months, quarters; one that is compared with gives the reference. */
export function readDates(reading: Reading): Reading {
  const dates = findDates(reading.open, reading.language === 'vi');
  const reference = dates.find((date) => date.role === 'reference');
  const next = setAside({ ...reading, dates }, dates);
  if (!reference || next.relativeTo !== null) return next;
  const due = dates.find(
    ({ role, parts }) =>
      role !== 'reference' && role !== 'name' && role !== 'start' && parts.relative === undefined,
  );
  const relativeTo = referenceOf(reference.parts, due?.parts ?? null, reading.today);
  return { ...next, relativeTo, compared: true };
}
