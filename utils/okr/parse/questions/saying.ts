import type { Said } from '../parsed-key-result';
import type { Quantity } from '../quantity';

export const both = (vi: string, en: string): Said => ({ vi, en });
export const same = (text: string): Said => ({ vi: text, en: text });
export const spoken = (value: number, language: 'vi' | 'en') => new Intl.NumberFormat(language).format(value);
export const shortened = (text: string) =>
  text.length > 60 ? `${text.slice(0, 57).trimEnd()}…` : text.trim();

export function wordsOf(text: string, number: Quantity): string {
  const beside = text.slice(number.end).split(/ (?:and|và|&) /iu)[0] ?? '';
  const behind = /^[^.;,]{0,24}(?![\p{L}])/u.exec(beside)?.[0] ?? '';
  return (text.slice(number.start, number.end) + behind).trim();
}
