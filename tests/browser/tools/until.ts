import { setTimeout as pause } from 'node:timers/promises';

/** Asks again until the answer is something, and gives it; throws with `what` when it never comes. */
export async function until<T>(
  what: string,
  ask: () => T | Promise<T>,
  milliseconds = 45_000,
): Promise<Exclude<T, Nothing>> {
  const end = Date.now() + milliseconds;
  for (;;) {
    const answer = await ask();
    if (answer) return answer as Exclude<T, Nothing>;
    if (Date.now() > end) throw new Error(`Waited ${milliseconds / 1000} s in vain for ${what}.`);
    await pause(50);
  }
}

type Nothing = undefined | null | false | 0 | '';
