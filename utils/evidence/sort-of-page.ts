import { siteOf } from './address';
import type { Recipe } from './taught';

/** One for each sort of page on a site, so that two browsers mean the same one. */
export function keptKindId(site: string, path: string): string {
  return `kind:${site}${path}`;
}

/**
 * The sort of page that an address is, by its path: plain words stay, what names one thing becomes `*`.
 * `https://blog.vn/blog/7-cach-tang-luot-doc` → `/blog/*`.
 */
export function pathPattern(address: string): string {
  if (!URL.canParse(address)) return '/';
  const steps = new URL(address).pathname.split('/').filter(Boolean);
  return `/${steps
    .map((step, i) => (i < steps.length - 1 && /^[a-z]{1,20}(?:-[a-z]{1,20})?$/i.test(step) ? step : '*'))
    .join('/')}`.slice(0, 500);
}

/** Recipes of the site that an address lies on, those of this sort of page first. */
export function recipesFor(recipes: Iterable<Recipe>, address: string): readonly Recipe[] {
  const site = siteOf(address);
  const path = pathPattern(address);
  return [...recipes]
    .filter((each) => each.site === site)
    .sort((a, b) => Number(b.path === path) - Number(a.path === path) || (a.id < b.id ? -1 : 1));
}
