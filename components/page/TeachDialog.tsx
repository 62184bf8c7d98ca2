import { useSignal } from '@preact/signals';
import { suggestedName } from '@/utils/evidence/suggested-name';
import { kindNamedIn } from '@/utils/i18n/figure-names';
import type { Picked } from '@/utils/page/taught/picker';
import { useApp, usePerform, useWords } from '../app';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { NameOfFigure } from './NameOfFigure';

/** Names the number that was pointed at; from then on the site is read with it. */
export function TeachDialog({
  address,
  picked,
  again,
  onClose,
}: {
  readonly address: string;
  readonly picked: Picked;
  readonly again: string | undefined;
  readonly onClose: () => void;
}) {
  const { page, workspace } = useApp();
  const t = useWords();
  const perform = usePerform();
  const known = workspace.workspace.value.recipe.get(again ?? '');
  const key = useSignal(known?.key ?? kindNamedIn(picked.beside) ?? 'other');
  const name = useSignal(known?.name ?? suggestedName(picked));
  const save = async () => {
    const { anchor, beside } = picked;
    const intent = { address, anchor, beside, key: key.value, name: key.value === 'other' ? name.value : '' };
    const done = await perform(
      'teachFigure',
      again === undefined ? intent : { ...intent, again },
      t.taught(t.taughtName(key.value, name.value)),
    );
    if (!done) return;
    onClose();
    await page.read();
  };
  return (
    <Dialog title={t.nameFigure} onClose={onClose}>
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <p class="picked">
          <strong>{picked.raw}</strong> <q>{picked.beside}</q>
        </p>
        {known ? <p>{t.taughtName(known.key, known.name)}</p> : <NameOfFigure figureKey={key} name={name} />}
        <footer>
          <Button look="primary" submit disabled={key.value === 'other' && name.value.trim() === ''}>
            {t.keepFigure}
          </Button>
        </footer>
      </form>
    </Dialog>
  );
}
