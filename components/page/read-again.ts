import { openOutcomesOf } from '@/utils/actions/bound';
import type { PageFacts } from '@/utils/page/facts';
import type { App, Perform } from '../app';
import { evidenceFeeding } from './feeding';
import { pageAsSeen } from './page-as-seen';

/** Keeps what a page that is attached already shows now, and says what of it waits for the user. */
export async function keepReading(
  { workspace, page, fetchWords }: Pick<App, 'workspace' | 'page' | 'fetchWords'>,
  perform: Perform,
  facts: PageFacts,
  evidence: string | undefined,
): Promise<void> {
  const t = await fetchWords();
  const captures = await workspace.capturesOf(evidenceFeeding(workspace.workspace.value, evidence));
  await perform(
    'capturePage',
    { page: pageAsSeen(facts), captures },
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
}
