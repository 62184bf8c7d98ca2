import type { Budget } from './budget';
import type { Blind } from './facts';
import { attr, findAll, silent } from './dom';

/** A stretch of text on the page. */
export interface Piece {
  readonly text: string;
  readonly element: Element;
  readonly digits: boolean;
}

/** What one walk over the page saw, in document order. */
export interface Scene {
  readonly page: Document;
  readonly pieces: readonly Piece[];
  /** Elements with an accessible name or a tooltip that holds a digit. */
  readonly named: readonly { readonly element: Element; readonly text: string }[];
  readonly tables: readonly Element[];
  readonly blind: readonly Blind[];
}

export type ShadowOf = (element: Element) => ShadowRoot | null;

const mostNodes = 400_000;
const mostPieces = 120_000;
const mostNames = 4_000;
const mostRoots = 2_000;

/** Walks the page once, through shadow roots and frames of its own origin. Changes nothing; ends within its budget. */
export function walk(page: Document, budget: Budget, shadowOf?: ShadowOf): Scene {
  const pieces: Piece[] = [];
  const named: { element: Element; text: string }[] = [];
  const tables: Element[] = [];
  const blind: Blind[] = [];
  let nodes = 0;
  let roots = 0;
  let over = false;

  const visit = (root: Node): void => {
    if ((roots += 1) > mostRoots) return;
    const scope = root as Element | ShadowRoot;
    // The root's own lists are native; only what carries a digit is kept.
    for (const element of findAll(scope, '[aria-label],[title]')) {
      if (named.length >= mostNames) break;
      for (const name of ['aria-label', 'title']) {
        const text = attr(element, name);
        if (text.length < 200 && holdsDigit(text)) named.push({ element, text });
      }
    }
    const walker = page.createTreeWalker(root, 5);
    let node: Node | null = walker.nextNode();
    while (node) {
      nodes += 1;
      if (nodes > mostNodes || pieces.length > mostPieces) {
        budget.cut('too long');
        return void (over = true);
      }
      if ((nodes & 63) === 0 && !budget.spend(64)) return void (over = true);
      if (node.nodeType === 3) {
        const text = node.nodeValue ?? '';
        if (text.length > 3 ? filled.test(text) : text.trim() !== '') {
          const parent = node.parentNode as Element | ShadowRoot;
          const element = parent.nodeType === 11 ? (parent as ShadowRoot).host : (parent as Element);
          pieces.push({
            text: text.length > 600 ? text.slice(0, 600) : text,
            element,
            digits: text.length < 400 && holdsDigit(text),
          });
        }
        node = walker.nextNode();
        continue;
      }
      const element = node as Element;
      const tag = element.localName;
      if (silent.has(tag)) {
        node = past(walker);
        continue;
      }
      const shadow = shadowOf ? shadowOf(element) : element.shadowRoot;
      if (shadow && shadow.nodeType === 11) visit(shadow);
      if (over) return;
      if (tag === 'table') tables.push(element);
      else if (tag === 'iframe') lookInside(element as HTMLIFrameElement);
      else if (tag === 'canvas' && isLarge(element, 300, 120)) note({ kind: 'canvas' });
      node = walker.nextNode();
    }
  };

  const lookInside = (frame: HTMLIFrameElement): void => {
    const inner = documentOf(frame);
    if (inner?.body) return visit(inner.body);
    const host = hostOf(attr(frame, 'src'), page);
    if (host && isLarge(frame, 400, 300)) note({ kind: 'frame', host });
  };
  const note = (it: Blind): void => {
    const same = blind.some((other) => JSON.stringify(other) === JSON.stringify(it));
    if (!same && blind.length < 8) blind.push(it);
  };

  if (page.body) {
    visit(page.body);
    for (const grid of findAll(page.body, '[role=table],[role=grid],[role=treegrid]', 40))
      if (!tables.includes(grid)) tables.push(grid);
  }
  return { page, pieces, named, tables, blind };
}

/** No digit but ASCII's stands below U+0660 or among the letters that Latin scripts use: most texts are done at a glance. */
function holdsDigit(text: string): boolean {
  return /\d/.test(text) || (mayHoldOther.test(text) && digit.test(text));
}

const mayHoldOther = /[\u0660-\u1dff\ua000-\udfff\uff00-\uffef]/;
const digit = /\p{Nd}/u;
const filled = /[\p{L}\p{N}%+]/u;

function past(walker: TreeWalker): Node | null {
  let next = walker.nextSibling();
  while (!next && walker.parentNode()) next = walker.nextSibling();
  return next;
}

function documentOf(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null; // Another origin's: its numbers are out of reach, and that is said.
  }
}

function hostOf(src: string, page: Document): string {
  try {
    const { protocol, host } = new URL(src, page.baseURI);
    return /^https?:$/.test(protocol) ? host : '';
  } catch {
    return '';
  }
}

function isLarge(element: Element, width: number, height: number): boolean {
  const box = element.getBoundingClientRect();
  return box.width >= width && box.height >= height;
}
