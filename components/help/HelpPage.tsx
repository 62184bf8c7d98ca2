import { signal, useSignal } from '@preact/signals';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { helpWords, type HelpPart, type HelpWords } from '@/utils/i18n/help';
import type { Language } from '@/utils/okr/member';
import { AppProvider, useApp } from '../app';
import { partOf } from './place';
import { Guide } from './Guide';
import { Keys } from './Keys';
import { News } from './News';
import { Privacy } from './Privacy';
import { ProblemReport } from './ProblemReport';

/** Help in a tab of its own, in both languages whatever the settings say. `language` is the one to begin with. */
export function HelpPage({ language }: { readonly language: Language | undefined }) {
  const app = useApp();
  const chosen = useSignal(language);
  const shown = chosen.value ?? app.language.value;
  const h = helpWords[shown];
  // What is shared with the other screens speaks the language of this page too.
  const inLanguage = useMemo(() => ({ ...app, language: signal(shown) }), [shown]);
  const part = useSignal(partOf(location.hash));
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    const go = () => {
      part.value = partOf(location.hash);
      scrollTo(0, 0);
      main.current?.focus({ preventScroll: true });
    };
    addEventListener('hashchange', go);
    return () => removeEventListener('hashchange', go);
  }, []);
  // Nobody hears the new words in the voice of the old language.
  useLayoutEffect(() => {
    document.documentElement.lang = shown;
    document.title = `OKRail: ${h.part[part.value]}`;
  }, [shown, part.value]);
  const other = shown === 'vi' ? 'en' : 'vi';
  return (
    <div class="report-page help-page">
      <nav class="report-parts" aria-label={h.parts}>
        <p class="report-name">OKRail</p>
        {(Object.keys(h.part) as HelpPart[]).map((name) => (
          <a key={name} href={`#${name}`} aria-current={name === part.value ? 'page' : undefined}>
            {h.part[name]}
          </a>
        ))}
        <button type="button" class="link" lang={other} onClick={() => (chosen.value = other)}>
          {h.otherLanguage}
        </button>
      </nav>
      <main ref={main} tabIndex={-1}>
        <AppProvider value={inLanguage}>
          <Part part={part.value} h={h} />
        </AppProvider>
      </main>
    </div>
  );
}

function Part({ part, h }: { readonly part: HelpPart; readonly h: HelpWords }) {
  switch (part) {
    case 'guide':
      return <Guide h={h} />;
    case 'keys':
      return <Keys h={h} />;
    case 'news':
      return <News h={h} />;
    case 'problem':
      return <ProblemReport h={h} />;
    case 'privacy':
      return <Privacy h={h} />;
  }
}
