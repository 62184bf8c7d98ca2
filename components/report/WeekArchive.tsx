import { itemsOf } from '@/utils/actions/workspace';
import type { Report } from '@/utils/week/report';
import { deadlineOf } from '@/utils/week/deadline';
import { daysOfWeek } from '@/utils/week/week';
import { useApp, useFormats } from '../app';
import { Empty } from '../ui/Empty';
import { hashOf } from './place';
import { useReportWords } from './use-report-words';
import { reportsOfMe } from './weeks';

/** Every week that has a report, newest first. */
export function WeekArchive() {
  const { workspace } = useApp();
  const formats = useFormats();
  const r = useReportWords();
  const all = workspace.workspace.value;
  const reports = reportsOfMe(all);
  return (
    <article class="sheet-of-report">
      <header class="report-head">
        <h1>{r.part.weeks}</h1>
        <p class="hint">{r.weeksLead}</p>
      </header>
      {reports.length === 0 && (
        <Empty title={r.noWeeks}>
          <p>{r.noWeeksHint}</p>
        </Empty>
      )}
      <ul class="report-list">
        {reports.map(({ id, week, sentAt }) => {
          const lines = itemsOf(all, id).filter(({ dismissed }) => !dismissed);
          const count = (section: string) => lines.filter((line) => line.section === section).length;
          const { starts, ends } = daysOfWeek(week, workspace.preferences.value.firstWeekday);
          return (
            <li key={id}>
              <div>
                <a class="line-title" href={hashOf({ at: 'week', week })}>
                  {r.week(Number(week.slice(6)), week.slice(0, 4))}
                </a>
                <p class="meta">
                  {formats.dayRange(starts, ends)} ·{' '}
                  {r.lineCount(count('progress'), count('plan'), count('problem'))} ·{' '}
                  <SentLine week={week} sentAt={sentAt} />
                </p>
              </div>
            </li>
          );
        })}
      </ul>
    </article>
  );
}

/** When a report was sent, and whether that was after its deadline. */
export function SentLine({ week, sentAt }: Pick<Report, 'week' | 'sentAt'>) {
  const { workspace } = useApp();
  const formats = useFormats();
  const r = useReportWords();
  if (sentAt === null) return <>{r.notSent}</>;
  const late = sentAt > deadlineOf(week, workspace.preferences.value).getTime();
  const when = formats.dateAndTime(sentAt);
  return <>{late ? r.sentLate(when) : r.sentOn(when)}</>;
}
