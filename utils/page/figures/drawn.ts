import { countOf, find, findAll, parentOf, textOf, writtenIn } from '../dom';
import type { Budget } from '../budget';
import type { Candidate } from './candidate';
import type { Read } from './tokens';

const mostDrawings = 60;

/** Cards that a report draws: a picture that says one number and one name, its own or beside it. Charts say more than that. */
export function readDrawn(page: Document, read: Read, budget: Budget): readonly Candidate[] {
  const found: Candidate[] = [];
  if (countOf(page, 'text') === 0) return found;
  for (const picture of findAll(page, 'svg', mostDrawings)) {
    if (!budget.spend(8)) break;
    const element = parentOf(picture) ?? picture;
    const texts = findAll(picture, 'text', 3).map((it) => read(writtenIn(find(it, 'title') ?? it, 60)));
    if (texts.length === 1) texts.push(read(textOf(element, 60)));
    const [number] = texts.flatMap(({ bare }) => bare);
    const name = texts.find(({ label }) => label);
    if (texts.length !== 2 || !number || !name?.label || name.words > 1) continue;
    found.push({ key: name.label.key, number, label: name.shown, element, type: 'card', tie: 'fair' });
  }
  return found;
}
