import { useId, useRef } from 'preact/hooks';
import { Button } from './Button';

/** Chooses a file of this kind; the browser's own field is hidden behind a button. */
export function FileButton({
  label,
  accept,
  onFile,
}: {
  readonly label: string;
  readonly accept: string;
  readonly onFile: (file: File) => void;
}) {
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  return (
    <>
      <Button icon="page" onClick={() => field.current?.click()}>
        {label}
      </Button>
      <input
        ref={field}
        id={id}
        type="file"
        hidden
        aria-label={label}
        accept={accept}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          // The same file chosen again is a choice too.
          event.currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
    </>
  );
}
