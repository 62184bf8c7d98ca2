import { useSignal } from '@preact/signals';
import { dayOf } from '@/utils/okr/day';
import type { KeyResultRow } from '@/utils/stores/board';
import { useApp, useWords } from '../app';
import { Button } from '../ui/Button';
import { DayField } from '../ui/DayField';
import { SaidConfidence } from './SaidConfidence';
import { useCheckIn } from './use-check-in';
import { ValueField } from './ValueField';

/** Value, confidence and a word. Low confidence asks why, and the answer becomes a problem in the week's report. */
export function CheckInForm({ row }: { readonly row: KeyResultRow }) {
  const { workspace } = useApp();
  const t = useWords();
  const { keyResult, standing, label } = row;
  const typing = useCheckIn(row);
  const more = useSignal(typing.day.text.value !== '' || typing.problem.text.value !== '');
  const said = t.checkedIn(label);
  return (
    <form
      class="check-in"
      onSubmit={(event) => {
        event.preventDefault();
        if (!typing.empty) void typing.save(undefined, said);
      }}
    >
      <div class="check-in-line">
        {keyResult.kind === 'milestone' ? (
          <Button
            icon={standing.complete ? 'undo' : 'check'}
            onClick={() => void typing.save(!standing.complete, said)}
          >
            {standing.complete ? t.markNotDone : t.markDone}
          </Button>
        ) : (
          <ValueField row={row} text={typing.value.text.value} onType={typing.value.type} />
        )}
        <SaidConfidence name={keyResult.title} value={typing.confidence} onChange={typing.choose} />
      </div>
      {(typing.unsure || more.value) && (
        <input
          type="text"
          aria-label={typing.unsure ? t.whyUnsure : t.problemLabel}
          placeholder={typing.unsure ? t.whyUnsure : t.problemLabel}
          maxLength={2000}
          value={typing.problem.text.value}
          onInput={(event) => typing.problem.type(event.currentTarget.value)}
        />
      )}
      {more.value && (
        <DayField
          label={t.forWhichDay}
          text={typing.day.text.value}
          onType={typing.day.type}
          example={dayOf(new Date(workspace.now.peek()))}
        />
      )}
      <div class="check-in-line">
        <input
          type="text"
          class="note"
          aria-label={t.note}
          placeholder={t.note}
          maxLength={2000}
          value={typing.note.text.value}
          onInput={(event) => typing.note.type(event.currentTarget.value)}
        />
        <Button
          look="quiet"
          icon="more"
          label={`${t.addProblem}, ${t.forWhichDay}`}
          expanded={more.value}
          onClick={() => (more.value = !more.value)}
        />
        <Button look="primary" submit disabled={typing.empty}>
          {t.checkIn}
        </Button>
      </div>
    </form>
  );
}
