/** Where something is let go: before or after another thing of the list. */
export interface Drop {
  readonly id: string;
  readonly side: 'before' | 'after';
}

/**
 * Follows the pointer from a press on a handle until it is let go. Things that can be dropped on carry
 * `data-drag="<sort>"` and `data-id`; the one under the pointer shows where the drop would go. Escape gives up.
 */
export function startDrag(
  event: PointerEvent & { readonly currentTarget: HTMLElement },
  sort: string,
  id: string,
  onDrop: (drop: Drop) => void,
): void {
  if (event.button !== 0) return;
  event.preventDefault();
  const handle = event.currentTarget;
  handle.setPointerCapture(event.pointerId);
  const moving = handle.closest<HTMLElement>(`[data-drag='${sort}']`);
  moving?.setAttribute('data-moving', '');
  let over: HTMLElement | undefined;
  let drop: Drop | undefined;

  const mark = (next: HTMLElement | undefined, side?: Drop['side']) => {
    over?.removeAttribute('data-drop');
    over = next;
    if (side) over?.setAttribute('data-drop', side);
  };
  const follow = ({ clientX, clientY }: PointerEvent) => {
    const under = document.elementFromPoint(clientX, clientY)?.closest<HTMLElement>(`[data-drag='${sort}']`);
    const target = under?.dataset.id;
    drop = undefined;
    if (!under || !target || target === id) return mark(undefined);
    const { top, height } = under.getBoundingClientRect();
    drop = { id: target, side: clientY < top + height / 2 ? 'before' : 'after' };
    mark(under, drop.side);
    // Near an edge the list comes along.
    if (clientY < edgePx) scrollBy(0, -edgePx / 4);
    else if (clientY > innerHeight - edgePx) scrollBy(0, edgePx / 4);
  };
  const end = () => {
    mark(undefined);
    moving?.removeAttribute('data-moving');
    handle.removeEventListener('pointermove', follow);
    handle.removeEventListener('pointerup', letGo);
    handle.removeEventListener('pointercancel', end);
    removeEventListener('keydown', giveUp, true);
  };
  const letGo = () => {
    const where = drop;
    end();
    if (where) onDrop(where);
  };
  const giveUp = (key: KeyboardEvent) => {
    if (key.key !== 'Escape') return;
    key.preventDefault();
    end();
  };
  handle.addEventListener('pointermove', follow);
  handle.addEventListener('pointerup', letGo);
  handle.addEventListener('pointercancel', end);
  addEventListener('keydown', giveUp, true);
}

const edgePx = 56;
