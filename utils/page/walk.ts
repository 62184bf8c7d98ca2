import { attempt } from './attempt';
import type { Budget } from './budget';
import type { Blind } from './facts';
import {
  attr,
  childCountOf,
  find,
  findAll,
  inOrder,
  listOf,
  openShadowOf,
  parentOf,
  silent,
  tagOf,
} from './dom';
import { pageAt } from './identity/address';
import { isLetter, letters } from './lexicon/letters';
import { setOf } from './lexicon/tokens';

/** A stretch of text on the page. */
export interface Piece {
  readonly text: string;
  readonly element: Element;
  /** What stands right before it inside its element, where it holds a digit. */
  readonly behind: Element | null;
  readonly digits: boolean;
}

/** What an element calls itself. */
export interface Name {
  readonly element: Element;
  readonly text: string;
}

/** What one walk over the page saw, in document order. */
export interface Scene {
  readonly pieces: readonly Piece[];
  /** Accessible names and tooltips that hold a digit. */
  readonly named: readonly Name[];
  readonly tables: readonly Element[];
  readonly blind: readonly Blind[];
}

export type ShadowOf = (element: Element) => ShadowRoot | null;

const mostNodes = 400_000;
const mostPieces = 120_000;
const mostNames = 4_000;
const mostNamed = 40_000;
const mostRoles = 20_000;
const mostRoots = 2_000;

/** Walks the page once, through shadow roots and frames of its own origin. Changes nothing; ends within its budget. */
export function walk(page: Document, budget: Budget, shadowOf: ShadowOf = openShadowOf): Scene {
  const pieces: Piece[] = [];
  const named: Name[] = [];
  const tables: Element[] = [];
  const blind: Blind[] = [];
  let nodes = 0;
  let roots = 0;

  /** False once there is no going on. */
  const visit = (root: Element | ShadowRoot): boolean => {
    if ((roots += 1) > mostRoots) return true;
    named.push(...namesIn(root, mostNames - named.length));
    each(root, 'table', (table) => void tables.push(table));
    each(root, 'canvas', (canvas) => isLarge(canvas, 300, 120) && note({ kind: 'canvas' }));
    const insides = insidesOf(root);
    const unseen = unseenIn(root, budget);
    const walker = page.createTreeWalker(root, 4);
    /** The first text behind the start of each host: asked once, in place of comparing each text with the next host. */
    const texts = insides.map(({ host }) => {
      walker.currentNode = host;
      return walker.nextNode();
    });
    walker.currentNode = root;
    let next = 0;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      while (texts[next] === node) if (!visit(insides[next++]!.root)) return false;
      if ((nodes += 1) > mostNodes || pieces.length > mostPieces) {
        budget.cut('too long');
        return false;
      }
      if ((nodes & 63) === 0 && !budget.spend(64)) return false;
      const text = node.nodeValue!;
      if (!isFilled(text)) continue;
      const element = parentOf(node);
      if (!element || silent.has(tagOf(element)) || unseen.has(element)) continue;
      const before = pieces.at(-1);
      if (before && mayGoOn.test(text) && isDecimalOf(before, text, element)) {
        pieces[pieces.length - 1] = { ...before, text: before.text + text.trim() };
        continue;
      }
      const digits = text.length < 400 && holdsDigit(text);
      pieces.push({
        text: text.length > 600 ? text.slice(0, 600) : text,
        element,
        behind: digits ? (node as Text).previousElementSibling : null,
        digits,
      });
    }
    for (; next < insides.length; next += 1) if (!visit(insides[next]!.root)) return false;
    return true;
  };

  /** Shadow roots and frames of this root, in document order: its own text nodes do not lead into them. */
  const insidesOf = (root: Element | ShadowRoot): readonly Inside[] => {
    const insides: Inside[] = [];
    const walker = page.createTreeWalker(root, 1);
    let seen = 0;
    for (let host = walker.nextNode() as Element | null; host; host = walker.nextNode() as Element | null) {
      if (((seen += 1) & 255) === 0 && !budget.spend(64)) break;
      const shadow = shadowOf(host);
      if (shadow) insides.push({ host, root: shadow });
    }
    const shadows = insides.length;
    each(root, 'iframe', (frame) => {
      // Another origin's numbers are out of reach, and that is said.
      const inner = attempt(() => (frame as HTMLIFrameElement).contentDocument, null);
      if (inner?.body) insides.push({ host: frame, root: inner.body });
      const host = inner ? '' : pageAt(attr(frame, 'src'), page.baseURI)?.host;
      if (host && isLarge(frame, 400, 300)) note({ kind: 'frame', host });
    });
    return shadows > 0 && insides.length > shadows
      ? insides.toSorted((a, b) => inOrder(a.host, b.host))
      : insides;
  };
  const note = (it: Blind): void => {
    const same = blind.some((other) => JSON.stringify(other) === JSON.stringify(it));
    if (!same && blind.length < 8) blind.push(it);
  };

  if (page.body) {
    visit(page.body);
    // A grid without rows says nothing, and most pages have none.
    const grids = find(page.body, '[role=row]')
      ? findAll(page.body, '[role]', mostRoles).filter((it) => gridRoles.has(attr(it, 'role')))
      : [];
    for (const grid of grids.slice(0, 40)) if (!tables.includes(grid)) tables.push(grid);
  }
  return { pieces, named, tables, blind };
}

