import { useApp, useFirstWords } from './app';
import { Icon, type IconName } from './ui/Icon';

export type Place = 'okr' | 'evidence' | 'week';

const icons: Record<Place, IconName> = { okr: 'target', evidence: 'clip', week: 'week' };

/** The three places, within thumb's reach. */
export function Places({ place, onGo }: { readonly place: Place; readonly onGo: (place: Place) => void }) {
  const { late } = useApp();
  const fresh = late.value.week?.fresh.value ?? 0;
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
