import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { Move } from '@/utils/page/taught/overlay';
import { useApp, useWords } from '../app';
import { Button } from '../ui/Button';
import { useFirstFocus } from '../ui/use-first-focus';

const keys: Readonly<Record<string, Move>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  ArrowLeft: 'before',
  ArrowUp: 'before',
  Escape: 'leave',
};

/** While the user points: the keys stay in the panel, and what is pointed at is said here too. */
export function Picking() {
  const { page } = useApp();
  const t = useWords();
  const says = useSignal('');
  const box = useRef<HTMLDivElement>(null);
  useFirstFocus(() => box.current);
  const move = async (how: Move) => {
    says.value = await page.movePicker(how);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the arrows belong to the whole group
    <div
      class="picking"
      role="group"
      aria-label={t.pointAtFigure}
      tabIndex={0}
      ref={box}
      onKeyDown={(event) => {
        const how = event.key === 'Enter' && event.target === box.current ? 'take' : keys[event.key];
        if (!how) return;
        event.preventDefault();
        void move(how);
      }}
    >
      <p class="hint">{t.picking}</p>
      <p class="picked" role="status">
        {says.value}
      </p>
      <div class="this-page-do">
        <Button onClick={() => void move('before')}>{t.previousNumber}</Button>
        <Button onClick={() => void move('next')}>{t.nextNumber}</Button>
        <Button onClick={() => void move('take')} disabled={says.value === ''}>
          {t.takeNumber}
        </Button>
        <Button look="quiet" onClick={() => void move('leave')}>
          {t.leave}
        </Button>
      </div>
    </div>
  );
}
