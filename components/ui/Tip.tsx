import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { useApp, useWords } from '../app';
import { Button } from './Button';

/** A hint where it helps, once in a browser's life; it stays until it is closed or the panel is. */
export function Tip({ name }: { readonly name: 'attached' | 'week' | 'key-result' }) {
  const { outside } = useApp();
  const t = useWords();
  const open = useSignal(false);
  useEffect(() => {
    void outside.isNewTip(name).then((isNew) => (open.value = isNew));
  }, []);
  if (!open.value) return null;
  return (
    <aside class="tip">
      <p>{t.tip[name]}</p>
      <Button look="quiet" onClick={() => (open.value = false)}>
        {t.understood}
      </Button>
    </aside>
  );
}
