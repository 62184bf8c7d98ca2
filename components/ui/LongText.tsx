import { useSignal } from '@preact/signals';
import { useWords } from '../app';
import { Button } from './Button';

/** About four lines of a panel. */
const mostShown = 240;

/** Words that may run on: their first lines, and all of them at a press. They are all there for a search, a print and a screen reader. */
export function LongText({ text }: { readonly text: string }) {
  const t = useWords();
  const all = useSignal(false);
  if (text.length <= mostShown) return <p class="said">{text}</p>;
  return (
    <div class="said">
      <p class={all.value ? undefined : 'cut'}>{text}</p>
      <Button look="quiet" expanded={all.value} onClick={() => (all.value = !all.value)}>
        {all.value ? t.showLess : t.readOn}
      </Button>
    </div>
  );
}
