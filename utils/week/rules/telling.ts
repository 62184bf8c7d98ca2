import { lowConfidence } from '@/utils/okr/health';
import type { KeyResult } from '@/utils/okr/key-result';
import { aimsDown } from '@/utils/okr/kinds/way';
import type { Standing } from '@/utils/okr/standing';
import { plain, shortened } from '../plain';
import type { Voice } from '../words/voice';
import type { SeenKeyResult } from './at-hand';

// A note longer than this belongs in the check-in; the report quotes its beginning.
const noteLetters = 280;
const stepLetters = 80;

/** `KR 1.2 Lượt đọc blog: 1.200 → 1.560 (+360), 62% chặng đường; từ 3 bài viết`. Empty clauses are left out. */
export function clauses({ head }: SeenKeyResult, told: readonly string[], source = ''): string {
  const said = told.filter((clause) => clause !== '').join(', ');
  return `${head}: ${[said, source].filter((part) => part !== '').join('; ')}`;
}

export function fromPages({ pages }: SeenKeyResult, { words, numbers }: Voice): string {
  const count = pages.ids.length;
  return count === 0 ? '' : words.progress.fromPages(numbers.number(count), numbers.isOne(count), pages.kind);
}

export function quoted(text: string): string {
  return `“${shortened(text, stepLetters)}”`;
}

export function inShort(note: string): string {
  return shortened(note, noteLetters);
}

/** How far it has come, or that it is there. Nothing below the start: that is no share of the way. */
export function reachedOrShare({ keyResult, after }: SeenKeyResult, say: Voice): string {
  // A growth asked of every month has no one way; its progress is a mean.
  if (keyResult.kind === 'growth' && after.expected === null) return '';
  if (!after.complete) return shareOfTheWay(after.progress, say);
  const { reached, beyond } = say.words.progress;
  // Above ten times the way the percentage says less than the figures.
  const isBeyond = after.progress !== null && after.progress >= 1.01 && after.progress < 10;
  return isBeyond ? beyond(say.numbers.share(after.progress ?? 1)) : reached;
}

export function shareOfTheWay(progress: number | null, { words, numbers }: Voice): string {
  return progress === null || progress <= 0 || progress >= 1
    ? ''
    : words.progress.ofTheWay(numbers.share(progress));
}

/** Progress gained this week, 0…1. */
export function gained({ before, after }: SeenKeyResult): number {
  return Math.max(0, clamped(after.progress) - clamped(before.progress));
}

/** Progress lost this week, 0…1. */
export function lost({ before, after }: SeenKeyResult): number {
  return Math.max(0, clamped(before.progress) - clamped(after.progress));
}

/** Progress as 0…1, whatever the arithmetic of extreme values made of it. */
export function clamped(progress: number | null): number {
  return progress === null || Number.isNaN(progress) ? 0 : Math.min(1, Math.max(0, progress));
}

/** The value went away from the target this week. */
export function isWorse({ keyResult, before, after }: SeenKeyResult): boolean {
  if (before.value === null || after.value === null) return false;
  return goesDown(keyResult, after) ? after.value > before.value : after.value < before.value;
}

function goesDown(keyResult: KeyResult, { from, to }: Standing): boolean {
  // The target of a growth is a percentage: only the values at both ends of its way can tell.
  if (keyResult.kind === 'metric') return aimsDown(keyResult);
  return keyResult.direction === 'decrease' || (from !== null && to !== null && to < from);
}

/** It goes from one value to another; the other kinds are counted, kept or done. */
export function hasWay({ kind }: KeyResult): boolean {
  return kind === 'metric' || kind === 'growth';
}

/** The note of the check-in that lowered the confidence, or the problem named this week. */
export function reason({ checkIns, ofThisWeek, after }: SeenKeyResult, { words }: Voice): string {
  const unsure = isLow(after.confidence)
    ? checkIns.findLast((c) => isLow(c.confidence) && wordsOf(c) !== '')
    : undefined;
  const said = ofThisWeek.findLast(({ problem }) => plain(problem) !== '') ?? unsure;
  return said ? `. ${words.problem.because(inShort(wordsOf(said)))}` : '';
}

function wordsOf({ problem, note }: { readonly problem: string; readonly note: string }): string {
  return plain(problem) || plain(note);
}

export function isLow(confidence: number | null): confidence is number {
  return confidence !== null && confidence <= lowConfidence;
}
