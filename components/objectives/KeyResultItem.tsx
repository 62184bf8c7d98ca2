import { useSignal } from '@preact/signals';
import { memo } from '../ui/memo';
import type { KeyResultRow } from '@/utils/stores/board';
import { drawnValues } from '@/utils/stores/glance';
import { useApp, useFormats, useFirstWords } from '../app';
import { Icon } from '../ui/Icon';
import { HealthMark } from '../ui/HealthMark';
import { lazy } from '../ui/lazy';
import { Rail } from '../ui/Rail';
import { Sparkline } from '../ui/Sparkline';
import { bandOf } from '../ui/band';
import { startDrag } from '../ui/drag';
import { useMove } from './use-move';
import { usePaceWords } from './use-pace-words';
import { valuesLine } from './values-line';

const KeyResultDetails = lazy(() => import('./KeyResultDetails').then((module) => module.KeyResultDetails));

/** A key result in two or three lines; it opens in place, and moves by its handle or by Alt with the arrows. */
export const KeyResultItem = memo(({ row }: { readonly row: KeyResultRow }) => {
  const { workspace } = useApp();
  const closed = workspace.closed.value;
  const t = useFirstWords();
  const formats = useFormats();
  const move = useMove();
  const pace = usePaceWords(row);
  const open = useSignal(false);
  // Escape sends the sentence away until the row is left.
  const hushed = useSignal(false);
  const { keyResult, standing, label } = row;
  const share = standing.progress === null ? null : formats.percent(standing.progress);
  const paceId = `pace-${keyResult.id}`;
  return (
    <li
      class={`key-result${open.value ? ' open' : ''}`}
      data-drag="key-result"
      data-id={keyResult.id}
      onMouseLeave={() => (hushed.value = false)}
    >
      {!closed && (
        <span
          class="grip"
          title={t.move}
          aria-hidden="true"
          onPointerDown={(event) =>
            startDrag(event, 'key-result', keyResult.id, (drop) => move.keyResultTo(keyResult.id, drop))
          }
        />
      )}
      <button
        type="button"
        class="row"
        data-focus
        aria-expanded={open.value}
        aria-describedby={paceId}
        aria-keyshortcuts={closed ? undefined : 'Alt+ArrowUp Alt+ArrowDown'}
        onClick={() => (open.value = !open.value)}
        onBlur={() => (hushed.value = false)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') hushed.value = true;
          const by =
            event.altKey && !closed ? ({ ArrowUp: -1, ArrowDown: 1 } as const)[event.key] : undefined;
          if (by === undefined) return;
          event.preventDefault();
          move.keyResultBy(keyResult.id, by);
        }}
      >
        <span class="name">
          <span class="label">{label}</span>
          <span class="title">{keyResult.title}</span>
          <HealthMark health={standing.health} quiet />
        </span>
        <span class="line">
          <Rail
            score={standing.score}
            expected={standing.expected}
            health={standing.health}
            label={t.railLabel(
              share ?? t.noShare,
              standing.expected === null ? null : formats.percent(standing.expected),
            )}
          />
          <span class="share">{share ?? '–'}</span>
        </span>
        <span class="values">
          <span class="numbers">{valuesLine(row, t, formats)}</span>
          <span class="signs">
            <Sparkline values={standing.series.map(({ value }) => value)} />
            {standing.confidence !== null && (
              <span
                class={`trust ${bandOf(standing.confidence)}`}
                title={t.confidenceOf(standing.confidence, bandOf(standing.confidence))}
              >
                {t.confidenceShort(standing.confidence)}
              </span>
            )}
            {row.pages > 0 && (
              <span class="pages" title={t.pageCount(row.pages)}>
                <Icon name="clip" />
                {row.pages}
                <span class="spoken">{t.pageCount(row.pages)}</span>
              </span>
            )}
          </span>
        </span>
      </button>
      <span id={paceId} class={`pace-tip${hushed.value || open.value ? ' hushed' : ''}`} role="tooltip">
        {pace}
      </span>
      {open.value && <KeyResultDetails id={keyResult.id} pace={pace} />}
    </li>
  );
}, looksTheSame);

/** A glance gives way to the whole: rows that look as before stay as they are drawn. What is open takes its row from the board. */
function looksTheSame(
  { row: a }: { readonly row: KeyResultRow },
  { row: b }: { readonly row: KeyResultRow },
) {
  const looks = ({ keyResult, label, pages, standing }: KeyResultRow) =>
    JSON.stringify([label, pages, keyResult, { ...standing, series: standing.series.slice(-drawnValues) }]);
  return a === b || (a.glanced && !b.glanced && looks(a) === looks(b));
}
