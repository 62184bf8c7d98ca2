import { useSignal } from '@preact/signals';
import { pageKinds } from '@/utils/evidence/evidence';
import type { PageFacts } from '@/utils/page/facts';
import { useApp, usePerform, useWords } from '../app';
import { Button } from '../ui/Button';
import { Select } from '../ui/Select';

/** Why the page is taken for what it is, and the user's own word on it, kept for pages like it. */
export function KindOfPage({
  facts,
  evidence,
}: {
  readonly facts: PageFacts;
  readonly evidence: string | undefined;
}) {
  const { page } = useApp();
  const t = useWords();
  const perform = usePerform();
  const open = useSignal(false);
  const { value: kind, reason } = facts.kind;
  return (
    <>
      <Button
        look="quiet"
        icon="edit"
        label={t.changeKind}
        expanded={open.value}
        onClick={() => (open.value = !open.value)}
      />
      {open.value && (
        <span class="kind-of-page">
          <Select
            label={t.kindOfPage}
            value={kind}
            options={pageKinds.map((value) => ({ value, label: t.pageKind[value] }))}
            onChoose={(chosen) =>
              void perform(
                'keepKind',
                { address: facts.address, kind: chosen, ...(evidence ? { evidence } : {}) },
                t.kindKept(t.pageKind[chosen]),
              ).then((done) => done && page.useKeptKind())
            }
          />
          <span class="hint">{t.kindReason(reason)}</span>
        </span>
      )}
    </>
  );
}
