import { useEffect, useRef } from 'preact/hooks';
import { leisureMs } from '@/utils/stores/notices';
import { useApp, usePopupWords } from '../app';
import { Button } from './Button';
import { lazy } from './lazy';

const ProblemWords = lazy(() => import('./ProblemWords').then((module) => module.ProblemWords));

/** What was last done, with a way back, or what went wrong. Problems stay until they are dismissed. */
export function Toast({ problemsOnly = false }: { readonly problemsOnly?: boolean }) {
  const { notices } = useApp();
  const t = usePopupWords();
  const place = useRef<HTMLDivElement>(null);
  const notice = notices.notice.value;
  useEffect(() => {
    if (notice?.kind !== 'done') return undefined;
    // It waits as long as somebody is at it.
    const timer = setInterval(() => {
      if (!place.current?.matches(':hover, :focus-within')) notices.dismiss(notice.id);
    }, leisureMs(notice));
    return () => clearInterval(timer);
  }, [notice?.id]);
  return (
    <div class="toast-place" ref={place}>
      <div role="status">
        {notice?.kind === 'done' && !problemsOnly && (
          <div class="toast" key={notice.id}>
            <span>{notice.text}</span>
            {notice.undo && (
              <Button look="quiet" icon="undo" onClick={notice.undo}>
                {t.undo}
              </Button>
            )}
            <Button look="quiet" icon="close" label={t.close} onClick={() => notices.dismiss()} />
          </div>
        )}
      </div>
      <div role="alert">
        {notice?.kind === 'problem' && (
          <div class="toast problem" key={notice.id}>
            <span>
              <ProblemWords problem={notice.problem} whole />
            </span>
            <Button look="quiet" icon="close" label={t.close} onClick={() => notices.dismiss()} />
          </div>
        )}
      </div>
    </div>
  );
}
