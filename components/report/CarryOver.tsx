import { useSignal } from '@preact/signals';
import { objectivesOf } from '@/utils/actions/workspace';
import type { Cycle } from '@/utils/okr/cycle';
import { nextCycle } from '@/utils/okr/cycles';
import { useApp, usePerform, useWords } from '../app';
import { Button } from '../ui/Button';
import { Select } from '../ui/Select';
import { cyclesOf } from './look';
import { NotFound } from './NotFound';
import { hashOf } from './place';
import { useReportWords } from './use-report-words';

/** Chooses the objectives that go on, and the cycle that they go on in. */
export function CarryOver({ id }: { readonly id: string }) {
  const { workspace } = useApp();
  const t = useWords();
  const r = useReportWords();
  const perform = usePerform();
  const all = workspace.workspace.value;
  const cycle = all.cycle.get(id);
  const target = useSignal<string | undefined>(undefined);
  const left = useSignal<ReadonlySet<string>>(new Set());
  if (!cycle) return <NotFound />;
  const targets = laterThan(cycle, cyclesOf(all));
  const into = targets.find((each) => each.id === target.value) ?? targets[0]!;
  const objectives = objectivesOf(all, id);
  const there = new Set(objectivesOf(all, into.id).map(({ formerly }) => formerly));
  const chosen = objectives.filter((each) => !left.value.has(each.id) && !there.has(each.id));
  const carry = async () => {
    const done = await perform(
      'carryOver',
      { into, objectives: chosen.map((each) => each.id) },
      r.carried(chosen.length, into.title),
    );
    if (done) location.hash = hashOf({ at: 'cycle', cycle: into.id });
  };
  return (
    <form
      class="sheet-of-report"
      onSubmit={(event) => {
        event.preventDefault();
        void carry();
      }}
    >
      <header class="report-head">
        <h1>{r.carryTitle(into.title)}</h1>
        <p class="hint">{r.carryLead}</p>
      </header>
      <Select
        label={r.carryInto}
        value={into.id}
        options={targets.map((each) => ({ value: each.id, label: each.title }))}
        onChoose={(value) => (target.value = value)}
      />
      <fieldset class="field carry-list">
        <legend>{r.carryChoose}</legend>
        {objectives.length === 0 && <p class="hint">{r.noObjectives}</p>}
        {objectives.map((objective) => (
          <label key={objective.id} class="check">
            <input
              type="checkbox"
              checked={!left.value.has(objective.id) && !there.has(objective.id)}
              disabled={there.has(objective.id)}
              onChange={({ currentTarget: { checked } }) => {
                const next = new Set(left.value);
                if (checked) next.delete(objective.id);
                else next.add(objective.id);
                left.value = next;
              }}
            />
            <span>
              {objective.title}{' '}
              <small>
                {t.commitment[objective.commitment]}
                {there.has(objective.id) && ` · ${r.alreadyThere}`}
              </small>
            </span>
          </label>
        ))}
      </fieldset>
      <p class="report-do">
        <Button look="primary" submit disabled={chosen.length === 0}>
          {r.carryDo(chosen.length)}
        </Button>
      </p>
    </form>
  );
}

/** The cycle that follows, made if it is not there, and all others that end later. */
function laterThan(cycle: Cycle, cycles: readonly Cycle[]): readonly Cycle[] {
  const following = nextCycle(cycle);
  const others = cycles.filter(
    (each) => each.ends > cycle.ends && each.id !== following.id && each.closedAt === null,
  );
  return [cycles.find((each) => each.id === following.id) ?? following, ...others];
}
