import { useApp, useWords } from '../app';
import { Button } from '../ui/Button';

/** Says that the cycle is closed, and leads to the page where it can be opened again. */
export function ClosedNote() {
  const { workspace, outside } = useApp();
  const t = useWords();
  const { cycle } = workspace;
  return (
    <div class="closed-note" role="note">
      <p>{t.cycleIsClosed}</p>
      <Button icon="page" onClick={() => void outside.openReport(`cycle/${cycle.value?.id ?? ''}`)}>
        {t.openReport}
      </Button>
    </div>
  );
}
