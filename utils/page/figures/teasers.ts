import { contains, findAll, isA, nearest, textOf } from '../dom';
import { once } from '../lexicon/tokens';

/** Whether something stands in an article that asks to be read, and so tells of another page. */
export function teasers(heading: Element | null): (element: Element) => boolean {
  const invites = once((box: Element) =>
    findAll(box, 'a,button', 12).some((it) => reading.test(textOf(it, 24))),
  );
  return (element) => {
    const box = heading && nearest(element, 8, (at) => isA(at, 'article'));
    return box != null && !contains(box, heading!) && invites(box);
  };
}

const reading = /^(?:đọc (?:ngay|tiếp|thêm|bài)|read (?:more|article)|continue reading)/i;
