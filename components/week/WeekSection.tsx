import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { Item } from '@/utils/week/report';
import type { Section } from '@/utils/week/sections';
import { topOf } from '@/utils/week/top';
import { useApp, useWords } from '../app';
import { Button } from '../ui/Button';
import type { Drop } from '../ui/drag';
import { useKept } from '../ui/use-kept';
import { goToNeighbour, useEditor, type ComingLine } from './editor';
import { WeekItem } from './WeekItem';

export function WeekSection({
  section,
  items,
  week,
}: {
  readonly section: Section;
  readonly items: readonly Item[];
  readonly week: string;
}) {
  const { week: store } = useApp();
  const t = useWords();
  const editor = useEditor();
  const all = useSignal(false);
  const lines = withComing(
    items,
    editor.coming.value.filter((line) => line.section === section),
  );
  // Five lines a section; what a person wrote or touched is never folded away.
  const shown = all.value ? lines : topOf(lines);

  /** A line that is let go beside a line, or on a heading, where it becomes the first. */
  const drop = (moved: Item, { id, side }: Drop) => {
    const to = sectionOf(id);
    const lists = store.items.value;
    const there =
      to ?? (Object.keys(lists) as Section[]).find((each) => lists[each].some((it) => it.id === id));
    if (there === undefined) return;
    const others = lists[there].filter((other) => other.id !== moved.id);
    const over = others.findIndex((other) => other.id === id);
    editor.moveTo(moved, there, to ? 0 : over + Number(side === 'after'));
  };
  return (
    <section class={`week-section ${section}`} aria-labelledby={`week-${section}`}>
      <h3 id={`week-${section}`} data-drag="line" data-id={`section:${section}`}>
        {t.section[section]}
      </h3>
      {lines.length === 0 && <p class="hint">{t.sectionEmpty[section]}</p>}
      <ul>
        {shown.map((item, place) => (
          <WeekItem
            key={item.id}
            item={item}
            above={shown[place - 1]}
            index={lines.indexOf(item)}
            siblings={lines.length}
            onDrop={(where) => drop(item, where)}
          />
        ))}
      </ul>
      {shown.length < lines.length && (
        <Button look="quiet" onClick={() => (all.value = true)}>
          {t.more5(lines.length - shown.length)}
        </Button>
      )}
      <AddLine section={section} week={week} />
    </section>
  );
}

function AddLine({ section, week }: { readonly section: Section; readonly week: string }) {
  const t = useWords();
  const { edit } = useEditor();
  const line = useKept(`item:new:${week}:${section}`, '');
  const adding = useRef('');
  const add = async () => {
    const text = line.text.value.trim();
    if (text === '' || text === adding.current) return;
    adding.current = text;
    const done = await edit('addItem', { week, section, text });
    adding.current = '';
    if (done && line.text.value.trim() === text) line.forget();
  };
  return (
    <form
      class="add-line"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <input
        type="text"
        maxLength={2000}
        aria-label={t.addLineTo(t.section[section])}
        placeholder={t.addLine}
        value={line.text.value}
        onInput={(event) => line.type(event.currentTarget.value)}
        // What stands here is a line too: leaving it half-written must not leave it out of the report.
        onBlur={() => void add()}
        onKeyDown={(event) => {
          const by = { ArrowUp: -1 as const, ArrowDown: 1 as const }[event.key];
          if (event.isComposing || by === undefined) return;
          if (goToNeighbour(event.currentTarget, by)) event.preventDefault();
        }}
      />
    </form>
  );
}

/** What a person's own line is before it is stored. */
const newLine = {
  report: '',
  words: null,
  evidence: [],
  order: '',
  key: null,
  touched: true,
  dismissed: false,
  doneAt: null,
  private: false,
} satisfies Partial<Item>;

/** The stored lines with those on their way among them. */
function withComing(items: readonly Item[], coming: readonly ComingLine[]): readonly Item[] {
  const lines = [...items];
  for (const { after, ...line } of coming) {
    if (lines.some(({ id }) => id === line.id)) continue;
    const place = lines.findIndex(({ id }) => id === after);
    lines.splice(place < 0 ? lines.length : place + 1, 0, { ...newLine, ...line });
  }
  return lines;
}

function sectionOf(id: string): Section | undefined {
  return id.startsWith('section:') ? (id.slice('section:'.length) as Section) : undefined;
}
