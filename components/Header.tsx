import type { Cycle } from '@/utils/okr/cycle';
import { placeInCycle } from '@/utils/okr/cycles';
import { useApp, useFormats, useFirstWords } from './app';
import { Menu } from './ui/Menu';

/** Cycle, week of it, score, and what is seldom needed. */
export function Header() {
  const { workspace, outside, language } = useApp();
  const t = useFirstWords();
  const formats = useFormats();
  const cycle = workspace.cycle.value;
  const { score } = workspace.board.value;
  const placeOf = (of: Cycle) => {
    const place = placeInCycle(of, new Date(workspace.now.value));
    if (place.at === 'week') return t.weekOfCycle(place.week, place.of);
    return place.at === 'ahead' ? t.cycleBegins(formats.day(of.starts)) : t.cycleEnded(formats.day(of.ends));
  };
  return (
    <header class="panel-header">
      <h1>
        <span class="cycle-title">{cycle?.title ?? 'OKRail'}</span>
        {cycle && <small>{placeOf(cycle)}</small>}
      </h1>
      {score !== null && (
        <span class="cycle-score" title={t.cycleScore(formats.percent(score))}>
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <circle cx="8" cy="8" r="6.25" pathLength="100" />
            <circle
              cx="8"
              cy="8"
              r="6.25"
              pathLength="100"
              class="gone"
              stroke-dasharray={`${score * 100} 100`}
            />
          </svg>
          {formats.percent(score)}
          <span class="spoken">{t.cycleScore(formats.percent(score))}</span>
        </span>
      )}
      <Menu
        label={t.more}
        choices={[
          { label: t.openReport, icon: 'page', run: () => void outside.openReport() },
          { label: t.help, icon: 'help', run: () => void outside.openHelp('guide', language.value) },
          { label: t.settings, icon: 'settings', run: () => void outside.openSettings() },
        ]}
      />
    </header>
  );
}
