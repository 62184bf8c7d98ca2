import { useSignal } from '@preact/signals';
import type { ComponentChildren, RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import { useWords } from '../../app';
import { Button } from '../../ui/Button';
import { useFirstFocus } from '../../ui/use-first-focus';

/** One thing that was read from a paste: its title, what is said of it, and its fields to type over; or left out. */
export function PastedItem({
  title,
  heading,
  leftOut,
  onLeaveOut,
  fields,
  children,
}: {
  readonly title: string;
  readonly heading?: boolean;
  readonly leftOut: boolean;
  readonly onLeaveOut: (leftOut: boolean) => void;
  readonly fields: ComponentChildren;
  readonly children: ComponentChildren;
}) {
  const t = useWords();
  const editing = useSignal(false);
  const edit = useRef<HTMLButtonElement>(null);
  return (
    <>
      <PastedHead
        title={title}
        heading={heading}
        leftOut={leftOut}
        editing={editing.value}
        edit={edit}
        onEdit={() => (editing.value = !editing.value)}
        onLeaveOut={(out) => {
          editing.value = false;
          onLeaveOut(out);
        }}
      />
      {!leftOut && children}
      {!leftOut && editing.value && (
        <EditorInPlace
          label={t.preview.correct(title)}
          onClose={() => {
            editing.value = false;
            edit.current?.focus();
          }}
        >
          {fields}
        </EditorInPlace>
      )}
    </>
  );
}

/** The title of what was read, with the buttons that correct it or leave it out. */
function PastedHead({
  title,
  heading = false,
  leftOut,
  editing,
  edit,
  onEdit,
  onLeaveOut,
}: {
  readonly title: string;
  readonly heading?: boolean | undefined;
  readonly leftOut: boolean;
  readonly editing: boolean;
  readonly edit: RefObject<HTMLButtonElement | null>;
  readonly onEdit: () => void;
  readonly onLeaveOut: (leftOut: boolean) => void;
}) {
  const t = useWords();
  const Title = heading ? 'h3' : 'p';
  return (
    <div class={`pasted-head${leftOut ? ' left-out' : ''}`}>
      <Title>{leftOut ? <s>{title}</s> : title}</Title>
      {!leftOut && (
        <Button
          look="quiet"
          icon="edit"
          label={t.preview.correct(title)}
          expanded={editing}
          self={edit}
          onClick={onEdit}
        />
      )}
      {/* One button that stays: the hands on it can take back what they have just done. */}
      <Button
        look="quiet"
        icon={leftOut ? 'undo' : 'close'}
        label={leftOut ? t.preview.takeBack(title) : t.preview.leaveOut(title)}
        onClick={() => onLeaveOut(!leftOut)}
      />
    </div>
  );
}

/** Fields under what they correct. Enter and Escape close them, and what was typed stays. */
function EditorInPlace({
  label,
  onClose,
  children,
}: {
  readonly label: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}) {
  const t = useWords();
  const box = useRef<HTMLDivElement>(null);
  useFirstFocus(() => box.current?.querySelector('input, textarea, select'));
  return (
    <div
      ref={box}
      class="in-place"
      role="group"
      aria-label={label}
      onKeyDown={(event) => {
        // Enter would save the whole paste, and Escape close the dialog.
        const closes =
          event.key === 'Escape' || (event.key === 'Enter' && event.target instanceof HTMLInputElement);
        if (!closes) return;
        event.preventDefault();
        event.stopPropagation();
        onClose();
      }}
    >
      {children}
      <Button icon="check" onClick={onClose}>
        {t.preview.done}
      </Button>
    </div>
  );
}
