import { attachmentsOfPage } from '@/utils/actions/workspace';
import { useApp, usePerform, useFirstWords } from '../app';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { isProblem } from '@/utils/problem/problem';
import { lazy } from '../ui/lazy';
import { metaLine } from './meta-line';

const KindOfPage = lazy(() => import('./KindOfPage').then((module) => module.KindOfPage), 'asked');
const ProblemWords = lazy(() => import('../ui/ProblemWords').then((module) => module.ProblemWords));
const PageAsRead = lazy(() => import('./PageAsRead').then((module) => module.PageAsRead));
const Tip = lazy(() => import('../ui/Tip').then((module) => module.Tip), 'later');

/** The page in front of the user: what it is, what it feeds, and the one thing to do with it. */
export function ThisPage({ onAttach }: { readonly onAttach: () => void }) {
  const app = useApp();
  const { workspace, page } = app;
  const t = useFirstWords();
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
    if (!isProblem(read)) await (await import('./read-again')).keepReading(app, perform, read, evidence?.id);
  };

  const needsGesture = trouble?.kind === 'page-not-readable' && trouble.why === 'no-permission';
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
      {trouble && !needsGesture && (
        <p class="hint" role="status">
          <ProblemWords problem={trouble} />
        </p>
      )}
      {(facts || (evidence && attached.length > 0)) && (
        <PageAsRead facts={facts} evidence={evidence} attached={attached} />
      )}
      {attached.length > 0 && <Tip name="attached" />}
      {!workspace.closed.value && (
        <div class="this-page-do">
          {attached.length > 0 && (
            <Button icon="refresh" onClick={() => void readAgain()} disabled={page.reading.value}>
              {t.readAgain}
            </Button>
          )}
          <Button
            look={attached.length > 0 || trouble || rows.size === 0 ? 'plain' : 'primary'}
            icon="clip"
            onClick={onAttach}
            disabled={page.reading.value}
          >
            {attached.length > 0 ? t.attachElsewhere : t.attachThisPage}
          </Button>
        </div>
      )}
    </section>
  );
}
