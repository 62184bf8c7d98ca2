import { attachmentsOfPage } from '@/utils/actions/workspace';
import { openOutcomesOf } from '@/utils/actions/bound';
import { useApp, useFormats, usePerform, useWords } from '../app';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { pageAsSeen } from './page-as-seen';
import { say } from '@/utils/problem/say';
import { isProblem } from '@/utils/problem/problem';
import { bySuit } from '@/utils/stores/suit';
import { namesOfFigure } from '@/utils/i18n/figure-names';
import { evidenceFeeding } from './feeding';
import { FigureLine } from './FigureLine';
import { metaLine } from './meta-line';
import { KindOfPage } from './KindOfPage';
import { Outcomes } from './Outcomes';
import { Tip } from '../ui/Tip';
import { TaughtHere } from './TaughtHere';

/** The page in front of the user: what it is, what it feeds, and the one thing to do with it. */
export function ThisPage({ onAttach }: { readonly onAttach: () => void }) {
  const { workspace, page } = useApp();
  const t = useWords();
  const formats = useFormats();
  const perform = usePerform();
  const { value: tab } = page.tab;
  const { value: facts } = page.facts;
  const { value: trouble } = page.problem;
  const evidence = workspace.workspace.value.evidence.get(page.evidence.value ?? '');
  const rows = workspace.board.value.rowById;
  const attached = evidence
    ? attachmentsOfPage(workspace.workspace.value, evidence.id).flatMap(
        (attachment) => rows.get(attachment.keyResult) ?? [],
      )
    : [];

  const readAgain = async () => {
    const read = await page.read();
    if (isProblem(read)) return;
    const captures = await workspace.capturesOf(evidenceFeeding(workspace.workspace.value, evidence?.id));
    await perform(
      'capturePage',
      { page: pageAsSeen(read), captures },
      (done) => {
        const [capture] = done.captures;
        if (!capture) return t.readAgainDone;
        const earlier = captures.get(capture.evidence) ?? [];
        const known = new Map([...captures, [capture.evidence, [...earlier, capture]]]);
        const waiting = openOutcomesOf(workspace.workspace.value, capture, known).length;
        return waiting === 0 ? t.readAgainDone : t.readAgainWaits(waiting);
      },
      page.picture.value,
    );
  };

  const needsGesture = trouble?.kind === 'page-not-readable' && trouble.why === 'no-permission';
  const words = trouble && !needsGesture ? say(trouble, t) : undefined;
  const title = facts?.title || evidence?.title || tab?.title || '';
  return (
    <section class={`this-page${evidence ? ' known' : ''}`} aria-label={t.thisPage}>
      <div class="this-page-what">
        <Icon name="page" />
        <div>
          <p class="title">{title || t.thisPage}</p>
          <p class="meta">
            {facts && metaLine(t.pageKind[facts.kind.value], facts.site)}
            {facts && <KindOfPage facts={facts} evidence={evidence?.id} />}
            {!facts && evidence && metaLine(t.pageKind[evidence.kind], evidence.site)}
            {attached.length > 0 && (
              <span class="feeds"> {t.attachedTo(attached.map((row) => row.label).join(', '))}</span>
            )}
          </p>
        </div>
      </div>
      {needsGesture && (
        <p class="hint gesture" role="status">
          {t.pressToolbar}
        </p>
      )}
      {words && (
        <p class="hint" role="status">
          {words.happened} {words.next}
        </p>
      )}
      {facts && attached.length > 0 && (
        <ul class="figures">
          {bySuit(
            facts.figures.filter((figure) => figure.scope === 'page' && figure.confidence !== 'low'),
            attached.map((row) => row.keyResult),
            namesOfFigure,
          )
            .slice(0, 3)
            .map((figure) => (
              <li key={`${figure.key}${figure.label}`}>
                <FigureLine figure={figure} formats={formats} t={t} />
              </li>
            ))}
        </ul>
      )}
      {evidence && attached.length > 0 && <Outcomes evidence={evidence} />}
      {facts && <TaughtHere facts={facts} />}
      {attached.length > 0 && <Tip name="attached" />}
      <div class="this-page-do">
        {attached.length > 0 && (
          <Button icon="refresh" onClick={() => void readAgain()} disabled={page.reading.value}>
            {t.readAgain}
          </Button>
        )}
        <Button
          look={attached.length > 0 || trouble ? 'plain' : 'primary'}
          icon="clip"
          onClick={onAttach}
          disabled={page.reading.value}
        >
          {attached.length > 0 ? t.attachElsewhere : t.attachThisPage}
        </Button>
      </div>
    </section>
  );
}
