import { labelsConfirmedOn } from '@/utils/actions/bound';
import { attachmentsOfPage } from '@/utils/actions/workspace';
import { siteOf } from '@/utils/evidence/address';
import { labelForm } from '@/utils/evidence/outcome';
import type { KeyResultRow } from '@/utils/stores/board';
import { figureFor, inOrder, offeredFor } from '@/utils/stores/likely';
import { useApp, usePerform, useWords } from '../app';
import { pageAsSeen } from '../page/page-as-seen';
import { keepReading } from '../page/read-again';
import { ProblemWords } from '../ui/ProblemWords';

/**
 * The page in front: what is in the way of reading it, or what it feeds already, and the key results that it is likely
 * for, one tap each; `most` choices.
 */
export function LikelyHere({ most }: { readonly most: number }) {
  const app = useApp();
  const { workspace, page, outside } = app;
  const t = useWords();
  const perform = usePerform();
  const { value: facts } = page.facts;
  const { value: trouble } = page.problem;
  const evidence = page.evidence.value;
  const fed = new Set(
    evidence &&
      attachmentsOfPage(workspace.workspace.value, evidence).map((attachment) => attachment.keyResult),
  );
  const offered =
    facts && !workspace.closed.value
      ? inOrder(offeredFor(workspace.board.value, workspace.workspace.value, facts))
      : [];
  const feeding = offered.filter((row) => fed.has(row.keyResult.id));
  const others = offered.filter((row) => !fed.has(row.keyResult.id));

  const attach = async (row: KeyResultRow) => {
    if (!facts) return;
    // One tap shows no figure: only what was confirmed on this site before may move the key result.
    const confirmed = labelsConfirmedOn(workspace.workspace.value, siteOf(facts.canonical));
    const figure = figureFor(
      row.keyResult,
      facts.figures.filter((one) => one.scope === 'page' && confirmed.has(labelForm(one))),
    );
    const captures = await workspace.capturesOf(row.attachments.map((attachment) => attachment.evidence));
    const rollUp = row.keyResult.binding?.rollUp ?? 'latest';
    await perform(
      'attachPage',
      {
        page: pageAsSeen(facts),
        keyResult: row.keyResult.id,
        quote: facts.quote,
        choice:
          figure && rollUp !== 'count' ? { figure: { key: figure.key, label: figure.label }, rollUp } : null,
        countsAsOne: row.keyResult.kind === 'cadence' || rollUp === 'count',
        captures,
      },
      t.attached(row.label),
      page.picture.value,
    );
  };
  return (
    <>
      {trouble && (
        <p class="hint" role="status">
          <ProblemWords problem={trouble} />
        </p>
      )}
      {facts && offered.length > 0 && (
        <div class="likely" role="group" aria-label={t.attachToShort}>
          <span class="hint">
            {feeding.length > 0 ? t.attachedTo(feeding.map((row) => row.label).join(', ')) : t.attachToShort}
          </span>
          <button type="button" class="chip" onClick={() => void outside.openPanelToAttach()}>
            {t.chooseAnother}
          </button>
          {feeding.length > 0 && (
            <button
              type="button"
              class="chip offered"
              onClick={() => void keepReading(app, perform, facts, evidence)}
            >
              {t.readAgain}
            </button>
          )}
          {others.slice(0, feeding.length > 0 ? most - 1 : most).map((row) => (
            <button
              key={row.keyResult.id}
              type="button"
              class="chip offered"
              onClick={() => void attach(row)}
              title={row.keyResult.title}
            >
              <span class="label">{row.label}</span> {row.keyResult.title}
            </button>
          ))}
        </div>
      )}
    </>
  );
}
