import { dateOf, dayOf, isDay, type Day } from '@/utils/okr/day';
import { problem } from '@/utils/problem/problem';
import type { Verb } from './verb';
import { create } from './changes';
import { preferencesOf } from './workspace';

/** What a person reports of a key result. At least one of value, confidence, note and problem says something. */
const checkIn: Verb<{
  readonly keyResult: string;
  readonly value: number | null;
  readonly confidence: number | null;
  readonly note?: string;
  readonly problem?: string;
  /** The check-in that this one corrects; it stays in the history. */
  readonly replaces?: string;
  /** The day that it tells of, when that is not today; it counts in that day's period. */
  readonly on?: Day | null;
}> = (workspace, intent, { now, newId }) => {
  const { keyResult, value, confidence, note = '', problem: trouble = '', replaces = null } = intent;
  if (!workspace['key-result'].has(keyResult)) return problem({ kind: 'already-gone' });
  if (value !== null && !Number.isFinite(value))
    return problem({ kind: 'not-a-number', text: String(value) });
  if (confidence !== null && !(Number.isInteger(confidence) && confidence >= 1 && confidence <= 10)) {
    return problem({ kind: 'confidence-out-of-range' });
  }
  if (replaces !== null && !workspace['check-in'].has(replaces)) return problem({ kind: 'already-gone' });
  // A correction says what was so then, so it stands at the time of what it corrects.
  const { on = null } = intent;
  if (on !== null && !isDay(on)) return problem({ kind: 'no-such-day', text: on });
  const told = on === null || on === dayOf(new Date(now)) ? now : dateOf(on).getTime() + noonMs;
  const at = replaces === null ? told : (workspace['check-in'].get(replaces)?.at ?? now);
  return {
    changes: [
      create('check-in', {
        id: newId(),
        keyResult,
        at,
        value,
        confidence,
        note,
        problem: trouble,
        author: preferencesOf(workspace).me,
        source: { by: 'person' },
        replaces,
        ...(at === now ? {} : { recordedAt: now }),
      }),
    ],
  };
};

const noonMs = 12 * 3_600_000;

/** Takes a check-in out of the reckoning; its tombstone and the log remember it. */
const removeCheckIn: Verb<{ readonly id: string }> = (workspace, { id }) => {
  if (!workspace['check-in'].has(id)) return problem({ kind: 'already-gone' });
  return { changes: [{ kind: 'check-in', id, remove: true }] };
};

export const verbs = { checkIn, removeCheckIn };
