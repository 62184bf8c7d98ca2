import { useSignal } from '@preact/signals';
import type { CheckIn } from '@/utils/okr/check-in';
import { historyOf } from '@/utils/okr/history';
import type { KeyResultRow } from '@/utils/stores/board';
import { useApp, useFormats, usePerform, useWords } from '../app';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { LongText } from '../ui/LongText';
import { CorrectionForm } from './CorrectionForm';
import { withUnit } from './values-line';

const atFirst = 5;

/** Every check-in of a key result, newest first: who or which page, when, from which text, and what it was before a correction. */
export function History({ row }: { readonly row: KeyResultRow }) {
  const t = useWords();
  const all = useSignal(false);
  const newestFirst = historyOf(row.checkIns).toReversed();
  if (newestFirst.length === 0) return null;
  const byId = new Map(row.checkIns.map((checkIn) => [checkIn.id, checkIn]));
  return (
    <section class="history">
      <h3>{t.history}</h3>
      <ol>
        {newestFirst.slice(0, all.value ? undefined : atFirst).map((checkIn) => (
          <HistoryLine key={checkIn.id} checkIn={checkIn} row={row} before={chainOf(checkIn, byId)} />
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

/** What a check-in corrected, the latest first. */
function chainOf(checkIn: CheckIn, byId: ReadonlyMap<string, CheckIn>): readonly CheckIn[] {
  const chain: CheckIn[] = [];
  let before = byId.get(checkIn.replaces ?? '');
  while (before && before !== checkIn && !chain.includes(before)) {
    chain.push(before);
    before = byId.get(before.replaces ?? '');
  }
  return chain;
}

function HistoryLine({
  checkIn,
  row,
  before,
}: {
  readonly checkIn: CheckIn;
  readonly row: KeyResultRow;
  readonly before: readonly CheckIn[];
}) {
  const { workspace } = useApp();
  const t = useWords();
  const formats = useFormats();
  const perform = usePerform();
  const correcting = useSignal(false);
  const { source, recordedAt } = checkIn;
  const late = before.length === 0 && recordedAt !== null;
  return (
    <li class={source.by}>
      <Icon name={source.by === 'page' ? 'page' : 'person'} />
      <div>
        <p>
          <Said checkIn={checkIn} row={row} />
          <time dateTime={new Date(checkIn.at).toISOString()} title={formats.dateAndTime(checkIn.at)}>
            {formats.ago(checkIn.at, workspace.now.value)}
          </time>
          {before.length > 0 && <span class="tag">{t.correctedNow}</span>}
        </p>
        <Author checkIn={checkIn} />
        {late && <p class="by">{t.recordedLater(formats.dateAndTime(recordedAt))}</p>}
        {[checkIn.note, checkIn.problem].filter(Boolean).map((text) => (
          <LongText key={text} text={text} />
        ))}
        {before.map((old) => (
          <div key={old.id} class="replaced">
            <p>
              <Said checkIn={old} row={row} />
              <span class="by">{t.correctedFrom(formats.dateAndTime(old.recordedAt ?? old.at))}</span>
            </p>
            <Author checkIn={old} />
            {(old.note || old.problem) && <LongText text={old.note || old.problem} />}
          </div>
        ))}
      </div>
      {!workspace.closed.value && (
        <span class="history-actions">
          <Button
            look="quiet"
            icon="edit"
            label={t.correct}
            expanded={correcting.value}
            onClick={() => (correcting.value = !correcting.value)}
          />
          <Button
            look="quiet"
            icon="close"
            label={t.removeCheckIn}
            onClick={() => void perform('removeCheckIn', { id: checkIn.id }, t.checkInRemoved)}
          />
        </span>
      )}
      {correcting.value && (
        <CorrectionForm checkIn={checkIn} row={row} onClose={() => (correcting.value = false)} />
      )}
    </li>
  );
}

function Said({ checkIn, row }: { readonly checkIn: CheckIn; readonly row: KeyResultRow }) {
  const t = useWords();
  const formats = useFormats();
  const { value, confidence } = checkIn;
  const isMilestone = row.keyResult.kind === 'milestone';
  return (
    <>
      {value !== null && (
        <strong>
          {isMilestone ? (value >= 1 ? t.done : t.notDone) : withUnit(value, row.keyResult, formats)}
        </strong>
      )}
      {confidence !== null && <span>{t.confidenceShort(confidence)}</span>}
    </>
  );
}

function Author({ checkIn: { author, source } }: { readonly checkIn: CheckIn }) {
  const { workspace, outside } = useApp();
  const t = useWords();
  if (source.by === 'person') {
    return <p class="by">{workspace.workspace.value.member.get(author ?? '')?.name ?? t.byPerson}</p>;
  }
  const evidence = workspace.workspace.value.evidence.get(source.evidence);
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
      {source.raw && <q>{source.raw}</q>}
    </p>
  );
}
