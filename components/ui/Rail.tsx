import type { Health } from '@/utils/okr/health';

/**
 * A key result as a rail: the filled part is the way gone, the tick where it should be by today.
 * Both are shares of the way, 0…1; null draws no train, or no tick.
 */
export function Rail({
  score,
  expected,
  health,
  label,
}: {
  readonly score: number | null;
  readonly expected: number | null;
  readonly health: Health;
  readonly label: string;
}) {
  const gone = Math.round(Math.min(1, Math.max(0, score ?? 0)) * 1000) / 10;
  return (
    <span class={`rail ${health}`} role="img" aria-label={label}>
      <span class="bed" />
      {score !== null && <span class="way" style={{ inlineSize: `${gone}%` }} />}
      {score !== null && <span class="train" style={{ insetInlineStart: `${gone}%` }} />}
      {expected !== null && (
        <span class="tick" style={{ insetInlineStart: `${Math.min(100, expected * 100)}%` }} />
      )}
    </span>
  );
}
