/** A hostile page may break any one reading; the others still answer. */
export function attempt<T>(reading: () => T, otherwise: T): T {
  try {
    return reading();
  } catch {
    return otherwise;
  }
}
