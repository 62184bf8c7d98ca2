import type { ComponentChildren } from 'preact';
import { useWords } from '../app';
import { Button } from './Button';
import { Dialog } from './Dialog';

/** Fields in a dialog, saved by the button at their foot or by Enter. */
export function FormDialog({
  title,
  action,
  canSave,
  onSave,
  onClose,
  children,
}: {
  readonly title: string;
  /** What the button says where it does more than save. */
  readonly action?: string;
  readonly canSave: boolean;
  readonly onSave: () => void;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}) {
  const t = useWords();
  return (
    <Dialog title={title} onClose={onClose}>
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault();
          onSave();
        }}
      >
        {children}
        <footer>
          <Button look="primary" submit disabled={!canSave}>
            {action ?? t.save}
          </Button>
        </footer>
      </form>
    </Dialog>
  );
}
