import { tagOf } from '../dom';
import type { Budget } from '../budget';
import type { Scene } from '../walk';
import type { Candidate } from './candidate';
import type { Read } from './tokens';

/** Figures in accessible names and tooltips: "3,692 views", "18151 Replies. Reply". */
export function readNames(
  scene: Scene,
  read: Read,
  skip: (element: Element) => boolean,
  budget: Budget,
): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const { element, text } of scene.named) {
    if (!budget.spend()) break;
    if (skip(element)) continue;
    // A field's name says what may be chosen.
    if (/^i(?:frame|nput)$/.test(tagOf(element))) continue;
    const { named } = read(text.replaceAll('\n', ' | '));
    for (const it of named) {
      if (it.rest > 4) continue;
      found.push({ ...it, element, type: 'name', tie: it.rest > 2 ? 'fair' : 'strong' });
    }
  }
  return found;
}
