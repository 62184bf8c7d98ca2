import { useSignal } from '@preact/signals';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Wish } from '@/utils/browser/wish';
import { sampleEvidence } from '@/utils/evidence/sample';
import { useApp } from './app';
import { Header } from './Header';
import { Board } from './objectives/Board';
import type { Attaching } from './page/AttachDialog';
import { ThisPage } from './page/ThisPage';
import { Places, type Place } from './Places';
import { idle, lazy } from './ui/lazy';
import { Toast } from './ui/Toast';

const FirstRun = lazy(() => import('./start/FirstRun').then((module) => module.FirstRun), 'asked', {
  first: true,
});
const AttachDialog = lazy(() => import('./page/AttachDialog').then((module) => module.AttachDialog));
const EvidenceList = lazy(() => import('./page/EvidenceList').then((module) => module.EvidenceList));
const NewsCard = lazy(() => import('./NewsCard').then((module) => module.NewsCard), 'later');
const FirstSteps = lazy(() => import('./start/FirstSteps').then((module) => module.FirstSteps));
const SampleNote = lazy(() => import('./start/SampleNote').then((module) => module.SampleNote), 'later');
const Week = lazy(() => import('./week/Week').then((module) => module.Week));

/** The side panel: this page, then the place that is open. */
export function Panel() {
  const { workspace, page, notices, outside } = useApp();
  const place = useSignal<Place>('okr');
  const attaching = useSignal<Attaching | undefined>(undefined);

  const attach = async (wish?: Pick<Wish, 'link' | 'quote'>) => {
    if (workspace.preferences.value.me === null) return;
    if (wish?.link) {
      attaching.value = { kind: 'link', ...wish.link };
      return;
    }
    if (!page.facts.value || wish) await page.read();
    const { value: facts } = page.facts;
    if (facts) {
      attaching.value = {
        kind: 'page',
        facts,
        picture: page.picture.value,
        quote: wish?.quote ?? facts.quote,
      };
    } else if (page.problem.value) {
      // The card of this page says it too; a key or a menu item may have been pressed far from it.
      if (wish) notices.problem(page.problem.value);
      place.value = place.value === 'week' ? 'okr' : place.value;
    }
  };

  useEffect(() => outside.onWish((wish) => void attach(wish)), []);
  const news = useSignal(false);
  useEffect(() => void idle().then(async () => (news.value = await outside.hasNews())), []);

  const begin = useSignal<'none' | 'paste'>('none');
  const started = workspace.preferences.value.me !== null;
  const firstSteps = useSignal(false);
  const beganHere = useRef(false);
  if (!started) beganHere.current = true;
  useLayoutEffect(() => {
    if (!started) return;
    begin.value = 'none';
    const isNew = outside.isNewTip('first-steps');
    // Who has begun here sees them with the board, not a moment later above it.
    if (beganHere.current) firstSteps.value = true;
    else void isNew.then((is) => (firstSteps.value = is));
  }, [started]);
  // Every place begins at its top.
  useLayoutEffect(() => scrollTo(0, 0), [place.value, started]);

  if (!started) {
    return (
      <div class="panel">
        <FirstRun onBegin={(how) => (begin.value = how)} />
        <Toast />
      </div>
    );
  }
  return (
    <div class="panel">
      <Header />
      {workspace.workspace.value.evidence.has(sampleEvidence) && <SampleNote />}
      <main>
        {place.value !== 'week' && <ThisPage onAttach={() => void attach()} />}
        {firstSteps.value && workspace.workspace.value.evidence.size === 0 && (
          <FirstSteps onClose={() => (firstSteps.value = false)} />
        )}
        {place.value === 'okr' && <Board begin={begin.value} />}
        {place.value === 'evidence' && <EvidenceList />}
        {place.value === 'week' && <Week />}
      </main>
      {attaching.value && (
        <AttachDialog
          key={keyOf(attaching.value)}
          attaching={attaching.value}
          onClose={() => (attaching.value = undefined)}
        />
      )}
      {news.value && <NewsCard onHeard={() => (news.value = false)} />}
      <Toast />
      <Places place={place.value} onGo={(next) => (place.value = next)} />
    </div>
  );
}

/** Another page or link begins the dialog anew. */
function keyOf(attaching: Attaching): string {
  return attaching.kind === 'link' ? attaching.address : `${attaching.facts.address} ${attaching.quote}`;
}
