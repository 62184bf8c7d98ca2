import { useWords } from '../../app';

const mostShown = 20;

/** Which lines of the text are neither objective nor key result and stay behind; unfolded on demand. */
export function LeftOver({ lines }: { readonly lines: readonly string[] }) {
  const t = useWords();
  if (lines.length === 0) return null;
  return (
    <details class="left-over">
      <summary>{t.leftOver(lines.length)}</summary>
      <ul class="hint">
        {lines.slice(0, mostShown).map((line, i) => (
          <li key={i}>{line.slice(0, 120)}</li>
        ))}
        {lines.length > mostShown && <li>{t.moreLines(lines.length - mostShown)}</li>}
      </ul>
    </details>
  );
}
