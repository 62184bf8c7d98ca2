/** How sure somebody is, of 1–10. */
export type Band = 'low' | 'middle' | 'high';

export function bandOf(confidence: number): Band {
  if (confidence <= 3) return 'low';
  return confidence <= 7 ? 'middle' : 'high';
}
