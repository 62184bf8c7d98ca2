import { useSignal, useSignalEffect } from '@preact/signals';
import { useApp, useFirstWords } from './app';
import { idle } from './ui/lazy';
import { Icon, type IconName } from './ui/Icon';

export type Place = 'okr' | 'evidence' | 'week';

const icons: Record<Place, IconName> = { okr: 'target', evidence: 'clip', week: 'week' };

/** The three places, within thumb's reach. */
export function Places({ place, onGo }: { readonly place: Place; readonly onGo: (place: Place) => void }) {
  const fresh = useFreshLines();
  const t = useFirstWords();
  return (
    <nav class="places" aria-label={t.places}>
      {(Object.keys(icons) as Place[]).map((name) => (
        <button
          key={name}
          type="button"
          aria-current={name === place ? 'page' : undefined}
          onClick={() => onGo(name)}
        >
          <Icon name={icons[name]} />
          <span>{t.place[name]}</span>
          {name === 'week' && fresh > 0 && (
            <span class="count" title={t.freshLines(fresh)}>
              {fresh}
            </span>
          )}
        </button>
      ))}
    </nav>
  );
}

/** How many lines a new draft would bring. Drafting goes through the whole workspace, so it is left until nothing else happens. */
function useFreshLines(): number {
  const { workspace, late } = useApp();
  const count = useSignal(0);
  useSignalEffect(() => {
    const { week } = late.value;
    // What a draft is made of: when one of these changes, it is time to count again.
    const watched = [workspace.workspace.value, workspace.now.value, week?.canDraft.value, week?.ready.value];
    let isPast = false;
    void idle().then(() => {
      if (!isPast && week && watched.length > 0) count.value = week.fresh.peek();
    });
    return () => {
      isPast = true;
    };
  });
  return count.value;
}
