import { setOf } from '../lexicon/tokens';
import { attr, nearest, tagOf } from '../dom';

/** Landmarks and the label: enough to find it again, and nothing that a rebuild of the site changes. */
export function locatorOf(element: Element | undefined, label: string): string {
  const steps: string[] = [];
  nearest(element, 40, (at) => {
    const tag = tagOf(at);
    const role = attr(at, 'role');
    if (landmarks.has(tag) || role) steps.unshift(/^[a-z]{3,16}$/.test(role) ? `[${role}]` : tag);
  });
  return `${steps.slice(-5).join(' > ')} "${label}"`.trim().slice(0, 300);
}

const landmarks = setOf('main article section header footer aside nav table dl form');
