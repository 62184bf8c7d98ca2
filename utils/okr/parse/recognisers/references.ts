import { findDates } from '../dates';
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
  const { parts } = reference;
  const spoken =
    parts.quarter !== undefined
      ? 'prev-quarter'
      : parts.month !== undefined
        ? 'prev-month'
        : parts.year !== null
          ? 'prev-year'
          : null;
  const due = dates.find((date) => date !== reference && date.parts.year !== null);
  const yearEarlier =
    due !== undefined &&
    parts.year !== null &&
    due.parts.year === parts.year + 1 &&
    due.parts.quarter === parts.quarter &&
    due.parts.month === parts.month;
  return { ...next, relativeTo: yearEarlier ? 'prev-year' : spoken, compared: true };
}
