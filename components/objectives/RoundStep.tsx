import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { LogEntry } from '@/utils/merge/log-entry';
import type { KeyResultRow } from '@/utils/stores/board';
import { stepsOf } from '@/utils/okr/steps';
import { useFormats, useWords } from '../app';
import { Button } from '../ui/Button';
import { HealthMark } from '../ui/HealthMark';
import { Steps } from './Steps';
import { useCheckIn } from './use-check-in';
import { usePaceWords } from './use-pace-words';
import { ValueField } from './ValueField';
import { valuesLine } from './values-line';
import { useFirstFocus } from '../ui/use-first-focus';
import { SaidConfidence } from './SaidConfidence';

/** One key result of the round. Enter saves and goes on, with nothing typed it goes on without saving. */
export function RoundStep({
  row,
  onSaved,
  onSkip,
  onBack,
}: {
  readonly row: KeyResultRow;
  readonly onSaved: (entry: LogEntry) => void;
  readonly onSkip: () => void;
  readonly onBack: () => void;
}) {
  const t = useWords();
  const formats = useFormats();
  const pace = usePaceWords(row);
  const { keyResult, standing, label } = row;
  const typing = useCheckIn(row);
  const done = useSignal(standing.complete);
  const asked = useSignal(false);
  const form = useRef<HTMLFormElement>(null);
  const whyField = useRef<HTMLInputElement>(null);
  const plainMilestone = keyResult.kind === 'milestone' && stepsOf(keyResult).length === 0;
  const touched = !typing.empty || done.value !== standing.complete;
  useFirstFocus(() => form.current?.querySelector('input, [role=spinbutton]'));

  const next = async () => {
    if (!touched) return onSkip();
    if (typing.unsure && typing.problem.text.value.trim() === '' && !asked.value) {
      asked.value = true;
      whyField.current?.focus();
      return undefined;
    }
    const act = await typing.save(done.value === standing.complete ? undefined : done.value);
    if (act) onSaved(act.entry);
    return undefined;
  };
  return (
    <form
      ref={form}
      class="form round-step"
      onSubmit={(event) => {
        event.preventDefault();
        void next();
      }}
      onKeyDown={(event) => {
        // An Enter that is held down saves one key result, and skips none.
        if (event.key === 'Enter' && event.repeat) return event.preventDefault();
        const go = event.altKey ? { ArrowDown: onSkip, ArrowUp: onBack }[event.key] : undefined;
        // A tick box takes Enter for nothing; here it means the same everywhere.
        const ticked = event.key === 'Enter' && (event.target as HTMLElement).matches('[type=checkbox]');
        if (!go && !ticked) return;
        event.preventDefault();
        event.stopPropagation();
        if (go) go();
        else void next();
      }}
    >
      <p class="round-name">
        <span class="label">{label}</span> <strong>{keyResult.title}</strong>{' '}
        <HealthMark health={standing.health} />
      </p>
      <p class="meta">{valuesLine(row, t, formats)}</p>
      <p class="meta">{pace}</p>
      {plainMilestone && (
        <label class="check">
          <input
            type="checkbox"
            checked={done.value}
            onChange={(event) => (done.value = event.currentTarget.checked)}
          />
          {t.done}
        </label>
      )}
      {keyResult.kind === 'milestone' && <Steps keyResult={keyResult} />}
      <div class="check-in-line">
        {keyResult.kind !== 'milestone' && (
          <ValueField row={row} text={typing.value.text.value} onType={typing.value.type} />
        )}
        <SaidConfidence name={keyResult.title} value={typing.confidence} onChange={typing.choose} />
      </div>
      {typing.unsure && (
        <input
          ref={whyField}
          type="text"
          aria-label={t.whyUnsure}
          placeholder={t.whyUnsure}
          maxLength={2000}
          value={typing.problem.text.value}
          onInput={(event) => typing.problem.type(event.currentTarget.value)}
        />
      )}
      {asked.value && typing.problem.text.value.trim() === '' && (
        <p class="hint" role="status">
          {t.whyFirst}
        </p>
      )}
      <input
        type="text"
        aria-label={t.note}
        placeholder={t.note}
        maxLength={2000}
        value={typing.note.text.value}
        onInput={(event) => typing.note.type(event.currentTarget.value)}
      />
      <p class="hint">{t.roundKeys}</p>
      <footer class="round-actions">
        <Button onClick={onSkip}>{t.skip}</Button>
        <Button look="primary" submit>
          {t.saveAndNext}
        </Button>
      </footer>
    </form>
  );
}
