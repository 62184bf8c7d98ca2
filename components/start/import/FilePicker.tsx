import { useRef } from 'preact/hooks';
import { useWords } from '../../app';
import { Button } from '../../ui/Button';
import { fileKinds } from './read-file';

/** A button that opens the browser's file picker; a file can be dropped on the dialog as well. */
export function FilePicker({ onFile }: { readonly onFile: (file: File) => void }) {
  const t = useWords();
  const input = useRef<HTMLInputElement>(null);
  return (
    <div class="file-picker">
      <input
        ref={input}
        type="file"
        accept={fileKinds}
        hidden
        aria-label={t.chooseFile}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          event.currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
      <Button icon="page" onClick={() => input.current?.click()}>
        {t.chooseFile}
      </Button>
      <p class="hint">
        {t.fileKinds} {t.dropHere}
      </p>
    </div>
  );
}
