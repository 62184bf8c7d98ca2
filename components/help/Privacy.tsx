import type { HelpWords } from '@/utils/i18n/help';
import { Passages } from './Passages';

/** Exactly what is read, kept, synced and sent, and each permission with its reason. */
export function Privacy({ h: { privacy } }: { readonly h: HelpWords }) {
  return (
    <article class="sheet-of-report">
      <header class="report-head">
        <h1>{privacy.title}</h1>
        <p class="aside">{privacy.lead}</p>
      </header>
      <Passages passages={privacy.passages} />
      <section class="passage">
        <h2>{privacy.permissionsTitle}</h2>
        <p>{privacy.permissionsLead}</p>
        <dl class="reasons">
          {Object.entries(privacy.permission).map(([name, why]) => (
            <div key={name}>
              <dt>
                <code>{name}</code>
              </dt>
              <dd>{why}</dd>
            </div>
          ))}
          <div>
            <dt>{privacy.optionalSites}</dt>
            <dd>{privacy.optionalSitesWhy}</dd>
          </div>
        </dl>
      </section>
    </article>
  );
}
