import { sampleEvidence } from '@/utils/evidence/sample';
import { useApp, usePerform, useWords } from '../app';
import { Button } from '../ui/Button';

/** As long as the sample page counts for a key result: one click takes it out again. */
export function SampleNote() {
  const { workspace } = useApp();
  const t = useWords();
  const perform = usePerform();
  if (!workspace.workspace.value.evidence.has(sampleEvidence)) return null;
  return (
    <aside class="tip">
      <p>{t.sampleIsIn}</p>
      <Button look="quiet" onClick={() => void perform('removeSample', {}, t.sampleRemoved)}>
        {t.removeSample}
      </Button>
    </aside>
  );
}
