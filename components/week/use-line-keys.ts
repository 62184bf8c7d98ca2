import type { TargetedKeyboardEvent } from 'preact';
import type { Item } from '@/utils/week/report';
import { useWords } from '../app';
import { goToNeighbour, useEditor } from './editor';
import type { Line } from './use-line';
import type { useMention } from './use-mention';

/**
 * The keys of a line: Enter makes a new one below, Backspace takes an empty one out, Alt with the arrows moves it,
 * Tab puts it under the key result above, the arrows leave it at its ends, Escape gives up what was typed.
 */
export function useLineKeys({
  item,
  above,
  isUnder,
  line,
  mention,
}: {
  readonly item: Item;
  readonly above: Item | undefined;
  readonly isUnder: boolean;
  readonly line: Line;
  readonly mention: ReturnType<typeof useMention>;
}): (event: TargetedKeyboardEvent<HTMLTextAreaElement>) => void {
  const t = useWords();
  const editor = useEditor();

  const enter = (field: HTMLTextAreaElement) => {
    const { value, selectionStart: start, selectionEnd: end } = field;
    const before = value.slice(0, start).trimEnd();
    const after = value.slice(end).trimStart();
    if (value.trim() === '') return void (isUnder && indent(true));
    if (before === '' || after === '') {
      editor.addBelow(item, isUnder);
      return;
    }
    line.show(before);
    void editor.split(item, before, after).then((done) => {
      if (!done) line.type(value);
    });
  };
  const takeOut = (field: HTMLTextAreaElement) => {
    // An empty line goes by itself when the cursor leaves it.
    const goesByItself = field.value.trim() === '';
    if (!goToNeighbour(field, -1)) goToNeighbour(field, 1);
    if (!goesByItself) void editor.remove(item, t.lineRemoved);
  };
  /** Answers whether there was a key result to go under, or to leave. */
  const indent = (outwards: boolean): boolean => {
    const keyResult = outwards ? null : above?.keyResult;
    if (outwards ? !isUnder : item.keyResult !== null || !keyResult) return false;
    void editor.edit('editItem', { id: item.id, set: { keyResult: keyResult ?? null } });
    return true;
  };
  /** Answers whether the cursor stands where the arrow leads out of the line. */
  const leave = (field: HTMLTextAreaElement, by: 1 | -1): boolean => {
    const { value, selectionStart: start, selectionEnd: end } = field;
    if (start !== end) return false;
    const isOneRow = field.clientHeight < 2 * Number.parseFloat(getComputedStyle(field).lineHeight) + 4;
    if (!isOneRow && start !== (by < 0 ? 0 : value.length)) return false;
    return goToNeighbour(field, by);
  };

  const take = (event: TargetedKeyboardEvent<HTMLTextAreaElement>): boolean => {
    const { key, altKey, shiftKey, currentTarget: field } = event;
    const command = event.ctrlKey || event.metaKey;
    const by = { ArrowUp: -1 as const, ArrowDown: 1 as const }[key];
    if (key === 'Enter' && !shiftKey && !altKey && !command) enter(field);
    else if (key === 'Backspace' && command && shiftKey) takeOut(field);
    else if (key === 'Backspace' && field.value === '') takeOut(field);
    else if (by !== undefined && altKey && !command) {
      editor.moveBy(item, by, field.selectionStart);
    } else if (by !== undefined && !command && !shiftKey) return leave(field, by);
    else if (key === 'Tab' && !altKey && !command) return indent(shiftKey);
    else if (key === 'Escape') {
      line.giveUp();
      field.blur();
    } else return false;
    return true;
  };
  return (event) => {
    // While a letter is being composed, the keys belong to whoever composes it.
    if (event.isComposing || mention.onKey(event)) return;
    if (take(event)) event.preventDefault();
  };
}
