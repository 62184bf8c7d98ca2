import { expect, test } from 'vitest';
import { words } from '@/utils/i18n';
import { isProblem, problem, type Problem, type ProblemKind } from '@/utils/problem/problem';
import { say } from '@/utils/problem/say';

/** One of each kind: a kind without an example does not compile. */
const examples: { [K in ProblemKind]: Extract<Problem, { kind: K }> } = {
  'page-not-readable': { kind: 'page-not-readable', why: 'browser-page' },
  'file-not-read': { kind: 'file-not-read', why: 'damaged' },
  'address-not-web': { kind: 'address-not-web' },
  'not-a-number': { kind: 'not-a-number', text: 'nhiều' },
  'confidence-out-of-range': { kind: 'confidence-out-of-range' },
  'title-missing': { kind: 'title-missing' },
  'target-missing': { kind: 'target-missing' },
  'waypoint-half': { kind: 'waypoint-half' },
  'no-such-day': { kind: 'no-such-day', text: '30/2/2026' },
  'dates-reversed': { kind: 'dates-reversed' },
  'serves-itself': { kind: 'serves-itself' },
  'cycle-closed': { kind: 'cycle-closed' },
  'already-gone': { kind: 'already-gone' },
  'nothing-to-undo': { kind: 'nothing-to-undo' },
  'storage-full': { kind: 'storage-full' },
  'storage-failed': { kind: 'storage-failed', detail: 'x' },
  'database-busy': { kind: 'database-busy' },
  'wiping-waits': { kind: 'wiping-waits' },
  'database-newer': { kind: 'database-newer' },
  'clipboard-refused': { kind: 'clipboard-refused' },
  'backup-unreadable': { kind: 'backup-unreadable', why: 'row', where: 'records › 3' },
  'part-missing': { kind: 'part-missing' },
  broken: { kind: 'broken', detail: 'x' },
};

test.each(Object.values(examples))(
  '$kind says what happened, what is kept and what to do, in both languages',
  (example) => {
    for (const language of [words.vi, words.en]) {
      const { happened, kept, next } = say(example, language);
      expect(happened).toMatch(/[.”]$/);
      expect(kept).not.toBe('');
      if (example.kind !== 'nothing-to-undo') expect(next).not.toBe('');
    }
  },
);

test('the text that is no number is repeated, but not without end', () => {
  expect(say({ kind: 'not-a-number', text: 'x'.repeat(500) }, words.vi).happened.length).toBeLessThan(80);
});

test('a problem is told from look-alikes', () => {
  expect(isProblem(problem({ kind: 'title-missing' }))).toBe(true);
  expect(isProblem({ kind: 'title-missing' })).toBe(false);
  expect(isProblem(null)).toBe(false);
});
