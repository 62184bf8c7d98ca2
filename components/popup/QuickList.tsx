import { useSignal } from '@preact/signals';
import type { KeyResultRow } from '@/utils/stores/board';
import { usePopupWords } from '../app';
import { Button } from '../ui/Button';
import { HealthMark } from '../ui/HealthMark';
import { useInSteps } from '../ui/use-in-steps';
import { QuickCheckIn } from './QuickCheckIn';

const rowsAtOnce = 6;

/** Key results to update, in this order. All are named at once; where the hands begin is drawn before the other fields. */
export function QuickList({ rows }: { readonly rows: readonly KeyResultRow[] }) {
  const t = usePopupWords();
  const done = useSignal<ReadonlySet<string>>(new Set());
  const all = useSignal(false);
  const waiting = rows.filter((row) => !done.value.has(row.keyResult.id));
  const shown = waiting.slice(0, all.value ? undefined : rowsAtOnce);
  // The hands begin where a number is asked for.
  const first = Math.max(
    0,
    shown.findIndex(({ keyResult }) => keyResult.kind !== 'milestone'),
  );
  const drawn = useInSteps(shown.length, first + 1);
  if (waiting.length === 0) return null;
  return (
    <section aria-label={t.quickUpdate}>
      <h2>{t.quickUpdate}</h2>
      <ul class="quick">
        {shown.map((row, i) => (
          <li key={row.keyResult.id}>
            <p class="name">
              <span class="label">{row.label}</span> {row.keyResult.title}{' '}
              <HealthMark health={row.standing.health} quiet />
            </p>
            {i < drawn ? (
              <QuickCheckIn
                row={row}
                first={i === first}
                onDone={() => (done.value = new Set([...done.value, row.keyResult.id]))}
                onUndone={() =>
                  (done.value = new Set([...done.value].filter((id) => id !== row.keyResult.id)))
                }
              />
            ) : (
              <div class="check-in-line" />
            )}
          </li>
        ))}
      </ul>
      {waiting.length > shown.length && (
        <Button look="quiet" onClick={() => (all.value = true)}>
          {t.showAll(waiting.length)}
        </Button>
      )}
    </section>
  );
}
