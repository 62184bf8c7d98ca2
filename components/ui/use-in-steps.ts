import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { idle } from './lazy';

/** As many as a tall panel shows. */
const atFirst = 12;
const eachStep = 24;

/** How many of so many rows to draw now: a screenful at first, and the rest step by step while nothing else happens. */
export function useInSteps(total: number): number {
  const drawn = useSignal(atFirst);
  useEffect(() => {
    if (drawn.value < total) void idle().then(() => (drawn.value += eachStep));
  }, [drawn.value, total]);
  return Math.min(drawn.value, total);
}
