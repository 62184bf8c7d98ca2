import { useLayoutEffect, useRef } from 'preact/hooks';
import { labelOf } from '@/utils/actions/labels';
import { textOf } from '@/utils/week/line';
import { sections } from '@/utils/week/sections';
import type { Item } from '@/utils/week/report';
import { useApp, useWords } from '../app';
import { startDrag, type Drop } from '../ui/drag';
import { Menu, type MenuChoice } from '../ui/Menu';
import { goToNeighbour, useEditor } from './editor';
import { LinePages } from './LinePages';
import { useLine } from './use-line';
import { useLineKeys } from './use-line-keys';
import { useMention } from './use-mention';

/** One line of the report: its words are edited where they stand, and everything about it has a key. */
export function WeekItem({
  item,
  above,
  index,
  siblings,
  onDrop,
}: {
  readonly item: Item;
  /** The line right above it in its section. */
  readonly above: Item | undefined;
  readonly index: number;
  readonly siblings: number;
  readonly onDrop: (drop: Drop) => void;
}) {
  const { workspace, week } = useApp();
  const t = useWords();
  const editor = useEditor();
  const { edit } = editor;
  const field = useRef<HTMLTextAreaElement>(null);
  const line = useLine(item, editor);
  const mention = useMention(field, ({ sign, id, text, cursor }) => {
    line.show(text);
    editor.wanted = { id: item.id, cursor };
    const link = sign === '#' ? { keyResult: id } : { evidence: [...new Set([...item.evidence, id])] };
    void edit('editItem', { id: item.id, set: { text: text.trim(), ...link } });
  });
  const shown = textOf(item);
  const label = labelOf(workspace.workspace.value, item.keyResult);
  const isUnder = item.key === null && item.keyResult !== null && above?.keyResult === item.keyResult;
  const onKey = useLineKeys({ item, above, isUnder, line, mention });

  // A line that was just made takes the cursor before the next key comes.
  useLayoutEffect(() => {
    const { wanted } = editor;
    if (wanted?.id !== item.id || !field.current) return;
    editor.wanted = undefined;
    field.current.focus();
    field.current.setSelectionRange(wanted.cursor, wanted.cursor);
  });

  const leave = () => {
    mention.close();
    if (line.text.value.trim() !== '') void line.save();
    else void editor.remove(item, shown.trim() === '' ? undefined : t.lineRemoved);
  };
  const choices: MenuChoice[] = [
    ...sections
      .filter((section) => section !== item.section)
      .map((section): MenuChoice => ({
        label: t.moveTo(t.section[section]),
        icon: 'right',
        run: () => editor.moveTo(item, section, 0),
      })),
    {
      label: item.private ? t.makePublic : t.makePrivate,
      icon: 'person',
      run: () => void edit('editItem', { id: item.id, set: { private: !item.private } }, t.saved),
    },
    ...(index > 0
      ? [{ label: t.moveUp, icon: 'up' as const, run: () => editor.moveTo(item, item.section, index - 1) }]
      : []),
    ...(index < siblings - 1
      ? [
          {
            label: t.moveDown,
            icon: 'down' as const,
            run: () => editor.moveTo(item, item.section, index + 1),
          },
        ]
      : []),
    ...(label === undefined || item.keyResult === null
      ? []
      : [
          {
            label: t.line.unlink(`KR ${label}`),
            icon: 'link' as const,
            run: () => void edit('editItem', { id: item.id, set: { keyResult: null } }, t.saved),
          },
        ]),
    {
      label: t.removeLine,
      icon: 'close',
      run: () => {
        if (field.current) goToNeighbour(field.current, -1);
        void editor.remove(item, t.lineRemoved);
      },
    },
  ];
  const marks = [
    !item.touched && (week.news.value.has(item.id) ? t.line.fresh : t.drafted),
    item.private && t.noteToSelf,
  ].filter((mark) => mark !== false);
  return (
    <li
      class={[
        'item',
        !item.touched && 'drafted',
        week.news.value.has(item.id) && 'fresh-line',
        isUnder && 'under',
        item.private && 'private',
        item.doneAt !== null && 'done',
      ]
        .filter(Boolean)
        .join(' ')}
      data-drag="line"
      data-id={item.id}
    >
      <span
        class="grip"
        title={t.move}
        aria-hidden="true"
        onPointerDown={(event) => startDrag(event, 'line', item.id, onDrop)}
      />
      {item.section === 'plan' && (
        <input
          type="checkbox"
          aria-label={t.planDone(shown)}
          checked={item.doneAt !== null}
          onChange={(event) =>
            void edit('editItem', {
              id: item.id,
              set: { doneAt: event.currentTarget.checked ? workspace.now.value : null },
            })
          }
        />
      )}
      <div class="item-words">
        <textarea
          ref={field}
          rows={1}
          maxLength={2000}
          aria-label={t.lineOf(t.section[item.section])}
          value={line.text.value}
          {...mention.fieldProps}
          onFocus={() => (editor.typing = { id: item.id, store: line.save })}
          onInput={(event) => {
            line.type(event.currentTarget.value);
            mention.look();
          }}
          onClick={mention.look}
          onKeyUp={({ key }) => {
            if (key.startsWith('Arrow') || key === 'Home' || key === 'End') mention.look();
          }}
          onBlur={leave}
          onKeyDown={onKey}
        />
        {mention.list}
        <span class="item-tags">
          {label !== undefined && !isUnder && !shown.startsWith(`KR ${label}`) && (
            <span class="tag">KR {label}</span>
          )}
          {marks.map((mark) => (
            <span key={mark} class="draft-mark">
              {mark}
            </span>
          ))}
          <LinePages item={item} />
        </span>
      </div>
      <Menu label={t.moreAbout(shown.slice(0, 40))} choices={choices} />
    </li>
  );
}
