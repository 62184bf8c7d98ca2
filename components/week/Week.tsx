import { useEffect, useMemo, useRef } from 'preact/hooks';
import { sections } from '@/utils/week/sections';
import { daysOfWeek, nextWeek, previousWeek } from '@/utils/week/week';
import type { Words } from '@/utils/i18n';
import { useApp, useFormats, useWords } from '../app';
import { Tip } from '../ui/Tip';
import { Button } from '../ui/Button';
import { createEditor, EditorProvider } from './editor';
import { ExportMenu } from './ExportMenu';
import { LastWeek } from './LastWeek';
import { Parked } from './Parked';
import { WeekSection } from './WeekSection';

/** The week's report: drafted, edited, sent. */
export function Week() {
  const app = useApp();
  const { week, notices, workspace, outside } = app;
  const editor = useMemo(() => createEditor(app, () => app.allWords.value as Words), [app]);
  const { steps } = week;
  useEffect(() => void week.getReady().catch(() => undefined), []);
  const t = useWords();
  const formats = useFormats();
  const shown = week.week.value;
  const isThisWeek = shown === week.thisWeek.value;

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

  const section = useRef<HTMLElement>(null);
  // A line that moves leaves the cursor nowhere for a moment; the browser would then undo letters of another line.
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isHere = event.target === document.body || section.current?.contains(event.target as Node);
      if (!isHere || event.isComposing || !(event.ctrlKey || event.metaKey)) return;
      const isZ = event.key.toLowerCase() === 'z' && !event.altKey;
      if (isZ && !event.shiftKey) void editor.undo();
      else if (isZ || event.key.toLowerCase() === 'y') void editor.redo();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [editor]);

  const { starts, ends } = daysOfWeek(shown, workspace.preferences.value.firstWeekday);
  return (
    <EditorProvider value={editor}>
      <section class="week" aria-label={t.place.week} ref={section}>
        <header class="week-header">
          <Button
            look="quiet"
            icon="left"
            label={t.earlierWeek}
            onClick={() => week.goTo(previousWeek(shown))}
          />
          <h2>
            {t.weekNumber(Number(shown.slice(6)))}
            <small>{formats.dayRange(starts, ends)}</small>
          </h2>
          <Button
            look="quiet"
            icon="right"
            label={t.laterWeek}
            disabled={isThisWeek}
            onClick={() => week.goTo(nextWeek(shown))}
          />
          <Button
            look="quiet"
            icon="undo"
            label={t.line.undo}
            disabled={!steps.canUndo.value}
            onClick={() => void editor.undo()}
          />
          <Button
            look="quiet"
            icon="redo"
            label={t.line.redo}
            disabled={!steps.canRedo.value}
            onClick={() => void editor.redo()}
          />
          <ExportMenu />
        </header>
        <Due />
        {week.fresh.value > 0 && (
          <p class="fresh" role="status">
            {t.freshLines(week.fresh.value)}
            <Button look="quiet" icon="refresh" onClick={() => void draft()}>
              {t.draftAgain}
            </Button>
          </p>
        )}
        {week.otherLanguage.value && (
          <p class="fresh" role="status">
            {t.draftedIn[week.language.value]}
            <Button look="quiet" icon="refresh" onClick={() => void draft()}>
              {t.draftIn[week.otherLanguage.value]}
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
        <LastWeek
          onDone={async () => {
            // What was done is Progress now, and goes on no more.
            if (week.report.value?.draftedAt && !week.report.value.sentAt) await draft();
          }}
        />
        {week.report.value?.draftedAt && <Tip name="week" />}
        {sections.map((section) => (
          <WeekSection key={section} section={section} items={week.items.value[section]} week={shown} />
        ))}
        <Parked />
        <p class="hint keys">{t.line.hint}</p>
        <p class="spoken" role="status">
          {editor.heard.value}
        </p>
        <Button look="quiet" icon="page" onClick={() => void outside.openReport(`#week/${shown}`)}>
          {t.allWeeks}
        </Button>
      </section>
    </EditorProvider>
  );
}

/** When the report is due or was sent, and whether that was late. */
function Due() {
  const { week, workspace } = useApp();
  const { sentAt, lastWeek: t } = useWords();
  const formats = useFormats();
  const sent = week.report.value?.sentAt;
  const deadline = week.deadline.value;
  if (!week.canDraft.value) return null;
  if (sent)
    return (
      <p class="hint">
        {sent > deadline ? t.sentLate(formats.dateAndTime(sent)) : sentAt(formats.dateAndTime(sent))}
      </p>
    );
  const isOver = workspace.now.value > deadline;
  // Of weeks long gone that nobody wrote, there is nothing to say.
  if (isOver && !week.report.value) return null;
  const when = formats.moment(deadline);
  return <p class={isOver ? 'hint late' : 'hint'}>{isOver ? t.overdue(when) : t.due(when)}</p>;
}
