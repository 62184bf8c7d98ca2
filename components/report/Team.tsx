import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { isProblem } from '@/utils/problem/problem';
import { say } from '@/utils/problem/say';
import { readKept, withFiles, type TeamFile } from '@/utils/stores/team-files';
import { readWeekJson, weekJson, longestWeekFile } from '@/utils/week/formats/json';
import { useApp, useWords } from '../app';
import { Empty } from '../ui/Empty';
import { Select } from '../ui/Select';
import { documentOf, weekFileOf } from '../week/week-exports';
import { TeamColumns } from './TeamColumns';
import { useReportWords } from './use-report-words';
import { exists } from './weeks';

/** Weeks of teammates, out of their files, beside one's own. Only for reading. */
export function Team() {
  const app = useApp();
  const { outside, notices, week: store, workspace } = app;
  const t = useWords();
  const r = useReportWords();
  const files = useSignal<readonly TeamFile[] | undefined>(undefined);
  const chosen = useSignal<string | undefined>(undefined);
  const over = useSignal(false);
  useEffect(() => {
    void outside.teamFiles().then((kept) => (files.value = readKept(kept)));
  }, []);
  const me = workspace.preferences.value.me;
  const all = (files.value ?? []).filter(({ week }) => exists(week.week) && week.member.id !== me);
  const weeks = [...new Set(all.map(({ week }) => week.week))].sort().toReversed();
  const shown = weeks.find((week) => week === chosen.value) ?? weeks[0];
  useEffect(() => {
    if (shown !== undefined) store.goTo(shown);
  }, [shown]);

  const keep = async (next: readonly TeamFile[], said: string) => {
    const before = files.value ?? [];
    const trouble = await outside.keepTeamFiles(next.map(({ content }) => content));
    if (trouble) {
      notices.problem(trouble);
      return;
    }
    files.value = next;
    notices.done(said, () => {
      void outside.keepTeamFiles(before.map(({ content }) => content)).then((failed) => {
        if (failed) return notices.problem(failed);
        files.value = before;
        return notices.dismiss();
      });
    });
  };
  const add = async (picked: readonly File[]) => {
    const [tooBig, rest] = [picked.filter(isTooBig), picked.filter((file) => !isTooBig(file))];
    const incoming = await Promise.all(
      rest.map(async (file) => ({ name: file.name, content: await file.text() })),
    );
    const {
      files: next,
      added,
      replaced,
      own: mineToo,
      refused,
    } = withFiles(files.value ?? [], incoming, me);
    const trouble = [
      ...mineToo.map(r.fileOfOwn),
      ...tooBig.map(({ name }) => r.fileTooBig(name)),
      ...refused.map(({ name, problem }) => `${r.fileWrong(name)} ${say(problem, t).next}`),
    ];
    const said = [r.filesAdded(added), ...replaced.map(r.replacedFile)].join(' ');
    if (added > 0) {
      chosen.value = undefined;
      await keep(next, [said, ...trouble].join(' '));
    } else if (trouble.length > 0) notices.done(trouble.join(' '));
  };
  const remove = (file: TeamFile) =>
    void keep(
      all.filter((each) => each !== file),
      r.reportRemoved(file.week.member.name),
    );

  const mine = readWeekJson(weekJson(weekFileOf(app, documentOf(app))));
  const ofWeek = all.filter(({ week }) => week.week === shown);
  const own = !isProblem(mine) && mine.week === shown && mine.items.length > 0 ? [mine] : [];
  return (
    <article
      class={`sheet-of-report team${over.value ? ' dropping' : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        over.value = true;
      }}
      onDragLeave={() => (over.value = false)}
      onDrop={(event) => {
        event.preventDefault();
        over.value = false;
        void add([...(event.dataTransfer?.files ?? [])]);
      }}
    >
      <header class="report-head">
        <h1>{r.part.team}</h1>
        <p class="hint">{r.teamLead}</p>
        <div class="report-do">
          <label class="button pick-files">
            {r.addFiles}
            <input
              class="spoken"
              type="file"
              multiple
              accept=".json,application/json"
              onChange={({ currentTarget }) => {
                void add([...(currentTarget.files ?? [])]);
                currentTarget.value = '';
              }}
            />
          </label>
          <span class="hint">{r.dropFiles}</span>
        </div>
        {weeks.length > 1 && (
          <Select
            label={r.part.weeks}
            value={shown ?? ''}
            options={weeks.map((week) => ({
              value: week,
              label: `${r.week(Number(week.slice(6)), week.slice(0, 4))} · ${r.reportsOf(all.filter((each) => each.week.week === week).length)}`,
            }))}
            onChoose={(value) => (chosen.value = value)}
          />
        )}
      </header>
      {files.value !== undefined && all.length === 0 && (
        <Empty title={r.noTeam}>
          <p>{r.noTeamHint}</p>
        </Empty>
      )}
      {shown !== undefined && (
        <>
          <h2>{r.week(Number(shown.slice(6)), shown.slice(0, 4))}</h2>
          <TeamColumns weeks={[...own, ...ofWeek.map(({ week }) => week)]} own={own[0]} />
          <ul class="report-list team-files">
            {ofWeek.map((file) => (
              <li key={file.content}>
                <span>{file.week.member.name}</span>
                <button type="button" class="link" onClick={() => remove(file)}>
                  {r.removeReport(file.week.member.name)}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </article>
  );
}

/** A letter takes three bytes at most where the reader counts one sign. */
function isTooBig({ size }: File): boolean {
  return size > longestWeekFile * 3;
}
