import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { isKind } from '@/utils/merge/kinds';
import type { LostText } from '@/utils/stores/keeping';
import { useApp, useFormats, usePerform, useWords } from '../app';
import { Button } from '../ui/Button';

/** Texts that gave way to newer ones from another browser: seen beside what stands now, and put back. */
export function Replaced() {
  const { outside, workspace } = useApp();
  const t = useWords();
  const formats = useFormats();
  const perform = usePerform();
  const texts = useSignal<readonly LostText[]>([]);
  const look = async () => {
    texts.value = await (await outside.keeping()).replaced();
  };
  useEffect(() => void look(), [workspace.workspace.value]);
  if (texts.value.length === 0) return null;

  const forget = async (id: number) => {
    await (await outside.keeping()).forgetReplaced(id);
    await look();
  };
  return (
    <section>
      <h2>{t.replaced}</h2>
      <p class="hint">{t.replacedHint}</p>
      <ul class="copies">
        {texts.value.map(({ id, record, kind, field, value, at }) => {
          const entity = isKind(kind) ? workspace.workspace.value[kind].get(record) : undefined;
          const now = (entity as Record<string, unknown> | undefined)?.[field];
          return (
            <li key={id}>
              <p>
                “{String(value)}”<small>{formats.dateAndTime(at)}</small>
                {typeof now === 'string' && <small>{t.standsNow(now)}</small>}
              </p>
              <div class="actions">
                {entity && now !== value && (
                  <Button
                    onClick={() =>
                      void perform('restoreText', { kind, id: record, field, value }, t.textRestored)
                    }
                  >
                    {t.restore}
                  </Button>
                )}
                <Button look="quiet" icon="close" label={t.forgetText} onClick={() => void forget(id)} />
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
