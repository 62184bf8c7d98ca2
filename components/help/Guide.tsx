import { healths } from '@/utils/okr/health';
import type { HelpWords } from '@/utils/i18n/help';
import { HealthMark } from '../ui/HealthMark';
import { Rail } from '../ui/Rail';
import { Passages } from './Passages';

/** Where the rail is explained: the passage that the picture of one belongs to. */
const railAt = 4;

/** The method in short: OKRs for the quarter, PPP for the week. */
export function Guide({ h: { guide } }: { readonly h: HelpWords }) {
  return (
    <article class="sheet-of-report">
      <header class="report-head">
        <h1>{guide.title}</h1>
        <p class="lead">{guide.lead}</p>
      </header>
      <Passages passages={guide.passages.slice(0, railAt + 1)} />
      <div class="rail-explained">
        <Rail score={0.62} expected={0.55} health="on-track" label="62%" />
        <ul>
          {healths.map((health) => (
            <li key={health}>
              <HealthMark health={health} />
            </li>
          ))}
        </ul>
      </div>
      <Passages passages={guide.passages.slice(railAt + 1)} />
    </article>
  );
}
