import type { RowProblem } from '@/utils/okr/parse/table/row-problem';
import { useWords } from '../../app';

const mostShown = 5;

/** What of the text or file did not come along as written: which row, why, and what was kept. */
export function RowProblems({ problems }: { readonly problems: readonly RowProblem[] }) {
  const t = useWords();
  if (problems.length === 0) return null;
  return (
    <div role="status">
      <ul class="hint row-problems">
        {problems.slice(0, mostShown).map(({ row, kind, text, kept }) => (
          <li key={`${row}${kind}${text}`}>
            {t.rowProblem[kind](row, text.slice(0, 60))} {kept ? t.rowKept : t.rowLeft}
          </li>
        ))}
        {problems.length > mostShown && <li>{t.moreRowProblems(problems.length - mostShown)}</li>}
      </ul>
    </div>
  );
}
