import { useSignal, type Signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { textOf } from '@/utils/week/line';
import type { Item } from '@/utils/week/report';
import { useApp } from '../app';
import type { Editor } from './editor';

/** The words of a line while they are typed. */
export interface Line {
  readonly text: Signal<string>;
  readonly type: (text: string) => void;
  /** Shows other words that are being stored by other means. */
  readonly show: (text: string) => void;
  /** Stores what was typed. An empty line is not stored; it is either typed on or taken out. */
  readonly save: () => Promise<void>;
  /** Back to what is stored. */
  readonly giveUp: () => void;
}

/** How long after the last key a line becomes part of the report. What was typed is kept on the disk well before. */
const pauseMs = 1_000;

/**
 * What is typed is kept on the device within half a second, and stored in the report at the next pause, before the next
 * edit, when the cursor leaves, and when the line is drawn again after the panel was closed mid-word. What others store shows up
 * unless it would overwrite what is being typed.
 */
export function useLine(item: Item, editor: Editor): Line {
  const { typing, workspace } = useApp();
  const key = `item:${item.id}`;
  const stored = textOf(item);
  const kept = typing.kept(key);
  const text = useSignal(typeof kept === 'string' ? kept : stored);
  const now = useRef({ base: stored, stored, sent: undefined as string | undefined, timer: 0 }).current;
  now.stored = stored;

  const save = async () => {
    clearTimeout(now.timer);
    const words = text.peek().trim();
    if (words === now.stored.trim() || words === now.sent) {
      if (words === now.stored.trim() && typing.kept(key) !== undefined) typing.keep(key, null);
      return;
    }
    if (words === '') return;
    now.sent = words;
    const done = await editor.edit('editItem', { id: item.id, set: { text: words } });
    now.sent = undefined;
    if (done && text.peek().trim() === words) typing.keep(key, null);
  };
  const wait = () => {
    clearTimeout(now.timer);
    now.timer = window.setTimeout(() => void save(), pauseMs);
  };

  useEffect(() => {
    if (text.peek().trim() === now.base.trim() && text.peek().trim() !== stored.trim()) text.value = stored;
    now.base = stored;
  }, [stored]);
  useEffect(() => {
    // What was being typed when the panel closed. One who types on already is not interrupted.
    if (kept !== undefined) wait();
    return () => {
      if (workspace.workspace.peek().item.has(item.id)) void save();
      if (editor.typing?.id === item.id) editor.typing = undefined;
    };
  }, []);

  return {
    text,
    type(words) {
      text.value = words;
      now.sent = undefined;
      typing.keep(key, words);
      wait();
    },
    show(words) {
      clearTimeout(now.timer);
      text.value = words;
      now.base = words;
      now.sent = words.trim();
      typing.keep(key, null);
    },
    save,
    giveUp() {
      clearTimeout(now.timer);
      text.value = now.stored;
      typing.keep(key, null);
    },
  };
}
