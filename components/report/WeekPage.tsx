import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { labelsOf } from '@/utils/actions/labels';
import { itemsOf } from '@/utils/actions/workspace';
import { withoutLabel } from '@/utils/week/formats/document';
import { textOf } from '@/utils/week/line';
import { sections, type Section } from '@/utils/week/sections';
import type { Item } from '@/utils/week/report';
import { reportId } from '@/utils/week/report-id';
import { topOf } from '@/utils/week/top';
import { daysOfWeek } from '@/utils/week/week';
import { useApp, useFormats, useWords } from '../app';
import { Button } from '../ui/Button';
import { Select } from '../ui/Select';
import { ExportMenu } from '../week/ExportMenu';
import { NotFound } from './NotFound';
import { hashOf } from './place';
import { useReportWords } from './use-report-words';
import { SentLine } from './WeekArchive';
import { exists, reportsOfMe } from './weeks';

/** One week to read, to export, and to hold against another. */
export function WeekPage({ week, beside }: { readonly week: string; readonly beside?: string | undefined }) {
  const { workspace, week: store } = useApp();
  const r = useReportWords();
  // What is exported is the week on this page.
  useEffect(() => {
    if (exists(week)) store.goTo(week);
  }, [week]);
  if (!exists(week)) return <NotFound />;
  const others = reportsOfMe(workspace.workspace.value).filter((report) => report.week !== week);
  return (
    <article class={`sheet-of-report weeks${beside ? ' two' : ''}`}>
      <nav class="report-head week-do">
        <a href={hashOf({ at: 'weeks' })}>{r.allWeeks}</a>
        {others.length > 0 && (
          <Select
            label={r.beside}
            value={beside ?? ''}
            options={[
              { value: '', label: r.besideNone },
              ...others.map((report) => ({
                value: report.week,
                label: r.week(Number(report.week.slice(6)), report.week.slice(0, 4)),
              })),
            ]}
            onChoose={(value) => {
              location.hash = hashOf(
                value === '' ? { at: 'week', week } : { at: 'week', week, beside: value },
              );
            }}
          />
        )}
        {store.week.value === week && <ExportMenu />}
      </nav>
      <div class="week-columns">
        <WeekDocument week={week} first />
        {beside && exists(beside) && <WeekDocument week={beside} />}
      </div>
    </article>
  );
}

function WeekDocument({ week, first = false }: { readonly week: string; readonly first?: boolean }) {
  const {
    workspace,
    week: { thisWeek },
  } = useApp();
  const formats = useFormats();
  const r = useReportWords();
  const all = workspace.workspace.value;
  const id = reportId(workspace.preferences.value.me ?? '', week);
  const report = all.report.get(id);
  const lines = itemsOf(all, id).filter((line) => !line.dismissed && textOf(line).trim() !== '');
  const { starts, ends } = daysOfWeek(week, workspace.preferences.value.firstWeekday);
  const title = r.week(Number(week.slice(6)), week.slice(0, 4));
  return (
    <section class="week-document" aria-label={title} lang={report?.language}>
      {first ? <h1>{title}</h1> : <p class="beside-title">{title}</p>}
      <p class="meta">
        {formats.dayRange(starts, ends)} · <SentLine week={week} sentAt={report?.sentAt ?? null} />
      </p>
      {sections.map((section) => (
        <Part
          key={`${week} ${section}`}
          section={section}
          lines={lines.filter((line) => line.section === section)}
          isPast={week < thisWeek.value}
        />
      ))}
    </section>
  );
}

/** As much of a section as is shown and sent; the rest is one click away. */
function Part({
  section,
  lines,
  isPast,
}: {
  readonly section: Section;
  readonly lines: readonly Item[];
  readonly isPast: boolean;
}) {
  const t = useWords();
  const all = useSignal(false);
  const shown = all.value ? lines : topOf(lines);
  return (
    <section class={`week-part ${section}`}>
      <h2>{t.section[section]}</h2>
      {lines.length === 0 && <p class="hint">{t.sectionEmpty[section]}</p>}
      <ul>
        {shown.map((line) => (
          <Line key={line.id} line={line} isPast={isPast} />
        ))}
      </ul>
      {shown.length < lines.length && (
        <Button look="quiet" onClick={() => (all.value = true)}>
          {t.more5(lines.length - shown.length)}
        </Button>
      )}
    </section>
  );
}

function Line({ line, isPast }: { readonly line: Item; readonly isPast: boolean }) {
  const { workspace } = useApp();
  const r = useReportWords();
  const all = workspace.workspace.value;
  const label = labelsOf(all).get(line.keyResult ?? '');
  const pages = [...new Set(line.evidence)].flatMap((id) => all.evidence.get(id) ?? []);
  return (
    <li class={line.private ? 'private' : ''}>
      <p>
        {line.keyResult && label && (
          <a class="tag" href={hashOf({ at: 'key-result', id: line.keyResult })}>
            KR {label}
          </a>
        )}{' '}
        {label ? withoutLabel(textOf(line)) : textOf(line)}
        {line.section === 'plan' && (line.doneAt !== null || isPast) && (
          <small> · {line.doneAt === null ? r.planNotDone : r.planDone}</small>
        )}
        {line.private && <small> · {r.noteToSelf}</small>}
      </p>
      {pages.length > 0 && (
        <p class="meta">
          {r.sources}:{' '}
          {pages.map((page, i) => (
            <>
              {i > 0 && ', '}
              <a key={page.id} href={hashOf({ at: 'evidence', id: page.id })}>
                {page.title}
              </a>
            </>
          ))}
        </p>
      )}
    </li>
  );
}
