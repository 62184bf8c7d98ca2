import type { HelpWords } from '@/utils/i18n/help';
import { news } from '@/utils/i18n/news';
import { useApp } from '../app';

/** What each version brought, the newest first. */
export function News({ h }: { readonly h: HelpWords }) {
  const { language, outside } = useApp();
  return (
    <article class="sheet-of-report">
      <header class="report-head">
        <h1>{h.news.title}</h1>
      </header>
      {news.map((each) => (
        <section key={each.version} class="passage">
          <h2>
            {h.news.version(each.version)} {each.version === outside.version && <small>{h.news.here}</small>}
          </h2>
          <ul>
            {each[language.value].map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      ))}
    </article>
  );
}
