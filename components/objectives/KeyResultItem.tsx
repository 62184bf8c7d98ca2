import { useSignal } from '@preact/signals';
import { memo } from '../ui/memo';
import type { KeyResultRow } from '@/utils/stores/board';
import { useFormats, useWords } from '../app';
import { Icon } from '../ui/Icon';
import { HealthMark } from '../ui/HealthMark';
import { Rail } from '../ui/Rail';
import { Sparkline } from '../ui/Sparkline';
import { bandOf } from '../ui/Confidence';
import { KeyResultDetails } from './KeyResultDetails';
import { valuesLine } from './values-line';

/** A key result in two or three lines; it opens in place. */
export const KeyResultItem = memo(({ row }: { readonly row: KeyResultRow }) => {
  const t = useWords();
  const formats = useFormats();
  const open = useSignal(false);
  const { keyResult, standing, label } = row;
  const share = standing.progress === null ? null : formats.percent(standing.progress);
  return (
    <li class={`key-result${open.value ? ' open' : ''}`}>
      <button type="button" class="row" aria-expanded={open.value} onClick={() => (open.value = !open.value)}>
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
          <Sparkline values={standing.series.map(({ value }) => value)} />
          {standing.confidence !== null && (
            <span
              class={`trust ${bandOf(standing.confidence)}`}
              title={t.confidenceOf(standing.confidence, bandOf(standing.confidence))}
            >
              {t.confidenceShort(standing.confidence)}
            </span>
          )}
          {row.attachments.length > 0 && (
            <span class="pages" title={t.pageCount(row.attachments.length)}>
              <Icon name="clip" />
              {row.attachments.length}
              <span class="spoken">{t.pageCount(row.attachments.length)}</span>
            </span>
          )}
        </span>
      </button>
      {open.value && <KeyResultDetails row={row} />}
    </li>
  );
});
