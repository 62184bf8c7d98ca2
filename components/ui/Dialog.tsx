import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useApp, useWords } from '../app';
import { Button } from './Button';
import { Toast } from './Toast';

/** A sheet over the panel. Escape and the cross close it; what was typed in it is kept. */
export function Dialog({
  title,
  onClose,
  children,
}: {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}) {
  const t = useWords();
  const { notices } = useApp();
  const ref = useRef<HTMLDialogElement>(null);
  // Before what is in it takes the focus.
  useLayoutEffect(() => {
    const dialog = ref.current;
    // What went wrong before is none of this dialog's matter.
    if (notices.notice.peek()?.kind === 'problem') notices.dismiss();
    if (dialog && !dialog.open) dialog.showModal();
    return () => dialog?.close();
  }, []);
  return (
    <dialog ref={ref} class="sheet" aria-label={title} onCancel={onClose} onClose={onClose}>
      <header>
        <h2>{title}</h2>
        <Button look="quiet" icon="close" label={t.close} onClick={onClose} />
      </header>
      {/* What goes wrong in the dialog is said in it: the page under it is inert. */}
      <Toast problemsOnly />
      {children}
    </dialog>
  );
}
