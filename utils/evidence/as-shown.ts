import type { Figure } from './figure';

/** The number with the words that name it, as near as can be to how the page shows them: `1.560 lượt xem`. */
export function asShown({ raw, label }: Figure): string {
  const named = label === '' || raw.toLocaleLowerCase().includes(label.toLocaleLowerCase());
  return (named ? raw : `${raw} ${label}`).slice(0, 200);
}
