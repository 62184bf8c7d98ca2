import { blank, type Span } from '../pattern';
import type { Reading } from '../reading';

/** The reading with these places understood. */
export function setAside(reading: Reading, spans: readonly Span[]): Reading {
  return spans.length === 0 ? reading : { ...reading, open: blank(reading.open, spans) };
}
