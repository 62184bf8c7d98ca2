import { asShown } from '@/utils/evidence/as-shown';
import type { Figure } from '@/utils/evidence/figure';
import { useFormats, useWords } from '../app';
import { figureValue } from './FigureLine';

/** Figures in columns, for lists to run the eye down: name, value, and the change since `before`. */
export function FigureRows({
  figures,
  before = [],
}: {
  readonly figures: readonly Figure[];
  readonly before?: readonly Figure[];
}) {
  const t = useWords();
  const formats = useFormats();
  return (
    <ul class="figure-rows">
      {figures.map((figure) => {
        const was = before.find((one) => one.key === figure.key && one.label === figure.label);
        const change = was ? figure.value - was.value : 0;
        return (
          <li key={`${figure.key}${figure.label}`}>
            <span class="figure-name">{t.figureName(figure.key, figure.label)}</span>
            <strong title={asShown(figure)}>{figureValue(figure, formats)}</strong>
            <span class="change">{change !== 0 && formats.change(change)}</span>
          </li>
        );
      })}
    </ul>
  );
}
