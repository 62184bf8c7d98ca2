import { useSignal } from '@preact/signals';
import { textOf } from '@/utils/week/line';
import { useApp, useWords } from '../app';
import { Button } from '../ui/Button';
import { useEditor } from './editor';

/** The plans that were parked, however long ago, and the way back for each. */
export function Parked() {
  const { week } = useApp();
  const { lastWeek: t } = useWords();
  const { edit } = useEditor();
  const open = useSignal(false);
  const parked = week.parked.value;
  const toggle = async () => {
    if (!open.value) await week.openAll();
    open.value = !open.value;
  };
  return (
    <div class="parked">
      <Button look="quiet" icon="archive" expanded={open.value} onClick={() => void toggle()}>
        {t.parked}
      </Button>
      {open.value && parked.length === 0 && <p class="hint">{t.noneParked}</p>}
      {open.value && (
        <ul>
          {parked.map((item) => (
            <li key={item.id}>
              <span>
                {textOf(item)} <small>{t.parkedIn(Number(item.report.slice(-2)))}</small>
              </span>
              <Button
                look="quiet"
                icon="undo"
                onClick={() => void edit('takeUpPlan', { id: item.id, week: week.thisWeek.value }, t.takenUp)}
              >
                {t.takeUp}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
