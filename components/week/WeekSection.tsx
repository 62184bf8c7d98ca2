import { useSignal } from '@preact/signals';
import type { Item, Section } from '@/utils/week/report';
import { usePerform, useWords } from '../app';
import { Button } from '../ui/Button';
import { useKept } from '../ui/use-kept';
import { WeekItem } from './WeekItem';

const shownAtFirst = 5;

export function WeekSection({
  section,
  items,
  week,
}: {
  readonly section: Section;
  readonly items: readonly Item[];
  readonly week: string;
}) {
  const t = useWords();
  const all = useSignal(false);
  // Five lines a section; what a person wrote or touched is never folded away.
  const shown = all.value ? items : items.filter((item, i) => i < shownAtFirst || item.touched);
  return (
    <section class={`week-section ${section}`} aria-labelledby={`week-${section}`}>
      <h3 id={`week-${section}`}>{t.section[section]}</h3>
      {items.length === 0 && <p class="hint">{t.sectionEmpty[section]}</p>}
      <ul>
        {shown.map((item) => (
          <WeekItem key={item.id} item={item} index={items.indexOf(item)} siblings={items.length} />
        ))}
      </ul>
      {shown.length < items.length && (
        <Button look="quiet" onClick={() => (all.value = true)}>
          {t.more5(items.length - shown.length)}
        </Button>
      )}
      <AddLine section={section} week={week} />
    </section>
  );
}

function AddLine({ section, week }: { readonly section: Section; readonly week: string }) {
  const t = useWords();
  const perform = usePerform();
  const line = useKept(`item:new:${week}:${section}`, '');
  const add = async () => {
    const text = line.text.value.trim();
    if (text && (await perform('addItem', { week, section, text }))) line.forget();
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
      />
    </form>
  );
}
