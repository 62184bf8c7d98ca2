import { openOutcomesOf } from '@/utils/actions/bound';
import { formatsFor, type Formats } from '@/utils/i18n/formats';
import type { Change } from '@/utils/merge/record';
import type { PageFacts } from '@/utils/page/facts';
import type { KeyResultRow } from '@/utils/stores/board';
import type { App, Perform } from '../app';
import { withUnit } from '../objectives/values-line';
import { evidenceFeeding } from './feeding';
import { pageAsSeen } from './page-as-seen';

/**
 * Keeps what a page that is attached already shows now, and says what of it waits for the user, or else where the key
 * results stand that it moved.
 */
export async function keepReading(
  { workspace, page, language, fetchWords }: Pick<App, 'workspace' | 'page' | 'language' | 'fetchWords'>,
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
      if (waiting > 0) return t.readAgainWaits(waiting);
      const moved = valuesIn(done.entry.changes, workspace.board.value.rowById, formatsFor(language.value));
      return moved === '' ? t.readAgainDone : t.readAgainMoved(moved);
    },
    page.picture.value,
  );
}

/** "KR 1.4: 52, KR 2.1: 12.9": what key results stand at by these changes. */
export function valuesIn(
  changes: readonly Change[],
  rows: ReadonlyMap<string, Pick<KeyResultRow, 'label' | 'keyResult'>>,
  formats: Formats,
): string {
  return changes
    .flatMap((change) => {
      if (change.kind !== 'check-in' || !change.set) return [];
      const { keyResult, value } = change.set as { keyResult: string; value: number | null };
      const row = rows.get(keyResult);
      return row && value !== null ? [`KR ${row.label}: ${withUnit(value, row.keyResult, formats)}`] : [];
    })
    .join(', ');
}
