import { keyOfCarried, carriedPlans, plansDone, type PromisedPlan } from '@/utils/week/carry-over';
import { itemId, textOf } from '@/utils/week/line';
import { reportId } from '@/utils/week/report-id';
import { useApp, useWords } from '../app';
import { Button } from '../ui/Button';
import { useEditor } from './editor';

/** What last week's report promised: a checklist. Done becomes Progress; the rest goes on, or is parked. */
export function LastWeek({ onDone }: { readonly onDone: () => Promise<void> }) {
  const { week } = useApp();
  const { lastWeek: t } = useWords();
  const promised = week.promised.value;
  const streak = week.streak.value;
  if (promised.length === 0 && streak < 2) return null;
  const { done } = plansDone(promised);
  const open = new Set(carriedPlans(promised));
  return (
    <section class="last-week" aria-labelledby="last-week">
      <h3 id="last-week">
        {t.title}
        <small>
          {[promised.length > 0 && t.done(done, promised.length), streak >= 2 && t.streak(streak)]
            .filter(Boolean)
            .join(' · ')}
        </small>
      </h3>
      <ul>
        {promised.map((plan) => (
          <Plan key={plan.item.id} plan={plan} isOpen={open.has(plan)} onDone={onDone} />
        ))}
      </ul>
    </section>
  );
}

function Plan({
  plan,
  isOpen,
  onDone,
}: {
  readonly plan: PromisedPlan;
  readonly isOpen: boolean;
  readonly onDone: () => Promise<void>;
}) {
  const { workspace, week } = useApp();
  const words = useWords();
  const t = words.lastWeek;
  const { edit } = useEditor();
  const { item, state, weeksLate } = plan;
  const report = reportId(workspace.preferences.value.me ?? '', week.week.value);
  const carried = workspace.workspace.value.item.get(itemId(report, keyOfCarried(plan)));
  const choose = (park: boolean) =>
    void edit('choosePlan', { week: week.week.value, plan, park }, words.saved);
  return (
    <li class={state}>
      <label class="check">
        <input
          type="checkbox"
          checked={state === 'done'}
          onChange={(event) => {
            const doneAt = event.currentTarget.checked ? workspace.now.value : null;
            void edit('editItem', { id: item.id, set: { doneAt } }).then((ticked) => ticked && onDone());
          }}
        />
        <span>
          {textOf(item)}
          {state === 'overdue' && <small class="late"> {t.late(weeksLate)}</small>}
        </span>
      </label>
      {isOpen && carried && (
        <div class="two-ways" role="group" aria-label={t.choose(textOf(item))}>
          <Button look="quiet" pressed={!carried.dismissed} onClick={() => choose(false)}>
            {t.carry}
          </Button>
          <Button look="quiet" pressed={carried.dismissed} onClick={() => choose(true)}>
            {t.park}
          </Button>
        </div>
      )}
    </li>
  );
}