/** "72" and ".5" are one number, side by side or one inside the other; so are "12", "." and "480". */
function isDecimalOf({ text: whole, element: beside }: Piece, text: string, element: Element): boolean {
  const goesOn = decimals.test(text)
    ? /\d$/.test(whole)
    : (/^\d\d?[.,]$/.test(whole) && /^\d{3}\s*$/.test(text)) ||
      (text.length === 1 && isWheel(beside, element));
  const around = goesOn && parentOf(element);
  return goesOn && (around === beside || around === parentOf(beside));
}

/** One digit a box, as counters roll them. */
function isWheel(first: Element, element: Element): boolean {
  return (
    tagOf(element) === 'span' && first.textContent?.length === 1 && element.previousSibling?.nodeType === 1
  );
}

const mayGoOn = /^[.,\d]/;
const decimals = /^[.,](?:\d{1,3}\s*)?$/;

interface Inside {
  readonly host: Element;
  readonly root: Element | ShadowRoot;
}

function each(root: Element | ShadowRoot, tag: string, visit: (element: Element) => unknown): void {
  const elements = listOf(root, tag);
  for (let at = 0; at < elements.length; at += 1) visit(elements[at]!);
}

export const gridRoles = setOf('table grid treegrid');

/** Accessible names and tooltips that hold a digit, in document order. */
function namesIn(root: Element | ShadowRoot, most: number): readonly Name[] {
  const names: Name[] = [];
  for (const attribute of ['aria-label', 'title'])
    for (const element of findAll(root, `[${attribute}]`, mostNamed)) {
      const text = attr(element, attribute);
      if (text.length < 200 && holdsDigit(text)) names.push({ element, text });
    }
  return names.toSorted((a, b) => inOrder(a.element, b.element)).slice(0, most);
}

/** Elements inside a silent one that hold text themselves: `pre > span`. */
function unseenIn(root: Element | ShadowRoot, budget: Budget): ReadonlySet<Element> {
  const unseen = new Set<Element>();
  for (const tag of nestingSilent)
    each(root, tag, (element) => {
      if (childCountOf(element) === 0) return;
      const walker = element.ownerDocument.createTreeWalker(element, 4);
      for (let node = walker.nextNode(); node && budget.spend(); node = walker.nextNode()) {
        const parent = parentOf(node);
        if (parent && parent !== element) unseen.add(parent);
      }
    });
  return unseen;
}

/** Those whose own parts are silent by their names need no look. */
const nestingSilent = ['noscript', 'code', 'pre', 'object'];

/** Whether anything but spaces and signs is written here. */
function isFilled(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code <= 0x20) continue;
    const common = code < 0x80 && ((code >= 0x30 && code < 0x3a) || isLetter(code));
    return common || (text.length > 3 ? filled.test(text) : text.trim() !== '');
  }
  return false;
}

/** No digit but ASCII's stands below U+0660 or among the letters that Latin scripts use: most texts are done at a glance. */
function holdsDigit(text: string): boolean {
  return mayHold.test(text) && (/\d/.test(text) || digit.test(text));
}

const mayHold = /[\d\u0660-\u1dff\ua000-\udfff\uff00-\uffef]/;
const digit = /\p{Nd}/u;
const filled = new RegExp(`[${letters}\\d\\u0660-\\u0669\\u06f0-\\u06f9\\u0966-\\u096f\\u0e50-\\u0e59%+]`);

function isLarge(element: Element, width: number, height: number): boolean {
  const box = element.getBoundingClientRect();
  return box.width >= width && box.height >= height;
}
