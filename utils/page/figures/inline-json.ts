import type { Budget } from '../budget';
import { findAll } from '../dom';
import { isThing, parse, type Thing } from '../identity/json';
import type { Candidate } from './candidate';
import { counterKey, numberOf } from './counters';

/**
 * Counters out of the page's own data, only from the object whose id is the one in the address: a page kept open over
 * several videos still carries the first one's data.
 */
export function readInlineJson(page: Document, address: string, budget: Budget): readonly Candidate[] {
  const ids = new Set((address.match(/[\w-]{8,}/g) ?? []).filter((it) => /\d/.test(it)));
  if (ids.size === 0) return [];
  for (const script of findAll(page, 'script[type="application/json"],script[id]', 20)) {
    const text = script.textContent!;
    if (
      text.length > 1_500_000 ||
      !budget.spend(text.length >> 7) ||
      ![...ids].some((id) => text.includes(`"${id}"`))
    )
      continue;
    const subject = subjectIn(parse(text), ids, budget);
    const found = subject ? countersOf(subject) : [];
    if (found.length > 0) return found;
  }
  return [];
}

const idNames = 'id videoId video_id shortcode code itemId item_id postId pk aweme_id'.split(' ');

function subjectIn(root: unknown, ids: ReadonlySet<string>, budget: Budget): Thing | undefined {
  const waiting: unknown[] = [root];
  while (waiting.length > 0 && budget.spend()) {
    const value = waiting.pop();
    if (Array.isArray(value)) waiting.push(...value.slice(0, 500));
    else if (isThing(value)) {
      if (idNames.some((name) => ids.has(String(value[name]))) && countersOf(value).length > 0) return value;
      waiting.push(...Object.values(value).filter((it) => typeof it === 'object'));
    }
  }
  return undefined;
}

const shops: Readonly<Record<string, string>> = { quantity_sold: 'sold', rating_average: 'rating' };

function countersOf(thing: Thing): readonly Candidate[] {
  const found = new Map<string, Candidate>();
  for (const holder of [thing, thing.stats, thing.statsV2, thing.statistics]) {
    if (!isThing(holder)) continue;
    for (const [name, value] of Object.entries(holder).slice(0, 200)) {
      const key = /count$/i.test(name) ? counterKey(name) : shops[name];
      const number = key ? numberOf(value, key) : undefined;
      if (key && number && number.value > 0)
        found.set(key, {
          key,
          number,
          label: name.slice(0, 60),
          element: undefined,
          type: 'inline-json',
          tie: 'strong',
        });
    }
  }
  return [...found.values()];
}
