import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { idle } from './lazy';

/** About as many as a panel shows. */
const atOnce = 8;

/** How many of so many rows to draw now: a screenful at first, and the rest step by step while nothing else happens. */
export function useInSteps(total: number): number {
  const drawn = useSignal(atOnce);
  useEffect(() => {
    if (drawn.value < total) void idle().then(() => (drawn.value += atOnce));
  }, [drawn.value, total]);
  return Math.min(drawn.value, total);
}
