/** Which sign a language puts before decimals. */
export type DecimalSign = '.' | ',';

/**
 * Digits with whatever separators people use (`1.234,5`, `1,234.5`, `1 200`) as canonical digits (`1234.5`).
 * `decimal` settles the one case that the digits leave open, a single sign before three digits.
 * Null when the separators contradict each other (`1.2.3,4,5`, `1.23.4`).
 */
export function canonicalDigits(text: string, decimal: DecimalSign): string | null {
  const compact = withoutSpaces(text);
  if (compact === null) return null;
  const signs = [...compact].filter((sign) => sign === '.' || sign === ',');
  if (signs.length === 0) return /^\d+$/.test(compact) ? compact : null;
  const last = signs.at(-1)!;
  const mixed = signs.some((sign) => sign !== last);
  if (mixed) return ungroup(compact, last === ',' ? '.' : ',', last);
  if (signs.length > 1) return ungroup(compact, last, null);
  return oneSign(compact, last, decimal);
}

function oneSign(text: string, sign: string, decimal: DecimalSign): string | null {
  const [whole = '', rest = ''] = text.split(sign);
  if (!/^\d*$/.test(whole) || !/^\d+$/.test(rest)) return null;
  const couldGroup = rest.length === 3 && /^[1-9]\d{0,2}$/.test(whole);
  // Nobody writes the decimals of 1.5 as "1,500": three digits ending in 0 are a thousand in any style.
  const groups = couldGroup && (sign !== decimal || rest.endsWith('0'));
  return groups ? whole + rest : `${whole || '0'}.${rest}`;
}

function ungroup(text: string, group: string, point: string | null): string | null {
  const [whole = '', rest, ...more] = point === null ? [text] : text.split(point);
  if (more.length > 0 || (point !== null && !/^\d+$/.test(rest ?? ''))) return null;
  const [head = '', ...groups] = whole.split(group);
  if (!/^\d{1,3}$/.test(head) || groups.some((part) => !/^\d{3}$/.test(part))) return null;
  return head + groups.join('') + (point === null ? '' : `.${rest}`);
}

function withoutSpaces(text: string): string | null {
  if (!/[ '’]/.test(text)) return text;
  const [whole = '', ...rest] = text.split(/(?=[.,])/);
  if (!/^\d{1,3}(?:[ '’]\d{3})+$/.test(whole)) return null;
  const tail = rest.join('');
  return /[ '’]/.test(tail) ? null : whole.replace(/[ '’]/g, '') + tail;
}
