import { figureNames as en } from './figures-en';
import { figureNames as vi } from './figures-vi';

/** What a figure may be called, in both languages and as the page calls it. */
export function namesOfFigure({ key, label }: { readonly key: string; readonly label: string }) {
  return [vi[key], en[key], label].filter((name): name is string => Boolean(name));
}
