import { useSignal } from '@preact/signals';
import type { Cycle } from '@/utils/okr/cycle';
import { monthOf, nextCycle, previousCycle, quarterOf, spanOf } from '@/utils/okr/cycles';
import { isDay } from '@/utils/okr/day';
import { useApp, useFormats, usePerform } from '../app';
import { Button } from '../ui/Button';
import { Choice } from '../ui/Choice';
import { Select } from '../ui/Select';
import { useReportWords } from './use-report-words';

const shapes = ['quarter', 'month', 'days'] as const;

/** Opens a quarter, a month, or a cycle of any days. */
export function NewCycle() {
  const { workspace } = useApp();
  const formats = useFormats();
  const r = useReportWords();
  const perform = usePerform();
  const shape = useSignal<(typeof shapes)[number]>('quarter');
  const chosen = useSignal<string | undefined>(undefined);
  const [starts, ends, name] = [useSignal(''), useSignal(''), useSignal('')];
  const now = new Date(workspace.now.value);
  const current = shape.value === 'month' ? monthOf(now) : quarterOf(now);
  const next = nextCycle(current);
  const offered = [previousCycle(current), current, next, nextCycle(next)];
  const known = workspace.workspace.value.cycle;
  const cycle =
    shape.value === 'days'
      ? ownCycle(starts.value, ends.value, name.value, formats.dateRange)
      : (offered.find((each) => each.id === chosen.value) ?? next);
  const open = async () => {
    if (!cycle) return;
    if (await perform('openCycle', { cycle }, r.cycleOpened(cycle.title))) {
      name.value = starts.value = ends.value = '';
    }
  };
  return (
    <form
      class="new-cycle"
      onSubmit={(event) => {
        event.preventDefault();
        void open();
      }}
    >
      <h2>{r.newCycle}</h2>
      <Choice
        legend={r.shapeLabel}
        name="cycle-shape"
        value={shape.value}
        options={shapes.map((value) => ({ value, label: r.shape[value] }))}
        onChoose={(value) => (shape.value = value)}
      />
      {shape.value === 'days' ? (
        <>
          <div class="pair">
            <label class="field">
              <span>{r.firstDay}</span>
              <input
                type="date"
                required
                value={starts.value}
                onInput={(event) => (starts.value = event.currentTarget.value)}
              />
            </label>
            <label class="field">
              <span>{r.lastDay}</span>
              <input
                type="date"
                required
                value={ends.value}
                onInput={(event) => (ends.value = event.currentTarget.value)}
              />
            </label>
          </div>
          <label class="field">
            <span>{r.cycleName}</span>
            <input
              type="text"
              maxLength={80}
              value={name.value}
              onInput={(event) => (name.value = event.currentTarget.value)}
            />
          </label>
        </>
      ) : (
        <Select
          label={r.whichOne}
          value={cycle?.id ?? ''}
          options={offered.map((each) => ({
            value: each.id,
            label: `${each.title} · ${formats.dayRange(each.starts, each.ends)}`,
          }))}
          onChoose={(value) => (chosen.value = value)}
        />
      )}
      {cycle && known.has(cycle.id) && <p class="hint">{r.cycleExists}</p>}
      <p class="report-do">
        <Button look="primary" submit disabled={!cycle}>
          {r.openCycle}
        </Button>
      </p>
    </form>
  );
}

/** A cycle of these days; undefined until both are given. Reversed days are for the verb to refuse. */
function ownCycle(
  starts: string,
  ends: string,
  name: string,
  range: (first: string, last: string) => string,
): Cycle | undefined {
  if (!isDay(starts) || !isDay(ends)) return undefined;
  const dates = starts <= ends ? range(starts, ends) : starts;
  return { ...spanOf(starts, ends), title: name.trim() || dates };
}
