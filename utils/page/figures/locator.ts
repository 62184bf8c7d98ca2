import { setOf } from '../lexicon/tokens';
import { attr, parentOf, tagOf } from '../dom';

/** Landmarks and the label: enough to find it again, and nothing that a rebuild of the site changes. */
export function locatorOf(element: Element | undefined, label: string): string {
  const steps: string[] = [];
  for (let at = element ?? null, up = 0; at && up < 40; at = parentOf(at), up += 1) {
    const tag = tagOf(at);
    const role = attr(at, 'role');
    if (landmarks.has(tag) || role) steps.unshift(role && /^[a-z]{3,16}$/.test(role) ? `[${role}]` : tag);
  }
  return `${steps.slice(-5).join(' > ')} "${label}"`.trim().slice(0, 300);
}

const landmarks = setOf('main article section header footer aside nav table dl form');
