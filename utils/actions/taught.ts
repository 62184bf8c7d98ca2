import { siteOf } from '@/utils/evidence/address';
import type { PageKind } from '@/utils/evidence/evidence';
import { keptKindId, pathPattern } from '@/utils/evidence/sort-of-page';
import type { Recipe } from '@/utils/evidence/taught';
import type { Known } from '@/utils/okr/schema';
import { problem } from '@/utils/problem/problem';
import type { Verb } from './verb';
import { create } from './changes';

/** Keeps how a figure that the user pointed at is found again on the site of this address. */
const teachFigure: Verb<
  { readonly address: string } & Pick<Known<Recipe>, 'key' | 'name' | 'beside' | 'anchor'> & {
      /** The recipe that this one takes the place of: the figure has moved. */
      readonly again?: string;
    }
> = (workspace, { address, again, ...taught }, { now, newId }) => {
  const site = siteOf(address);
  if (site === '') return problem({ kind: 'address-not-web' });
  const name = taught.name.trim();
  if (taught.key === 'other' && name === '') return problem({ kind: 'title-missing' });
  if (again !== undefined && workspace.recipe.has(again)) {
    const { anchor, beside } = taught;
    return { changes: [{ kind: 'recipe', id: again, set: { anchor, beside, path: pathPattern(address) } }] };
  }
  const fresh = { ...taught, name, id: newId(), site, path: pathPattern(address), addedAt: now };
  return { changes: [create('recipe', fresh)] };
};

const renameFigure: Verb<{ readonly id: string; readonly name: string; readonly key: string }> = (
  workspace,
  { id, name, key },
) => {
  if (!workspace.recipe.has(id)) return problem({ kind: 'already-gone' });
  if (key === 'other' && name.trim() === '') return problem({ kind: 'title-missing' });
  return { changes: [{ kind: 'recipe', id, set: { name: name.trim(), key } }] };
};

const forgetFigure: Verb<{ readonly id: string }> = (workspace, { id }) => {
  if (!workspace.recipe.has(id)) return problem({ kind: 'already-gone' });
  return { changes: [{ kind: 'recipe', id, remove: true }] };
};

/** Takes in recipes of a file; one that is known already stays as it is. */
const importFigures: Verb<{ readonly recipes: readonly Omit<Known<Recipe>, 'id'>[] }> = (
  workspace,
  { recipes },
  { newId },
) => {
  const known = new Set([...workspace.recipe.values()].map(sameness));
  const fresh = recipes.filter((each) => !known.has(sameness(each)));
  return { changes: fresh.map((each) => create('recipe', { ...each, id: newId() })) };
};

function sameness({ site, key, name, anchor }: Omit<Known<Recipe>, 'id'>): string {
  return JSON.stringify([site, key, name, Object.entries(anchor).toSorted()]);
}

/** The user says what pages like this one are; pages that look like it are that too from now on. */
const keepKind: Verb<{
  readonly address: string;
  readonly kind: PageKind;
  /** The page itself, when it is attached. */
  readonly evidence?: string;
}> = (workspace, { address, kind, evidence }) => {
  const site = siteOf(address);
  if (site === '') return problem({ kind: 'address-not-web' });
  const path = pathPattern(address);
  const kept = create('page-kind', { id: keptKindId(site, path), site, path, kind });
  if (evidence === undefined || !workspace.evidence.has(evidence)) return { changes: [kept] };
  return { changes: [kept, { kind: 'evidence', id: evidence, set: { kind, kindReason: 'kept' } }] };
};

export const verbs = { teachFigure, renameFigure, forgetFigure, importFigures, keepKind };
