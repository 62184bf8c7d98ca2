import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { useApp, useWords } from '../app';
import { Button } from '../ui/Button';

/** After the first run, until it is closed or a page is attached: where the button is, which keys there are, a page to try. */
export function FirstSteps({ onClose }: { readonly onClose: () => void }) {
  const { outside, language } = useApp();
  const t = useWords();
  // A newcomer's button is not pinned: what is said is there from the start, and pushes nothing down later.
  const pinned = useSignal<boolean | undefined>(false);
  const keys = useSignal<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    void outside.isPinned().then((is) => (pinned.value = is));
    void outside.shortcuts().then((assigned) => (keys.value = assigned));
  }, []);
  const attach = keys.value.get('attach-page');
  return (
    <aside class="first-steps" aria-label={t.firstSteps}>
      <header>
        <h2>{t.firstSteps}</h2>
        <Button look="quiet" onClick={onClose}>
          {t.understood}
        </Button>
      </header>
      <ul class="promises">
        {!pinned.value && <li>{t.pinHint}</li>}
        <li>{attach ? t.attachKey(attach) : t.noAttachKey}</li>
        <li>
          {t.trySample}{' '}
          <button type="button" class="link" onClick={() => void outside.openSample(language.value)}>
            {t.openSample}
          </button>
        </li>
      </ul>
    </aside>
  );
}
