/** A sheet over the page, out of the page's reach: a closed shadow root that only trusts the user's own events. */
export interface Overlay {
  readonly mark: (box: DOMRect, says: string) => void;
  readonly remove: () => void;
}

/** What a key does while the user points. */
export type Move = 'next' | 'before' | 'take' | 'leave';

interface Handlers {
  /** The pointer is here, over this element of the page. Answers whether there is a number. */
  readonly at: (x: number, y: number, under: Element | null) => boolean;
  readonly move: (move: Move) => unknown;
}

const keys: Readonly<Record<string, Move>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  ArrowLeft: 'before',
  ArrowUp: 'before',
  Tab: 'next',
  Enter: 'take',
  Escape: 'leave',
};

/** Everything that a page could react to while the user points. */
const swallowed = [
  ...['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'dblclick', 'auxclick', 'contextmenu'],
  ...['touchstart', 'touchend', 'keyup', 'keypress'],
] as const;

export function showOverlay(page: Document, hint: string, { at, move }: Handlers): Overlay {
  const host = page.createElement('div');
  style(host, {
    all: 'initial',
    position: 'fixed',
    inset: '0',
    'z-index': '2147483647',
    cursor: 'crosshair',
  });
  const root = host.attachShadow({ mode: 'closed' });
  const frame = part(page, root, {
    position: 'fixed',
    display: 'none',
    border: '2px solid #1a66d6',
    'border-radius': '4px',
    background: '#1a66d622',
    'pointer-events': 'none',
  });
  const name = part(page, root, { ...label, display: 'none' });
  const bar = part(page, root, { ...label, left: '50%', top: '12px', transform: 'translateX(-50%)' });
  bar.textContent = hint;
  name.setAttribute('role', 'status');

  const window = page.defaultView;
  const trusted =
    (handle: (event: Event) => void) =>
    (event: Event): void => {
      if (!event.isTrusted) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      handle(event);
    };
  const underneath = (x: number, y: number): Element | null =>
    page.elementsFromPoint(x, y).find((it) => it !== host) ?? null;
  const listeners: readonly (readonly [string, (event: Event) => void])[] = [
    ...swallowed.map((type) => [type, trusted(() => {})] as const),
    [
      'pointermove',
      trusted((event) => {
        const { clientX, clientY } = event as PointerEvent;
        at(clientX, clientY, underneath(clientX, clientY));
      }),
    ],
    [
      'click',
      trusted((event) => {
        const { clientX, clientY } = event as MouseEvent;
        if (at(clientX, clientY, underneath(clientX, clientY))) move('take');
      }),
    ],
    [
      'keydown',
      trusted((event) => {
        const { key, shiftKey } = event as KeyboardEvent;
        const known = keys[key];
        if (known) move(key === 'Tab' && shiftKey ? 'before' : known);
      }),
    ],
    ['pagehide', () => move('leave')],
  ];
  for (const [type, listener] of listeners) window?.addEventListener(type, listener, options);
  page.documentElement.append(host);

  return {
    mark({ left, top, width, height }, says) {
      const edges = { left: px(left - 4), top: px(top - 4), width: px(width + 4), height: px(height + 4) };
      style(frame, { ...edges, display: 'block' });
      const below = top + height + 40 < (window?.innerHeight ?? 0);
      style(name, {
        display: 'block',
        left: px(Math.max(4, left)),
        top: px(below ? top + height + 8 : top - 40),
      });
      name.textContent = says;
    },
    remove() {
      for (const [type, listener] of listeners) window?.removeEventListener(type, listener, options);
      host.remove();
    },
  };
}

const options = { capture: true, passive: false } as const;

const label: Readonly<Record<string, string>> = {
  position: 'fixed',
  'max-width': '360px',
  padding: '6px 10px',
  'border-radius': '6px',
  background: '#10243e',
  color: '#ffffff',
  font: '13px/18px system-ui, sans-serif',
  'pointer-events': 'none',
};

function part(page: Document, root: ShadowRoot, styles: Readonly<Record<string, string>>): HTMLElement {
  const element = page.createElement('div');
  style(element, styles);
  root.append(element);
  return element;
}

/** Set one by one through the style object, which no policy of the page forbids. */
function style(element: HTMLElement, styles: Readonly<Record<string, string>>): void {
  for (const [property, value] of Object.entries(styles))
    element.style.setProperty(property, value, 'important');
}

function px(size: number): string {
  return `${size}px`;
}
