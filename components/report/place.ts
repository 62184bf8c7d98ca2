/** Where in the report the reader is; the address after `#` says it, so that it can be kept and gone back to. */
export type Place =
  | { readonly at: 'cycle' | 'close' | 'carry' | 'map'; readonly cycle?: string }
  | { readonly at: 'cycles' | 'weeks' | 'team' }
  | { readonly at: 'week'; readonly week: string; readonly beside?: string }
  | { readonly at: 'key-result'; readonly id: string }
  | { readonly at: 'evidence'; readonly id?: string };

/** `#week/2026-W48/2026-W47`. */
export function hashOf(place: Place): string {
  return `#${[place.at, ...partsOf(place)].map(encodeURIComponent).join('/')}`;
}

/** The place that an address names; the open cycle when it names none. */
export function placeOf(hash: string): Place {
  const [at = '', first, second] = hash.replace(/^#/, '').split('/').map(decoded);
  switch (at) {
    case 'cycle':
    case 'close':
    case 'carry':
    case 'map':
      return first ? { at, cycle: first } : { at };
    case 'cycles':
    case 'weeks':
    case 'team':
      return { at };
    case 'week':
      if (!first || !isWeek(first)) return { at: 'weeks' };
      return second && isWeek(second) ? { at, week: first, beside: second } : { at, week: first };
    case 'key-result':
      return first ? { at, id: first } : { at: 'cycle' };
    case 'evidence':
      return first ? { at, id: first } : { at };
    default:
      return { at: 'cycle' };
  }
}

function partsOf(place: Place): readonly string[] {
  switch (place.at) {
    case 'week':
      return [place.week, ...(place.beside ? [place.beside] : [])];
    case 'key-result':
      return [place.id];
    case 'evidence':
      return place.id ? [place.id] : [];
    case 'cycle':
    case 'close':
    case 'carry':
    case 'map':
      return place.cycle ? [place.cycle] : [];
    default:
      return [];
  }
}

function isWeek(text: string): boolean {
  return /^\d{4}-W(0[1-9]|[1-4]\d|5[0-3])$/.test(text);
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
