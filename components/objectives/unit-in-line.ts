import type { Formats } from '@/utils/i18n/formats';

const currencySign = /^(?:US)?[$€£¥₫]$/i;

/**
 * How a unit is written into a line of numbers: once behind them (`3 → 5 posts`, `−3 $`),
 * or at each number where the language sets a currency's sign before it (`$3 → $5`, `−$3`).
 */
export function unitInLine(unit: string, formats: Formats) {
  const isBefore = currencySign.test(unit) && /^\D/.test(formats.money(1, 'USD'));
  return {
    at: (written: string) => (isBefore ? written.replace(/^[+−-]?/u, (sign) => `${sign}${unit}`) : written),
    behind: isBefore ? '' : unit,
  };
}
