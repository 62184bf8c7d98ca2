import { contains, find, parentOf, tagOf } from '../dom';
import type { Budget } from '../budget';
import { setOf } from '../lexicon/tokens';
import type { Piece } from '../walk';
import { holdsSubject, type Subject } from './scope';

const mostButtons = 120;
const furthestUp = 5;
const answerWords =
  /^\s*(?:·\s*)?(?:reply|replies|trả lời|phản hồi|antworten|répondre|responder|rispondi|ответить|odpowiedz|svara|回复|回覆|返信|답글 달기)(?:\s*[·…])?\s*$/i;

/**
 * What somebody said of the page: each has a button of its own to answer it, and neither the page's heading nor its
 * address. Numbers in there are that person's.
 */
export function answersOn(pieces: readonly Piece[], subject: Subject, budget: Budget): readonly Element[] {
  const buttons: Element[] = [];
  for (let at = 0; at < pieces.length && buttons.length < mostButtons; at += 1) {
    if ((at & 63) === 63 && !budget.spend()) break;
    const { text, digits, element } = pieces[at]!;
    if (!digits && text.length < 24 && answerWords.test(text)) buttons.push(element);
  }
  const boxes: Element[] = [];
  buttons.forEach((button, place) => {
    let box: Element | undefined;
    for (let at = parentOf(button), up = 0; at && up < furthestUp; at = parentOf(at), up += 1) {
      const here = at;
      if (!budget.spend(4) || outer.has(tagOf(here)) || (buttons.length === 1 && up > 1)) break;
      // What holds another button holds the one before or the one behind.
      const others = [buttons[place - 1], buttons[place + 1]];
      if (others.some((other) => other && contains(here, other)) || holdsSubject(here, subject)) break;
      if (find(here, 'h1,h2,h3,h4,h5')) break;
      box = here;
      if (tagOf(here) === 'li' || tagOf(here) === 'article') break;
    }
    if (box) boxes.push(box);
  });
  return boxes;
}

const outer = setOf('body main ul ol table');
