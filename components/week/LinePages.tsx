import { useSignal } from '@preact/signals';
import type { Item } from '@/utils/week/report';
import { useApp, useWords } from '../app';
import { Button } from '../ui/Button';
import { useEditor } from './editor';

/** The pages that a line leans on: how many, and on a click which ones. */
export function LinePages({ item }: { readonly item: Item }) {
  const { workspace, outside } = useApp();
  const t = useWords();
  const { edit } = useEditor();
  const open = useSignal(false);
  const pages = [...new Set(item.evidence)].flatMap((id) => workspace.workspace.value.evidence.get(id) ?? []);
  if (pages.length === 0) return null;
  return (
    <>
      <button
        type="button"
        class="pages-of-line"
        aria-expanded={open.value}
        onClick={() => (open.value = !open.value)}
      >
        {t.line.pages(pages.length)}
      </button>
      {open.value && (
        <ul class="line-pages">
          {pages.map(({ id, title, address, site }) => (
            <li key={id}>
              <a
                href={address}
                onClick={(event) => {
                  event.preventDefault();
                  void outside.openTab(address);
                }}
              >
                {title || address}
              </a>{' '}
              <small>{site}</small>
              <Button
                look="quiet"
                icon="close"
                label={t.line.unlink(title)}
                onClick={() =>
                  void edit(
                    'editItem',
                    { id: item.id, set: { evidence: item.evidence.filter((each) => each !== id) } },
                    t.saved,
                  )
                }
              />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
