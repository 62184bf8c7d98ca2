import { signal, type Signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Act } from '@/utils/actions/act';
import type { VerbName } from '@/utils/actions/verbs';
import type { LogEntry } from '@/utils/merge/log-entry';
import { isProblem } from '@/utils/problem/problem';
import type { Asked } from '@/utils/stores/steps';
import { sections, type Section } from '@/utils/week/sections';
import type { Item } from '@/utils/week/report';
import type { Words } from '@/utils/i18n';
import type { App } from '../app';

/** A line on its way into the report: on screen at once, so that no key is typed into the wrong one. */
export interface ComingLine {
  readonly id: string;
  readonly section: Section;
  readonly keyResult: string | null;
  readonly text: string;
  readonly after: string | undefined;
}

/** What the keys of a line do. Every edit can be taken back. */
export interface Editor {
  readonly coming: Signal<readonly ComingLine[]>;
  /** What was done without a trace on the screen, for those who only hear it. */
  readonly heard: Signal<string>;
  /** The line that takes the cursor when it is drawn, and where in it. */
  wanted: { readonly id: string; readonly cursor: number } | undefined;
  /** The line that is being typed into, and how it is stored as a step of its own. */
  typing: { readonly id: string; readonly store: () => Promise<void> } | undefined;
  readonly edit: <N extends VerbName>(name: N, intent: Asked<N>, said?: string) => Promise<Act | undefined>;
  readonly addBelow: (item: Item, isUnder: boolean) => void;
  readonly split: (item: Item, before: string, after: string) => Promise<boolean>;
  /** Takes the line out. An empty one that was only just made leaves no trace. */
  readonly remove: (item: Item, said?: string) => Promise<void>;
  /** One place up or down, at the edge into the neighbouring section. */
  readonly moveBy: (item: Item, by: 1 | -1, cursor: number) => void;
  readonly moveTo: (item: Item, section: Section, index: number) => void;
  readonly undo: () => Promise<void>;
  readonly redo: () => Promise<void>;
}

const EditorContext = createContext<Editor | undefined>(undefined);
export const EditorProvider = EditorContext.Provider;

export function useEditor(): Editor {
  const editor = useContext(EditorContext);
  if (!editor) throw new Error('EditorProvider is missing');
  return editor;
}

export function createEditor({ week, workspace, notices }: App, words: () => Words): Editor {
  const { steps } = week;
  const coming = signal<readonly ComingLine[]>([]);
  const heard = signal('');
  const arriving = new Map<string, Promise<unknown>>();

  const edit: Editor['edit'] = async (name, intent, said) => {
    // What is half typed comes before: the steps back are those that were seen.
    void editor.typing?.store();
    const done = await steps.perform(name, intent);
    if (!done) return undefined;
    if (isProblem(done)) {
      notices.problem(done);
      return undefined;
    }
    // What was wrong is mended by what has just been done.
    if (said === undefined && notices.notice.value?.kind === 'problem') notices.dismiss();
    if (said !== undefined) notices.done(said, () => void stepBack(done.entry));
    return done;
  };
  const stepBack = async (entry: LogEntry) => {
    const undone = await steps.undoStep(entry);
    if (isProblem(undone)) notices.problem(undone);
    else notices.dismiss();
  };
  const add = async (line: ComingLine, store: () => Promise<Act | undefined>) => {
    coming.value = [...coming.value, line];
    editor.wanted = { id: line.id, cursor: 0 };
    const storing = store();
    arriving.set(line.id, storing);
    const done = await storing;
    arriving.delete(line.id);
    coming.value = coming.value.filter(({ id }) => id !== line.id);
    return done !== undefined;
  };
  const turn = async (step: () => ReturnType<typeof steps.undo>) => {
    void editor.typing?.store();
    const place = fieldsInOrder().findIndex((field) => field === document.activeElement);
    const turned = await step();
    if (isProblem(turned)) return notices.problem(turned);
    const line = turned?.entry.subjects.find((id) => workspace.workspace.value.item.has(id));
    if (line !== undefined) focusLine(line);
    else if (place >= 0) focusPlace(place);
  };

  const editor: Editor = {
    coming,
    heard,
    wanted: undefined,
    typing: undefined,
    edit,
    addBelow({ id: after, section, keyResult }, isUnder) {
      const line = { id: workspace.newId(), section, keyResult: isUnder ? keyResult : null, text: '', after };
      void add(line, () => edit('addItem', { ...line, week: week.week.value }));
    },
    split({ id, section, keyResult }, before, after) {
      const line = { id: workspace.newId(), section, keyResult, text: after, after: id };
      return add(line, () => edit('splitItem', { id, before, after, newLine: line.id }));
    },
    async remove({ id }, said) {
      await arriving.get(id);
      const last = steps.last();
      if (last?.verb === 'addItem' && last.subjects.includes(id)) await stepBack(last);
      else if (workspace.workspace.value.item.has(id)) await edit('removeItem', { id }, said);
    },
    moveBy({ id }, by, cursor) {
      void edit('moveItem', () => placeBeside(week.items.value, id, by)).then((done) => {
        const moved = workspace.workspace.value.item.get(id);
        focusLine(id, cursor);
        if (!done || !moved) return;
        const t = words();
        const there = week.items.value[moved.section].map((line) => line.id);
        heard.value = t.line.moved(t.section[moved.section], there.indexOf(id) + 1, there.length);
      });
    },
    moveTo: ({ id }, section, index) => void edit('moveItem', { id, section, index }, words().saved),
    undo: () => turn(steps.undo),
    redo: () => turn(steps.redo),
  };
  return editor;
}

/** Where a line goes by one place, at the edge of its section into the neighbouring one; undefined at the report's edge. */
function placeBeside(
  items: Readonly<Record<Section, readonly Item[]>>,
  id: string,
  by: 1 | -1,
): { readonly id: string; readonly section: Section; readonly index: number } | undefined {
  const from = sections.find((section) => items[section].some((line) => line.id === id));
  if (!from) return undefined;
  const index = items[from].findIndex((line) => line.id === id) + by;
  if (index >= 0 && index < items[from].length) return { id, section: from, index };
  const section = sections[sections.indexOf(from) + by];
  return section && { id, section, index: by < 0 ? items[section].length : 0 };
}

/** The fields of the report, from its top. */
export function fieldsInOrder(): readonly (HTMLTextAreaElement | HTMLInputElement)[] {
  return [
    ...document.querySelectorAll<HTMLTextAreaElement | HTMLInputElement>(
      '.week-section :is(textarea, .add-line input)',
    ),
  ];
}

/** Puts the cursor into the field before or after this one; answers whether there is one. */
export function goToNeighbour(field: HTMLElement, by: 1 | -1): boolean {
  const fields = fieldsInOrder();
  const next = fields[fields.findIndex((each) => each === field) + by];
  if (!next || !fields.some((each) => each === field)) return false;
  next.focus();
  const cursor = by < 0 ? next.value.length : 0;
  next.setSelectionRange(cursor, cursor);
  return true;
}

/** The line that had the cursor is gone: the one before it takes it, so that the next key finds the report. */
function focusPlace(place: number): void {
  setTimeout(() => {
    if (document.activeElement === document.body) fieldsInOrder()[Math.max(0, place - 1)]?.focus();
  });
}

/** After the report has been drawn anew. */
function focusLine(id: string, cursor?: number): void {
  setTimeout(() => {
    const field = document.querySelector<HTMLTextAreaElement>(`[data-id='${CSS.escape(id)}'] textarea`);
    field?.focus();
    if (cursor !== undefined) field?.setSelectionRange(cursor, cursor);
  });
}
