import { useRef } from 'preact/hooks';
import type { KeyResultRow } from '@/utils/stores/board';
import { isProblem } from '@/utils/problem/problem';
import { useApp, usePopupWords } from '../app';
import { useCheckIn } from '../objectives/use-check-in';
import { ValueField } from '../objectives/ValueField';
import { Button } from '../ui/Button';
import { Confidence } from '../ui/Confidence';

/** What is typed into one key result: number, confidence, a word once there is something to tell of, Enter. */
export function QuickCheckIn({
  row,
  first,
  onDone,
  onUndone,
}: {
  readonly row: KeyResultRow;
  readonly first: boolean;
  readonly onDone: () => void;
  readonly onUndone: () => void;
}) {
  const { workspace, notices } = useApp();
  const t = usePopupWords();
  const { keyResult } = row;
  const form = useRef<HTMLFormElement>(null);
  // The same half-typed number as in the panel.
  const typing = useCheckIn(row);

  const save = async (done?: boolean) => {
    // What is saved may stand elsewhere in the list: what comes next is what does so now.
    const line = form.current?.closest('li');
    const next = line?.nextElementSibling ?? line?.previousElementSibling;
    const act = await typing.save(done);
    if (!act) return;
    // This row is about to go, and the hands stay on the keyboard: the next one takes over before that.
    if (line?.contains(document.activeElement)) next?.querySelector<HTMLElement>('input, .button')?.focus();
    onDone();
    notices.done(t.checkedIn(row.label), () => {
      void workspace.undo(act.entry).then((undone) => {
        if (isProblem(undone)) notices.problem(undone);
        else {
          notices.dismiss();
          onUndone();
        }
      });
    });
  };
  return (
    <form
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!typing.empty) void save();
      }}
    >
      <div class="check-in-line">
        {keyResult.kind === 'milestone' ? (
          <Button icon="check" onClick={() => void save(true)}>
            {t.markDone}
          </Button>
        ) : (
          <ValueField row={row} text={typing.value.text.value} onType={typing.value.type} autofocus={first} />
        )}
        <Confidence name={keyResult.title} value={typing.confidence} onChange={typing.choose} />
        <Button look="quiet" icon="check" submit label={t.saveCheckIn(row.label)} disabled={typing.empty} />
      </div>
      {!typing.empty && (
        <input
          type="text"
          class="note"
          aria-label={`${t.note}: ${keyResult.title}`}
          placeholder={t.note}
          maxLength={2000}
          value={typing.note.text.value}
          onInput={(event) => typing.note.type(event.currentTarget.value)}
        />
      )}
    </form>
  );
}
