import type { Evidence } from '@/utils/evidence/evidence';
import type { PageFacts } from '@/utils/page/facts';
import type { KeyResultRow } from '@/utils/stores/board';
import { bySuit } from '@/utils/stores/suit';
import { useFormats, useWords } from '../app';
import { FigureLine } from './FigureLine';
import { Outcomes } from './Outcomes';
import { TaughtHere } from './TaughtHere';

/** What was read of the page in front: its figures, what of them waits for the user, and what was taught of its site. */
export function PageAsRead({
  facts,
  evidence,
  attached,
}: {
  readonly facts: PageFacts | undefined;
  readonly evidence: Evidence | undefined;
  readonly attached: readonly KeyResultRow[];
}) {
  const t = useWords();
  const formats = useFormats();
  return (
    <>
      {facts && attached.length > 0 && (
        <ul class="figures">
          {bySuit(
            facts.figures.filter((figure) => figure.scope === 'page' && figure.confidence !== 'low'),
            attached.map((row) => row.keyResult),
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
    </>
  );
}
