import { useApp } from '../app';
import { cyclesOf } from './look';
import { hashOf } from './place';
import { useReportWords } from './use-report-words';

/** The cycle that is looked at; choosing one goes there. */
export function CyclePicker({ at, id }: { readonly at: 'cycle' | 'map'; readonly id: string }) {
  const { workspace } = useApp();
  const r = useReportWords();
  const cycles = cyclesOf(workspace.workspace.value);
  if (cycles.length < 2) return null;
  return (
    <label class="cycle-picker">
      <span class="spoken">{r.whichCycle}</span>
      <select
        value={id}
        onChange={(event) => {
          location.hash = hashOf({ at, cycle: event.currentTarget.value });
        }}
      >
        {cycles.map((cycle) => (
          <option key={cycle.id} value={cycle.id}>
            {cycle.title}
          </option>
        ))}
      </select>
    </label>
  );
}
