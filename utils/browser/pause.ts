/** Lets the browser draw, and hear the user, in the middle of longer work. */
export function pause(): Promise<void> {
  return scheduler.yield();
}
