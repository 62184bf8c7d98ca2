/** Placeholder until the panel is there. */
export async function tour(): Promise<boolean> {
  return false;
}
