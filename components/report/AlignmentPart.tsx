import { useSignal } from '@preact/signals';
import { useApp, useWords } from '../app';
import { Button } from '../ui/Button';
import { Empty } from '../ui/Empty';
import { AlignmentList } from './AlignmentList';
import { AlignmentMap } from './AlignmentMap';
import { alignmentView } from './alignment-view';
import { Connections } from './Connections';
import { CyclePicker } from './CyclePicker';
import { NotFound } from './NotFound';
import { useReportWords } from './use-report-words';

/** Who serves whose objective, drawn or listed, and where that is said. */
export function AlignmentPart({ id }: { readonly id: string }) {
  const { workspace } = useApp();
  const t = useWords();
  const r = useReportWords();
  const listed = useSignal(false);
  const all = workspace.workspace.value;
  const cycle = all.cycle.get(id);
  if (!cycle) return <NotFound />;
  const view = alignmentView(all, id, workspace.now.value);
  return (
    <article class="sheet-of-report alignment">
      <header class="report-head">
        <CyclePicker at="map" id={id} />
        <h1>
          {r.part.map} <small>{cycle.title}</small>
        </h1>
        <p class="hint">{r.mapLead}</p>
      </header>
      {view.stops.length === 0 ? (
        <Empty title={r.noObjectives}>
          <p>{t.noObjectivesHint}</p>
        </Empty>
      ) : (
        <>
          {view.serving.size === 0 && <p class="aside">{r.nothingAligned}</p>}
          <div class="views">
            <Button look="quiet" pressed={!listed.value} onClick={() => (listed.value = false)}>
              {r.mapView}
            </Button>
            <Button look="quiet" pressed={listed.value} onClick={() => (listed.value = true)}>
              {r.listView}
            </Button>
          </div>
          {!listed.value && <AlignmentMap view={view} />}
          {/* Paper has no panning: it always gets the list. */}
          <div class={listed.value ? '' : 'only-on-paper'}>
            <AlignmentList view={view} />
          </div>
          <Connections cycle={cycle} view={view} />
        </>
      )}
    </article>
  );
}
