import { useSignal } from '@preact/signals';
import type { KeyResultRow } from '@/utils/stores/board';
import { useApp, usePerform, useWords } from '../app';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';

const atFirst = 8;

/** The pages attached to a key result, with the figure of each that drives it. */
export function AttachedPages({ row }: { readonly row: KeyResultRow }) {
  const { workspace, outside } = useApp();
  const t = useWords();
  const perform = usePerform();
  const all = useSignal(false);
  const pages = row.attachments.flatMap((attachment) => {
    const evidence = workspace.workspace.value.evidence.get(attachment.evidence);
    return evidence ? [{ attachment, evidence }] : [];
  });
  if (pages.length === 0) return null;
  return (
    <section class="attached">
      <h3>{t.evidence}</h3>
      <ul>
        {pages.slice(0, all.value ? undefined : atFirst).map(({ attachment, evidence }) => (
          <li key={attachment.id}>
            <Icon name={evidence.readAt === null ? 'link' : 'page'} />
            <button
              type="button"
              class="link"
              onClick={() => void outside.openTab(evidence.rawAddress || evidence.address)}
            >
              {evidence.title}
            </button>
            <small>
              {evidence.site}
              {attachment.figure && ` · ${t.figureName(attachment.figure.key, attachment.figure.label)}`}
              {evidence.readAt === null && ` · ${t.unread}`}
            </small>
            {!workspace.closed.value && (
              <Button
                look="quiet"
                icon="close"
                label={t.detach(evidence.title)}
                onClick={() => void perform('detachPage', { attachment: attachment.id }, t.detached)}
              />
            )}
          </li>
        ))}
      </ul>
      {pages.length > atFirst && !all.value && (
        <Button look="quiet" onClick={() => (all.value = true)}>
          {t.showAll(pages.length)}
        </Button>
      )}
    </section>
  );
}
