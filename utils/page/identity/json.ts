import { attempt } from '../attempt';
import type { Budget } from '../budget';
import { findAll } from '../dom';

export type Thing = Readonly<Record<string, unknown>>;

const mostBlocks = 40;
const longest = 400_000;

/** The page's own JSON-LD blocks, each thing apart; broken blocks are mended where that is safe, else left out. */
export function thingsOn(page: Document, budget: Budget): readonly Thing[] {
  const things: Thing[] = [];
  for (const script of findAll(page, 'script[type="application/ld+json"]', mostBlocks)) {
    const text = script.textContent!;
    if (text.length > longest || !budget.spend(text.length >> 5)) continue;
    const value = parseTolerant(text);
    for (const thing of [value].flat()) {
      if (!isThing(thing)) continue;
      const graph = thing['@graph'];
      if (Array.isArray(graph)) things.push(...graph.filter(isThing));
      else things.push(thing);
    }
  }
  return things.slice(0, 400);
}

export function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function typesOf(thing: Thing): readonly string[] {
  const type = thing['@type'];
  return [type]
    .flat()
    .filter((it): it is string => typeof it === 'string')
    .map((it) => it.replace(/^.*[/#:]/, ''));
}

export function textIn(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(textIn).filter(Boolean).slice(0, 4).join(', ');
  return isThing(value) && typeof value.name === 'string' ? value.name : '';
}

/** Nothing where it is not data but code, or cut off. */
export function parse(text: string): unknown {
  return attempt(() => JSON.parse(text) as unknown, undefined);
}

function parseTolerant(text: string): unknown {
  let mended = text;
  for (const mend of mends) {
    mended = mend(mended);
    // The next mends more; a block that none can read is left out.
    const value = parse(mended);
    if (value !== undefined) return value;
  }
  return undefined;
}

const mends: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) =>
    text
      .replace(/^\s*(?:\/\/\s*)?<!(?:\[CDATA\[|--)/, '')
      .replace(/(?:\/\/\s*)?(?:\]\]|--)>\s*$/, '')
      .replaceAll(/[\u0000-\u001f]+/g, ' '),
  (text) => text.replaceAll(/,\s*([}\]])/g, '$1').replace(/;\s*$/, ''),
];
