import type { Health } from '@/utils/okr/health';
import { usePopupWords } from '../app';

/** Health by shape and hue, so that neither alone has to carry it. */
const shapes: Record<Health, string> = {
  complete: 'm2.5 6.5 2.5 2.5 4.5-5.5',
  'on-track': 'M6 10a4 4 0 1 0 0-8 4 4 0 0 0 0 8Z',
  behind: 'M6 10a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM6 2a4 4 0 0 1 0 8Z',
  'at-risk': 'M6 1.5 11 10.5H1Z',
  outdated: 'M6 10a4 4 0 1 0 0-8 4 4 0 0 0 0 8Z',
  pending: 'M6 10a4 4 0 1 0 0-8 4 4 0 0 0 0 8Z',
  unjudged: 'M6 10a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM6 6h.01',
};

export function HealthMark({ health, quiet = false }: { readonly health: Health; readonly quiet?: boolean }) {
  const t = usePopupWords();
  return (
    <span class={`health ${health}`} title={t.health[health]}>
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
        <path d={shapes[health]} />
      </svg>
      <span class={quiet ? 'spoken' : ''}>{t.health[health]}</span>
    </span>
  );
}
