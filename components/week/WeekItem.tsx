import { useEffect, useRef } from 'preact/hooks';
import { sections, textOf, type Item } from '@/utils/week/report';
import { useApp, usePerform, useWords } from '../app';
import { Menu, type MenuChoice } from '../ui/Menu';
import { useKept } from '../ui/use-kept';

/** One line of the report: its words are edited where they stand. */
export function WeekItem({
  item,
  index,
  siblings,
}: {
  readonly item: Item;
  readonly index: number;
  readonly siblings: number;
}) {
  const { workspace } = useApp();
  const t = useWords();
  const perform = usePerform();
  const shown = textOf(item);
  const kept = useKept(`item:${item.id}`, shown);
  const field = useRef<HTMLTextAreaElement>(null);
  const row = workspace.board.value.rowById.get(item.keyResult ?? '');

  // What is stored shows, unless this line is being typed, or was when the panel closed.
  const before = useRef(shown);
  useEffect(() => {
    if (before.current !== shown && document.activeElement !== field.current) kept.text.value = shown;
    before.current = shown;
  }, [shown]);

  const save = async () => {
    const text = kept.text.value.trim();
    if (text === textOf(item)) kept.forget();
    else if (text === '') await remove();
    else if (await perform('editItem', { id: item.id, set: { text } })) kept.forget();
  };
  const remove = async () => {
    if (await perform('removeItem', { id: item.id }, t.lineRemoved)) kept.forget();
  };
  const move = (section: Item['section'], to: number) =>
    perform('moveItem', { id: item.id, section, index: to }, t.saved);

  const choices: MenuChoice[] = [
    ...sections
      .filter((section) => section !== item.section)
      .map((section): MenuChoice => ({
        label: t.moveTo(t.section[section]),
        icon: 'right',
        run: () => void move(section, 0),
      })),
    {
      label: item.private ? t.makePublic : t.makePrivate,
      icon: 'person',
      run: () => void perform('editItem', { id: item.id, set: { private: !item.private } }, t.saved),
    },
    ...(index > 0
      ? [{ label: t.moveUp, icon: 'up' as const, run: () => void move(item.section, index - 1) }]
      : []),
    ...(index < siblings - 1
      ? [{ label: t.moveDown, icon: 'down' as const, run: () => void move(item.section, index + 1) }]
      : []),
    { label: t.removeLine, icon: 'close', run: () => void remove() },
  ];
  return (
    <li
      class={`item${item.touched ? '' : ' drafted'}${item.private ? ' private' : ''}${item.doneAt === null ? '' : ' done'}`}
    >
      {item.section === 'plan' && (
        <input
          type="checkbox"
          aria-label={t.planDone(textOf(item))}
          checked={item.doneAt !== null}
          onChange={(event) =>
            void perform('editItem', {
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
          value={kept.text.value}
          onInput={(event) => kept.type(event.currentTarget.value)}
          onBlur={() => void save()}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.shiftKey) {
              event.preventDefault();
              event.currentTarget.blur();
            }
            if (event.key === 'Escape') {
              kept.forget();
              event.currentTarget.blur();
            }
          }}
        />
        <span class="item-tags">
          {row && !shown.startsWith(`KR ${row.label}`) && (
            <span class="tag" title={row.keyResult.title}>
              KR {row.label}
            </span>
          )}
          {!item.touched && <span class="draft-mark">{t.drafted}</span>}
          {item.private && <span class="draft-mark">{t.noteToSelf}</span>}
          {item.evidence.length > 0 && <span class="draft-mark">{t.pageCount(item.evidence.length)}</span>}
        </span>
      </div>
      <Menu label={t.moreAbout(textOf(item).slice(0, 40))} choices={choices} />
    </li>
  );
}
