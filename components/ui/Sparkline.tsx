import { drawnValues } from '@/utils/stores/glance';

/** The last values as a small line; words beside it say the same. */
export function Sparkline({ values }: { readonly values: readonly number[] }) {
  const shown = values.slice(-drawnValues);
  if (shown.length < 2) return null;
  const [low, high] = [Math.min(...shown), Math.max(...shown)];
  const span = high - low || 1;
  const points = shown.map(
    (value, i) => [2 + (i * 40) / (shown.length - 1), 12 - ((value - low) / span) * 10] as const,
  );
  const [x, y] = points.at(-1) ?? [0, 0];
  return (
    <svg class="sparkline" viewBox="0 0 44 14" width="44" height="14" aria-hidden="true">
      <polyline points={points.map((point) => point.join(',')).join(' ')} />
      <circle cx={x} cy={y} r="1.75" />
    </svg>
  );
}
