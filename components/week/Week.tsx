import { useEffect } from 'preact/hooks';
import { sections } from '@/utils/week/report';
import { nextWeek, previousWeek, weekStart } from '@/utils/week/week';
import { dayOf, addDaysTo } from '@/utils/okr/day';
import { useApp, useFormats, useWords } from '../app';
import { Tip } from '../ui/Tip';
import { Button } from '../ui/Button';
import { ExportMenu } from './ExportMenu';
import { WeekSection } from './WeekSection';

/** The week's report: drafted, edited, sent. */
export function Week() {
  const { week, notices, workspace, outside } = useApp();
  const t = useWords();
  const formats = useFormats();
  const shown = week.week.value;
  const isThisWeek = shown === week.thisWeek.value;
  const sent = week.report.value?.sentAt;

  const draft = async () => {
    const trouble = await week.draft();
    if (trouble) notices.problem(trouble);
  };
  // The first look of a week finds it drafted already.
  useEffect(() => {
    if (
      week.ready.value &&
      isThisWeek &&
      workspace.board.value.objectives.length > 0 &&
      !week.report.value?.draftedAt
    )
      void draft();
  }, [shown, week.ready.value]);

  const first = dayOf(weekStart(shown));
  return (
    <section class="week" aria-label={t.place.week}>
      <header class="week-header">
        <Button
          look="quiet"
          icon="left"
          label={t.earlierWeek}
          onClick={() => week.goTo(previousWeek(shown))}
        />
        <h2>
          {t.weekNumber(Number(shown.slice(6)))}
          <small>{formats.dayRange(first, addDaysTo(first, 6))}</small>
        </h2>
        <Button
          look="quiet"
          icon="right"
          label={t.laterWeek}
          disabled={isThisWeek}
          onClick={() => week.goTo(nextWeek(shown))}
        />
        <ExportMenu />
      </header>
      {sent && <p class="hint">{t.sentAt(formats.dateAndTime(sent))}</p>}
      {week.fresh.value > 0 && (
        <p class="fresh" role="status">
          {t.freshLines(week.fresh.value)}
          <Button look="quiet" icon="refresh" onClick={() => void draft()}>
            {t.draftAgain}
          </Button>
        </p>
      )}
      {week.ready.value && !isThisWeek && !week.report.value?.draftedAt && (
        <p class="fresh">
          {t.notDrafted}
          <Button look="quiet" icon="refresh" onClick={() => void draft()}>
            {t.draftThisWeek}
          </Button>
        </p>
      )}
      {week.report.value?.draftedAt && <Tip name="week" />}
      {sections.map((section) => (
        <WeekSection key={section} section={section} items={week.items.value[section]} week={shown} />
      ))}
      <Button look="quiet" icon="page" onClick={() => void outside.openReport(`#week/${shown}`)}>
        {t.allWeeks}
      </Button>
    </section>
  );
}
