import { useSignal } from '@preact/signals';
import type { CheckIn } from '@/utils/okr/check-in';
import type { KeyResultRow } from '@/utils/stores/board';
import { useApp, useFormats, usePerform, useWords } from '../app';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { withUnit } from './values-line';

const atFirst = 5;

/** Every check-in of a key result, newest first: who or which page, when, from which text. */
export function History({ row }: { readonly row: KeyResultRow }) {
  const t = useWords();
  const all = useSignal(false);
  const newestFirst = row.checkIns.toSorted((a, b) => b.at - a.at);
  if (newestFirst.length === 0) return null;
  const replaced = new Set(newestFirst.map((checkIn) => checkIn.replaces));
  return (
    <section class="history">
      <h3>{t.history}</h3>
      <ol>
        {newestFirst.slice(0, all.value ? undefined : atFirst).map((checkIn) => (
          <HistoryLine key={checkIn.id} checkIn={checkIn} row={row} replaced={replaced.has(checkIn.id)} />
        ))}
      </ol>
      {newestFirst.length > atFirst && !all.value && (
        <Button look="quiet" onClick={() => (all.value = true)}>
          {t.showAll(newestFirst.length)}
        </Button>
      )}
    </section>
  );
}

function HistoryLine({
  checkIn,
  row,
  replaced,
}: {
  readonly checkIn: CheckIn;
  readonly row: KeyResultRow;
  readonly replaced: boolean;
}) {
  const { workspace } = useApp();
  const t = useWords();
  const formats = useFormats();
  const perform = usePerform();
  const author = workspace.workspace.value.member.get(checkIn.author ?? '')?.name ?? '';
  const { source } = checkIn;
  return (
    <li class={`${source.by}${replaced ? ' replaced' : ''}`}>
      <Icon name={source.by === 'page' ? 'page' : 'person'} />
      <div>
        <p>
          {checkIn.value !== null && row.keyResult.kind !== 'milestone' && (
            <strong>{withUnit(checkIn.value, row.keyResult, formats)}</strong>
          )}
          {checkIn.value !== null && row.keyResult.kind === 'milestone' && (
            <strong>{checkIn.value >= 1 ? t.done : t.notDone}</strong>
          )}
          {checkIn.confidence !== null && <span> {t.confidenceShort(checkIn.confidence)}</span>}
          <time dateTime={new Date(checkIn.at).toISOString()} title={formats.dateAndTime(checkIn.at)}>
            {formats.ago(checkIn.at, workspace.now.value)}
          </time>
        </p>
        {source.by === 'page' ? (
          <FromPage evidence={source.evidence} raw={source.raw} />
        ) : (
          <p class="by">{author}</p>
        )}
        {(checkIn.note || checkIn.problem) && <p class="said">{checkIn.note || checkIn.problem}</p>}
      </div>
      <Button
        look="quiet"
        icon="close"
        label={t.removeCheckIn}
        onClick={() => void perform('removeCheckIn', { id: checkIn.id }, t.checkInRemoved)}
      />
    </li>
  );
}

function FromPage({ evidence: id, raw }: { readonly evidence: string; readonly raw: string }) {
  const { workspace, outside } = useApp();
  const t = useWords();
  const evidence = workspace.workspace.value.evidence.get(id);
  return (
    <p class="by">
      {t.fromPage}{' '}
      {evidence ? (
        <button
          type="button"
          class="link"
          onClick={() => void outside.openTab(evidence.rawAddress || evidence.address)}
        >
          {evidence.title}
        </button>
      ) : (
        t.aPage
      )}
      {raw && <q>{raw}</q>}
    </p>
  );
}
