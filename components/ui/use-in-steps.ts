import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { idle } from './lazy';

/** About as many as a panel shows. */
const screenful = 8;

/**
 * How many of so many rows to draw now: a screenful, or `atFirst`, and the rest step by step while nothing else
 * happens.
 */
export function useInSteps(total: number, atFirst = screenful): number {
  const drawn = useSignal(atFirst);
  useEffect(() => {
    if (drawn.value < total) void idle().then(() => (drawn.value += screenful));
  }, [drawn.value, total]);
  return Math.min(drawn.value, total);
}
