import { useRef } from 'preact/hooks';
import type { Act } from '@/utils/actions/act';
import type { Intents } from '@/utils/actions/verbs';
import { lowConfidence } from '@/utils/okr/health';
import type { KeyResultRow } from '@/utils/stores/board';
import { useApp, usePerform } from '../app';
import { useKept } from '../ui/use-kept';

type Kept = ReturnType<typeof useKept>;

export interface CheckInTyping {
  readonly value: Kept;
  readonly note: Kept;
  readonly problem: Kept;
  readonly day: Kept;
  /** What was chosen here, else what was last reported, also when that changes elsewhere. */
  readonly confidence: number | null;
  readonly choose: (confidence: number) => void;
  readonly unsure: boolean;
  /** Nothing was typed and nothing chosen. */
  readonly empty: boolean;
  /** Stores it. Undefined when something is in the way, which is said; `done` is for milestones. */
  readonly save: (done?: boolean, said?: string) => Promise<Act | undefined>;
}

/** What is typed into a check-in of a key result: the same half-typed text in the panel, the round and the popup. */
export function useCheckIn({ keyResult, standing }: KeyResultRow): CheckInTyping {
  const { workspace, language, notices } = useApp();
  const perform = usePerform();
  const key = `check-in:${keyResult.id}`;
  const value = useKept(`${key}:value`, '');
  const note = useKept(`${key}:note`, '');
  const problem = useKept(`${key}:problem`, '');
  const day = useKept(`${key}:day`, '');
  const chosen = useKept(`${key}:confidence`, '');
  const saving = useRef(false);
  const picked = chosen.text.value === '' ? null : Number(chosen.text.value);
  const confidence = picked ?? standing.confidence;
  const typed = [value, note, problem, day].some(({ text }) => text.value.trim() !== '');

  const intent = async (done?: boolean): Promise<Intents['checkIn'] | undefined> => {
    // What is typed is read once it is sent: showing the form does without.
    const [{ readTypedValue }, { readTypedDay }] = await Promise.all([
      import('@/utils/okr/typed-value'),
      import('@/utils/okr/typed-day'),
    ]);
    const text = value.text.value.trim();
    const read = text === '' ? null : readTypedValue(text, language.value, keyResult);
    if (text !== '' && read === null) {
      notices.problem({ kind: 'not-a-number', text });
      return undefined;
    }
    const onText = day.text.value.trim();
    const cycle = workspace.cycle.value;
    const on = onText === '' || !cycle ? null : readTypedDay(onText, cycle);
    if (onText !== '' && on === null) {
      notices.problem({ kind: 'no-such-day', text: onText });
      return undefined;
    }
    return {
      keyResult: keyResult.id,
      value: done === undefined ? read : Number(done),
      confidence,
      note: note.text.value.trim(),
      problem: problem.text.value.trim(),
      on,
    };
  };
  return {
    value,
    note,
    problem,
    day,
    confidence,
    choose: (next) => chosen.type(next === standing.confidence ? '' : String(next)),
    unsure: confidence !== null && confidence <= lowConfidence,
    empty: !typed && (picked === null || picked === standing.confidence),
    async save(done, said) {
      // A held Enter is one check-in.
      if (saving.current) return undefined;
      saving.current = true;
      try {
        const made = await intent(done);
        const act = made && (await perform('checkIn', made, said));
        if (act) for (const kept of [value, note, problem, day, chosen]) kept.forget();
        return act;
      } finally {
        saving.current = false;
      }
    },
  };
}
