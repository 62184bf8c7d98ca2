import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { openOutcomesOf, type BoundOutcome } from '@/utils/actions/bound';
import type { Capture } from '@/utils/evidence/capture';
import type { Evidence } from '@/utils/evidence/evidence';
import { asShown } from '@/utils/evidence/as-shown';
import { useApp, useFormats, usePerform, useWords } from '../app';
import { Button } from '../ui/Button';
import { evidenceFeeding } from './feeding';

type Captures = ReadonlyMap<string, readonly Capture[]>;

/** What the newest reading of this page could not settle by itself: one tap accepts, or a line says why nothing moved. */
export function Outcomes({ evidence }: { readonly evidence: Evidence }) {
  const { workspace } = useApp();
  const t = useWords();
  const captures = useSignal<Captures>(new Map());
  const { value: known } = workspace.workspace;
  useEffect(() => {
    let gone = false;
    void workspace.capturesOf(evidenceFeeding(workspace.workspace.value, evidence.id)).then((found) => {
      if (!gone) captures.value = found;
    });
    return () => {
      gone = true;
    };
  }, [evidence.id, evidence.latestCapture]);
  const newest = captures.value.get(evidence.id)?.find(({ id }) => id === evidence.latestCapture);
  if (!newest) return null;
  const open = openOutcomesOf(known, newest, captures.value);
  if (open.length === 0) return null;
  return (
    <ul class="outcomes" aria-label={t.waitsForYou}>
      {open.map((each) => (
        <li key={each.attachment.id}>
          <Line each={each} capture={newest} captures={captures.value} />
        </li>
      ))}
    </ul>
  );
}

function Line({
  each: { attachment, keyResult, outcome },
  capture,
  captures,
}: {
  readonly each: BoundOutcome;
  readonly capture: Capture;
  readonly captures: Captures;
}) {
  const { workspace } = useApp();
  const t = useWords();
  const formats = useFormats();
  const perform = usePerform();
  const label = workspace.board.value.rowById.get(keyResult.id)?.label ?? '';
  if (outcome.kind === 'moves') return null;
  if (outcome.kind === 'gone') {
    const { key, label: name } = attachment.figure ?? { key: '', label: '' };
    return <p class="hint">{t.figureGone(t.figureName(key, name), label)}</p>;
  }
  if (outcome.kind === 'refused') return <p class="hint">{t.notRolledUp[outcome.why](label)}</p>;
  const accept = (raw?: string) =>
    void perform(
      'acceptFigure',
      { attachment: attachment.id, capture, captures, ...(raw === undefined ? {} : { raw }) },
      t.accepted(label),
    );
  return (
    <>
      <p class="hint">{t.proposed[outcome.why](label)}</p>
      <p class="proposals">
        <Button onClick={() => accept()}>
          {t.take(formats.number(outcome.value), asShown(outcome.figure))}
        </Button>
        {outcome.figure.conflicts.map((channel) => (
          <Button key={channel.raw} onClick={() => accept(channel.raw)}>
            {t.take(formats.number(channel.value), channel.raw)}
          </Button>
        ))}
      </p>
    </>
  );
}
