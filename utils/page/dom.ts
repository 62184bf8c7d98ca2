import { oneSpaced } from './lexicon/spaces';
import { setOf } from './lexicon/tokens';

/** Kept for good: a browser makes the quickest code of what never changes. Elsewhere than in a page there is none. */
function getter<T>(owner: 'Node' | 'Element', name: string): () => T {
  const { prototype = {} } = globalThis[owner] ?? {};
  return Object.getOwnPropertyDescriptor(prototype, name)?.get as () => T;
}

const readAttribute = globalThis.Element?.prototype.getAttribute;
const readParent = getter<Element | null>('Node', 'parentElement');
const readAbove = getter<Node | null>('Node', 'parentNode');
const readShadow = getter<ShadowRoot | null>('Element', 'shadowRoot');
const readName = getter<string>('Element', 'localName');
const readCount = getter<number>('Element', 'childElementCount');
const readType = getter<number>('Node', 'nodeType');
const readFirst = getter<Node | null>('Node', 'firstChild');

/**
 * A form's named fields hide its own properties (`<input name="parentElement">`), so whatever climbs or asks does it
 * through the prototype's getters.
 */
export function attr(element: Element, name: string): string {
  return readAttribute.call(element, name) ?? '';
}

export function has(element: Element, name: string): boolean {
  return Element.prototype.hasAttribute.call(element, name);
}

/** Above what stands right under a shadow root is its host, above the root of a page nothing. */
export function parentOf(node: Node): Element | null {
  return readParent.call(node) ?? hostOver(node);
}

function hostOver(node: Node): Element | null {
  const above = readAbove.call(node);
  return above?.nodeType === 11 ? ((above as ShadowRoot).host ?? null) : null;
}

/** Where the page itself can see into it. */
export function openShadowOf(element: Element): ShadowRoot | null {
  return readShadow.call(element);
}

/** The first among an element and those around it, `most` at the most, that fits. */
export function nearest(
  element: Element | null | undefined,
  most: number,
  fits: (element: Element) => unknown,
): Element | undefined {
  for (let at = element ?? null, up = 0; at && up < most; at = parentOf(at), up += 1) if (fits(at)) return at;
  return undefined;
}

/** Whether an element or one around it, `most` at the most, is one of these. */
export function isWithin(element: Element, parts: ReadonlySet<Element>, most: number): boolean {
  if (parts.size === 0) return false;
  for (let at: Element | null = element, up = 0; at && up < most; at = parentOf(at), up += 1)
    if (parts.has(at)) return true;
  return false;
}

export function tagOf(element: Element): string {
  return readName.call(element);
}

/** By its tag, or by the role it is given. */
export function isA(element: Element, tag: string, role = tag): boolean {
  return tagOf(element) === tag || attr(element, 'role') === role;
}

export function childrenOf(element: Element): ArrayLike<Element> {
  return getter<HTMLCollection>('Element', 'children').call(element);
}

export function childCountOf(element: Element): number {
  return readCount.call(element);
}

/** Names of the attributes that an element has: one question in place of one for each that it may have. */
export function attributesOf(element: Element): readonly string[] {
  return Element.prototype.getAttributeNames.call(element);
}

export function contains(element: Element, other: Node): boolean {
  return Node.prototype.contains.call(element, other);
}

function typeOf(node: Node): number {
  return readType.call(node);
}

export function find(element: Element | Document, selector: string): Element | null {
  return prototypeOf(element).querySelector.call(element, selector);
}

/** The first `most` that fit, in document order. */
export function findAll(
  element: Element | Document | ShadowRoot,
  selector: string,
  most = 20_000,
): readonly Element[] {
  return upTo(most, prototypeOf(element).querySelectorAll.call(element, selector));
}

/** Where the browser's own ways to look into it are: a form's named fields hide those too. */
function prototypeOf(node: Node): ParentNode & Partial<Pick<Element, 'getElementsByTagName'>> {
  const type = typeOf(node);
  return type === 9 ? Document.prototype : type === 11 ? DocumentFragment.prototype : Element.prototype;
}

export function upTo(most: number, list: ArrayLike<Element>): readonly Element[] {
  const found: Element[] = [];
  for (let at = 0; at < list.length && at < most; at += 1) found.push(list[at]!);
  return found;
}

/**
 * The first `most` that fit any of the selectors, in document order. Browsers find by one simple selector many times
 * faster than by a list of them.
 */
export function findAny(page: Document, selectors: string, most: number): readonly Element[] {
  let found: readonly Element[] = [];
  let kinds = 0;
  for (const selector of selectors.split(',')) {
    const more = findAll(page, selector, most);
    if (more.length === 0) continue;
    found = (kinds += 1) === 1 ? more : [...new Set([...found, ...more])];
  }
  return kinds < 2 ? found : found.toSorted(inOrder).slice(0, most);
}

/** Whether one stands before the other in the document. */
export function isBefore(one: Node, other: Node): boolean {
  return (Node.prototype.compareDocumentPosition.call(one, other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** Sorts as they stand in the document. */
export function inOrder(one: Node, other: Node): number {
  return isBefore(one, other) ? -1 : 1;
}

/** Every element of one tag, or all by `*`, in document order. */
export function listOf(root: Element | ShadowRoot | Document, tag: string): ArrayLike<Element> {
  return prototypeOf(root).getElementsByTagName?.call(root as Element, tag) ?? findAll(root, tag, Infinity);
}

/** How many of one tag a page holds; costs less than finding them. */
export function countOf(page: Document, tag: string): number {
  return Document.prototype.getElementsByTagName.call(page, tag).length;
}

/** Text under an element, spaces folded, read no further than `limit` characters or `limit` nodes. */
export function textOf(element: Element, limit: number): string {
  const only = onlyText(element);
  if (only !== undefined) return silent.has(tagOf(element)) ? '' : oneLine(only).slice(0, limit);
  const walker = element.ownerDocument.createTreeWalker(element, 5);
  let text = '';
  for (
    let node = walker.nextNode(), steps = 0;
    node && text.length <= limit && steps < limit * 2;
    node = walker.nextNode(), steps += 1
  ) {
    if (node.nodeType !== 3) continue;
    const inside = parentOf(node);
    if (inside && silent.has(tagOf(inside))) continue;
    text += `${node.nodeValue!} `;
  }
  return oneLine(text).slice(0, limit);
}

/** What most elements that are asked for their text hold: one text and nothing else. */
function onlyText(element: Element): string | undefined {
  const first = readFirst.call(element);
  if (first === null) return '';
  return first.nodeType === 3 && first.nextSibling === null ? first.nodeValue! : undefined;
}

/** Text under an element as it is written, the first `limit` characters. */
export function writtenIn(element: Element, limit: number): string {
  const walker = element.ownerDocument.createTreeWalker(element, 4);
  let text = '';
  for (
    let node = walker.nextNode(), steps = 0;
    node && text.length < limit && steps < limit * 4;
    node = walker.nextNode(), steps += 1
  )
    text += node.nodeValue!.slice(0, limit);
  return text.slice(0, limit);
}

export function oneLine(text: string): string {
  return oneSpaced(unseen.test(text) ? text.replaceAll(new RegExp(unseen, 'g'), '') : text);
}

const unseen = /[\u202a-\u202e\u2066-\u2069\u200b]/;

/** Never drawn as text. */
export const silent: ReadonlySet<string> = setOf(
  'script style noscript template textarea select option optgroup svg text tspan textPath title desc math mi mn mo ms mtext head code pre datalist object output',
);
