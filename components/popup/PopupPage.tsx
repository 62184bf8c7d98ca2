import { useEffect } from 'preact/hooks';
import { useApp, useWords } from '../app';
import { lazy } from '../ui/lazy';

const LikelyHere = lazy(() => import('./LikelyHere').then((module) => module.LikelyHere), 'asked');

/** The page in front, read by the click that opened the popup, and at most so many key results to attach it to. */
export function PopupPage({ mostOffered }: { readonly mostOffered: number }) {
  const { page } = useApp();
  const t = useWords();
  useEffect(() => void page.read(), []);
  return (
    <>
      <p class="title">{page.facts.value?.title ?? page.tab.value?.title ?? t.thisPage}</p>
      {(page.facts.value || page.problem.value) && <LikelyHere most={mostOffered} />}
    </>
  );
}
